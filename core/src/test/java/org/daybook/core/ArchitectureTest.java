package org.daybook.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "org.daybook.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.daybook.core..",
                    "java..",
                    "jakarta.persistence..",
                    "org.jspecify.annotations..",
                    "org.dmfs..",
                    "org.slf4j.."))
            .because("the domain must be testable and readable without a store, a window or a file format");

    @ArchTest
    static final ArchRule NO_JDBC = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
            .because("what is kept is reached through ports");

    @ArchTest
    static final ArchRule PERSISTENCE_IS_ANNOTATED = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                    .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                    java.lang.annotation.Annotation.class)
                            .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Enum.class))
                            .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                    jakarta.persistence.AttributeConverter.class)))))
            .because("only the unit of work asks the store for anything; the domain merely says what is kept how");

    @ArchTest
    static final ArchRule CLOCK_IS_INJECTED = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a rule about time must be provable at any time");

    @ArchTest
    static final ArchRule NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity guards its state by saying what may be done with it");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name says nothing about what belongs in the class, so everything ends up there");
}
