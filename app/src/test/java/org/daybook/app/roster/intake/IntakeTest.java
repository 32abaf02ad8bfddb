package org.daybook.app.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rosters imported and their findings acknowledged, with mouse and keyboard, over a real workspace. */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class IntakeTest {

    private static final String MARCH = """
        Date,Shift type,Required,Study type,Mandatory,People
        2026-03-02,DAY,2,GENERAL,no,Anna Ruis; Ben Okafor
        2026-03-02,ON1,1,BODY,yes,Ben Okafor
        2026-03-03,ON1,1,GENERAL,yes,
        """;

    @TempDir
    private Path folder;

    private Stage stage;
    private Department department;
    private IntakeWindow window;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        department = Department.in(folder);
        department.person("Ana Ruiz");
        window = IntakeWindow.open(stage, department, Theme.LIGHT, 1366, 768);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        department.close();
    }

    @Test
    void namesAreDecidedByKeyboardAndMouseAndOneUndoTakesItAllBack(FxRobot robot) {
        preview(robot, department.file("march.csv", MARCH));
        assertThat(text(robot, "#intake-shifts")).isEqualTo("3");
        assertThat(apply(robot).isDisabled()).isTrue();
        assertThat(text(robot, "#intake-obstacle")).isEqualTo("2 names are not decided yet.");

        robot.interact(() -> robot.lookup("#intake-names .combo-box").queryAll().stream()
                .findFirst()
                .orElseThrow()
                .requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(text(robot, "#intake-obstacle")).isEqualTo("One name is not decided yet.");
        robot.clickOn("#names-new");
        assertThat(text(robot, "#intake-assignments")).isEqualTo("3");
        robot.clickOn("#intake-apply");
        until(() -> window.reviewed.get() != null);

        assertThat(window.said()).startsWith("Imported march.csv into staging of Charité");
        assertThat(department.people()).containsExactly("Ana Ruiz", "Ben Okafor");
        assertThat(namesIn(reviewed())).contains("Ana Ruiz", "Ben Okafor");
        robot.clickOn("Undo");
        until(() -> department.versions().isEmpty());
        assertThat(department.people()).containsExactly("Ana Ruiz");
    }

    @Test
    void sameFileIsImportedAgainOnlyWhereThatIsSaid(FxRobot robot) {
        Path file = department.file("march.csv", "Date,Shift type,People\n2026-03-02,DAY,Ana Ruiz\n");
        preview(robot, file);
        robot.clickOn("#intake-apply");
        until(() -> department.versions().size() == 1);

        preview(robot, file);
        assertThat(apply(robot).isDisabled()).isTrue();
        robot.clickOn("#intake-again");
        robot.clickOn("#intake-apply");
        until(() -> department.versions().size() == 2);
    }

    @Test
    void typesWithoutHoursAreGivenThemAndTheFileIsReadOnceMore(FxRobot robot) {
        preview(robot, department.file("late.csv", "Date,Shift type\n2026-03-02,Late\n2026-03-03,LATE\n"));
        assertThat(text(robot, "#intake-obstacle")).startsWith("Say above when these shifts are");
        assertThat(robot.lookup("#types-add").queryButton().isDisabled()).isTrue();

        robot.clickOn(".type-start").write("15");
        robot.type(KeyCode.TAB).write("23:30");
        robot.clickOn("#types-add");
        until(() -> robot.lookup("#intake-apply").tryQuery().isPresent()
                && !apply(robot).isDisabled());
        robot.clickOn("#intake-apply");
        until(() -> window.reviewed.get() != null);

        assertThat(reviewed().sheet().shifts()).hasSize(2);
        assertThat(reviewed().sheet().shifts().getFirst().endTime()).isEqualTo("23:30");
    }

    @Test
    void importCalledOffWhileItRunsLeavesNothing(FxRobot robot) {
        CountDownLatch calledOff = window.holdImports();
        preview(robot, department.file("march.csv", MARCH));
        robot.clickOn("#names-new");
        robot.clickOn("#intake-apply");
        until(() -> robot.lookup(".progress-bar").tryQuery().isPresent());

        robot.clickOn("Cancel");
        calledOff.countDown();

        until(() -> robot.lookup("#refusal").tryQuery().isPresent());
        assertThat(text(robot, "#refusal")).isEqualTo("The import of march.csv was cancelled. Nothing was changed.");
        assertThat(department.versions()).isEmpty();
        assertThat(department.people()).containsExactly("Ana Ruiz");
    }

    @Test
    void escapeInAListOfASheetClosesIt(FxRobot robot) {
        preview(robot, department.file("march.csv", "Date,Shift type\nsoon,DAY\n"));
        robot.clickOn("#intake-findings").type(KeyCode.ESCAPE);

        until(() -> robot.lookup("#intake-apply").tryQuery().isEmpty());
    }

    @Test
    void clickBesideASheetThatWasWorkedInKeepsIt(FxRobot robot) {
        preview(robot, department.file("march.csv", MARCH));
        robot.clickOn("#names-new");
        robot.clickOn(new Point2D(stage.getX() + 40, stage.getY() + 400));

        assertThat(apply(robot).isDisabled()).isFalse();
    }

    @Test
    void whomANameMostLikelyMeansIsOneClickAway(FxRobot robot) {
        preview(robot, department.file("march.csv", MARCH));
        robot.clickOn("Ana Ruiz?");
        robot.clickOn("#names-new");
        robot.clickOn("#intake-apply");
        until(() -> window.reviewed.get() != null);

        assertThat(department.people()).containsExactly("Ana Ruiz", "Ben Okafor");
    }

    @Test
    void fileWithErrorsIsMendedAndReadAgain(FxRobot robot) {
        preview(robot, department.file("march.csv", "Date,Shift type\nsoon,DAY\n"));
        assertThat(apply(robot).isDisabled()).isTrue();

        department.file("march.csv", "Date,Shift type\n2026-03-02,DAY\n");
        robot.clickOn("#intake-read-again");
        until(() -> robot.lookup("#intake-apply").tryQuery().isPresent()
                && !apply(robot).isDisabled());
        robot.type(KeyCode.ESCAPE);

        assertThat(department.versions()).isEmpty();
    }

    @Test
    void warningsAreChosenAndAcknowledgedByNameAndUndone(FxRobot robot) {
        imported(robot);
        ListView<FindingRow> list = robot.lookup("#findings").queryListView();
        assertThat(list.getItems()).hasSize(1);
        assertThat(robot.lookup("#findings-open")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .getText())
                .isEqualTo("Warnings 1");

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertThat(window.shown)
                .containsExactly(reviewed().sheet().shifts().getLast().id());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#findings-tick-all").queryAs(CheckBox.class).isSelected())
                .isTrue();
        robot.doubleClickOn("#findings-name").write("Dr Ada");
        robot.clickOn("#findings-acknowledge");
        until(() -> reviewed().validation().open().isEmpty());
        until(() -> list.getItems().size() == 1 && list.getItems().getFirst().taken() != null);

        robot.clickOn("#findings-open");
        assertThat(list.getItems()).isEmpty();
        robot.clickOn("Undo");
        until(() -> reviewed().validation().open().size() == 1);
        until(() -> list.getItems().size() == 1);
    }

    @Test
    void whatWasChosenStaysChosenWhenTheVersionIsReadAnew(FxRobot robot) {
        imported(robot);
        robot.clickOn("#findings-tick-all");
        Reviewed before = reviewed();

        department.person("Somebody Else");
        until(() -> !reviewed().equals(before));

        assertThat(robot.lookup("#findings-acknowledge").queryButton().isDisabled())
                .isFalse();
    }

    private void imported(FxRobot robot) {
        preview(robot, department.file("march.csv", MARCH.replace("Anna Ruis", "Ana Ruiz")));
        robot.clickOn("#names-new");
        robot.clickOn("#intake-apply");
        until(() -> window.reviewed.get() != null);
    }

    private void preview(FxRobot robot, Path file) {
        robot.interact(() -> window.files.show(file));
        until(() -> robot.lookup("#intake-apply").tryQuery().isPresent());
    }

    private Reviewed reviewed() {
        Reviewed now = window.reviewed.get();
        if (now == null) {
            throw new AssertionError("No version is open.");
        }
        return now;
    }

    private static List<String> namesIn(Reviewed reviewed) {
        return reviewed.crew().members().values().stream()
                .map(Crew.Member::name)
                .toList();
    }

    private static Button apply(FxRobot robot) {
        return robot.lookup("#intake-apply").queryButton();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
