package org.daybook.app.coaching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.print.Paper;
import org.daybook.app.print.Printing;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SamplePrinting;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The reports in the window, before they are saved or printed. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CoachingReportsTest {

    private static final long PATIENCE = 20_000;

    private final Locale before = Locale.getDefault();
    private final Sheets sheets = new Sheets();
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Scene open(Theme theme, Language language, Consumer<CoachingReports> door) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            language.speak();
            Tasks tasks = Tasks.forWindow(fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            });
            Scene scene = new Scene(new StackPane(sheets), 1366, 768);
            new Appearance(theme).dress(scene);
            stage.setScene(scene);
            stage.show();
            Printing printing = new Printing(
                    new SamplePrinting(SampleWorkspace.week()), tasks, new Toasts(), sheets, SampleWorkspace.CLOCK);
            door.accept(new CoachingReports(ReportSamples.desk(), printing));
            return scene;
        });
    }

    private static boolean shown(Scene scene) {
        return scene.getRoot().lookup(".paper").isVisible();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "DARK,GERMAN"})
    void aVisitIsShownAsItWillBeOnPaper(Theme theme, Language language, FxRobot robot) {
        Scene scene = open(theme, language, reports -> reports.openVisit(ReportSamples.VISIT));
        until(() -> shown(scene));

        assertThat(robot.lookup(".sheet-title").queryAs(Label.class).getText())
                .isEqualTo(language == Language.ENGLISH ? "Visit summary" : "Besuchsbericht");
        assertThat(robot.lookup("#print-page").<Labeled>query().getText())
                .isEqualTo(language == Language.ENGLISH ? "Page 1 of 2" : "Seite 1 von 2");
        assertThat(robot.lookup("#print-save").<ButtonBase>query().isDisabled()).isFalse();
        assertThat(Pictures.take(scene, "report-sheet-%s".formatted(theme.name().toLowerCase(Locale.ROOT))))
                .isNotEmptyFile();
    }

    @Test
    void aCycleAndAPlanAreShownOnThePaperChosen(FxRobot robot) {
        Scene scene = open(Theme.LIGHT, Language.ENGLISH, reports -> reports.openCycle(ReportSamples.PLAN, 2));
        until(() -> shown(scene));
        double tall = scene.getRoot().lookup(".paper").getLayoutBounds().getHeight()
                / scene.getRoot().lookup(".paper").getLayoutBounds().getWidth();

        robot.interact(() -> paper(robot).setValue(Paper.LETTER));

        until(() -> scene.getRoot().lookup(".paper").getLayoutBounds().getHeight()
                        / scene.getRoot().lookup(".paper").getLayoutBounds().getWidth()
                < tall - 0.05);
        robot.interact(sheets::close);
        Scene plan = open(Theme.LIGHT, Language.ENGLISH, reports -> reports.openPlan(ReportSamples.PLAN));
        until(() -> shown(plan));
        assertThat(robot.lookup("#print-page").<Labeled>query().getText()).isEqualTo("Page 1 of 4");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Paper> paper(FxRobot robot) {
        return (ComboBox<Paper>) robot.lookup("#print-paper").queryAs(ComboBox.class);
    }

    @Test
    void whatIsNoLongerThereIsSaidAndCannotBeSaved(FxRobot robot) {
        VisitId gone = new VisitId(new UUID(9, 9));
        CoachingPlanId none = new CoachingPlanId(new UUID(9, 9));

        assertThat(wrong(robot, reports -> reports.openVisit(gone))).contains("That visit is no longer there");
        assertThat(wrong(robot, reports -> reports.openPlan(none))).contains("That plan is no longer there");
        assertThat(wrong(robot, reports -> reports.openCycle(none, 1))).contains("There is no cycle 1");
        assertThat(wrong(robot, reports -> reports.openCycle(ReportSamples.PLAN, 4)))
                .contains("There is no cycle 4");
        assertThat(robot.lookup("#print-save").<ButtonBase>query().isDisabled()).isTrue();
        assertThat(robot.lookup("#print-print").<ButtonBase>query().isDisabled())
                .isTrue();
    }

    private String wrong(FxRobot robot, Consumer<CoachingReports> door) {
        Scene scene = open(Theme.LIGHT, Language.ENGLISH, door);
        until(() -> scene.getRoot().lookup("#print-wrong").isVisible());
        String said = robot.lookup("#print-wrong").<Labeled>query().getText();
        robot.interact(() -> {
            assertThat(scene.getRoot().lookup(".paper").isVisible()).isFalse();
        });
        return said;
    }
}
