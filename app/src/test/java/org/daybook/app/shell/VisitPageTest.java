package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.MovingClock;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A confirmed visit at ten today, from the coach's day to its end, with mouse and keyboard over a real workspace. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class VisitPageTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    private Stage stage;
    private StoredWorkbench desk;
    private MovingClock clock;
    private VisitId visit;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) throws CannotOpen {
        Locale.setDefault(Locale.UK);
        clock = new MovingClock(Instant.parse("2026-11-23T08:30:00Z"), BERLIN);
        desk = new StoredWorkbench(folder, clock, BERLIN);
        Classroom room = new Classroom(desk.useCases, desk.admin, clock);
        CoachingPlanId plan =
                room.plan("Asking better questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
        visit = room.confirmed(room.visit(plan, 0, "10:00", MeetingType.OBSERVATION, "Watch a lesson"));
        desk.show(stage, Theme.LIGHT, 1366, 768);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        until(() -> robot.lookup("#visit-start").tryQuery().isPresent());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private VisitPage stored() {
        return desk.useCases.coaching().board().visit(visit).orElseThrow();
    }

    private static boolean has(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    @Test
    void whoStartsAVisitTypesAndEnterNotesItWhileTheTimerRuns(FxRobot robot) {
        robot.clickOn("#visit-start");
        until(() ->
                has(robot, "#visit-seen") && robot.lookup("#visit-seen").query().isFocused());

        robot.write("Four hands").type(KeyCode.ENTER);
        robot.write("Tilda").press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("waits").type(KeyCode.ENTER);

        until(() -> stored().observations().size() == 2);
        assertThat(stored().observations())
                .extracting(VisitPage.Seen::text)
                .containsExactly("Four hands", "Tilda\nwaits");
        clock.advance(Duration.ofSeconds(754));
        until(() -> robot.lookup("#visit-timer").<Label>query().getText().equals("0:12:34"));
    }

    @Test
    void wordsAreTypedAnewWhereTheyStandAndEscapeLeavesThem(FxRobot robot) {
        robot.clickOn("#visit-start");
        until(() -> has(robot, "#visit-seen"));
        robot.clickOn("#visit-seen").write("Four hnads").type(KeyCode.ENTER);
        until(() -> has(robot, "Four hnads"));

        robot.clickOn("Four hnads");
        robot.interact(
                () -> robot.lookup("#visit-anew").<TextInputControl>query().setText("Four hands"));
        robot.type(KeyCode.ENTER);
        until(() -> stored().observations().getFirst().text().equals("Four hands"));

        until(() -> has(robot, "Four hands"));
        robot.clickOn("Four hands").write("xxx").type(KeyCode.ESCAPE);
        until(() -> !has(robot, "#visit-anew"));
        assertThat(stored().observations().getFirst().text()).isEqualTo("Four hands");
        assertThat(has(robot, "#visit-seen")).as("still on the page").isTrue();
    }

    @Test
    void whatIsTypedIsThereAfterGoingAwayAndEndsWithTheVisit(FxRobot robot) {
        robot.clickOn("#visit-start");
        until(() -> has(robot, "#visit-step"));
        robot.clickOn("#visit-step").write("Count to five").type(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#visit-back").<ButtonBase>query().fire());
        until(() -> has(robot, "#visit-go-on"));
        robot.clickOn("#visit-go-on");
        until(() -> has(robot, "#visit-step")
                && robot.lookup("#visit-step")
                        .<TextInputControl>query()
                        .getText()
                        .equals("Count to five"));

        robot.clickOn("#visit-complete");

        until(() -> stored().visit().status() == VisitStatus.COMPLETED);
        assertThat(stored().nextSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.words().text()).isEqualTo("Count to five"));
    }

    @Test
    void aKeyLeadsFromAnywhereToTheVisitThatIsOn(FxRobot robot) {
        desk.useCases.coaching().visits().start(desk.admin, visit).orThrow();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);

        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);

        until(() ->
                has(robot, "#visit-seen") && robot.lookup("#visit-seen").query().isFocused());
    }

    @Test
    void aNoteIsWrittenDownWhenItsFieldIsLeftForAnotherOne(FxRobot robot) {
        robot.clickOn("#visit-start");
        until(() -> has(robot, "#visit-note"));

        robot.clickOn("#visit-note").write("A calm beginning");
        assertThat(stored().notes()).isEmpty();
        robot.clickOn("#visit-step");

        until(() -> stored().notes().size() == 1);
        assertThat(stored().notes().getFirst().text()).isEqualTo("A calm beginning");
    }
}
