package org.daybook.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.daybook.app.task.Tasks;

/** The walls inside the client. */
@AnalyzeClasses(packages = "org.daybook.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SCREENS = {
        "org.daybook.app.calendar..",
        "org.daybook.app.coaching..",
        "org.daybook.app.dispatch..",
        "org.daybook.app.exchange..",
        "org.daybook.app.people..",
        "org.daybook.app.roster..",
        "org.daybook.app.quickadd..",
        "org.daybook.app.print..",
        "org.daybook.app.palette..",
        "org.daybook.app.start..",
        "org.daybook.app.surface..",
        "org.daybook.app.sync..",
        "org.daybook.app.look..",
        "org.daybook.app.text..",
        "org.daybook.app.task.."
    };
    private static final List<String> BASE =
            List.of("javafx.beans", "javafx.collections", "javafx.util", "javafx.event");
    private static final DescribedPredicate<JavaClass> NODES = describe(
            "parts of JavaFX beyond javafx.base",
            type -> type.getPackageName().startsWith("javafx.")
                    && BASE.stream().noneMatch(type.getPackageName()::startsWith));

    @ArchTest
    static final ArchRule screensKnowNoStore = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daybook.persistence..", "org.hibernate..", "java.sql..", "jakarta.persistence..")
            .because("a screen asks use cases and nothing else, so that there is one way to write and one to read");

    @ArchTest
    static final ArchRule screensKnowNeitherTheFrameNorTheSession = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daybook.app.shell..", "org.daybook.app.session..", "org.daybook.app.cli..")
            .because("the frame wires the screens; a screen that knew it could not be shown anywhere else");

    @ArchTest
    static final ArchRule onlyTasksLeavesTheScreensThread = noClasses()
            .that()
            .resideOutsideOfPackage("org.daybook.app.task..")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ExecutorService.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .orShould()
            .callMethod(Thread.class, "start")
            .because("%s keeps commands in order and brings results back; a second way would lose both"
                    .formatted(Tasks.class.getSimpleName()));

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(NODES)
            .because("what a screen knows and does is tested without a stage");

    @ArchTest
    static final ArchRule featuresMakeNoCircle = slices().matching("org.daybook.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("whoever changes one screen should not have to understand them all");
}
