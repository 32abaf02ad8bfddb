package org.daybook.app.shell;

import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.MovingClock;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.VisitId;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of the coach's desk, to be looked at; one that cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CoachingPicturesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    private Stage stage;
    private @Nullable StoredWorkbench stored;
    private String suffix = "";

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close() throws IOException {
        Language.ENGLISH.speak();
        if (stored != null) {
            stored.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,LIGHT,1366,768",
        "ENGLISH,DARK,1366,768",
        "GERMAN,LIGHT,1366,768",
        "SPANISH,DARK,1366,768",
        "ENGLISH,LIGHT,1920,1080",
        "ENGLISH,DARK,1920,1080"
    })
    void theCoachsDeskCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot)
            throws CannotOpen {
        Locale.setDefault(Locale.UK);
        language.speak();
        MovingClock clock = new MovingClock(Instant.parse("2026-11-02T08:00:00Z"), BERLIN);
        StoredWorkbench opened = new StoredWorkbench(folder, clock, BERLIN);
        stored = opened;
        suffix = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        opened.show(stage, theme, width, height);
        fire(robot, "#screen-3");
        until(() -> robot.lookup("#empty-plan").tryQuery().isPresent());
        take("empty");
        fill(new Classroom(opened.useCases, opened.admin, clock), clock);
        fire(robot, "#coaching-today-go");
        until(() -> !robot.lookup(".stop").queryAll().isEmpty());
        take("day");
        visits(robot);
        fire(robot, "#visit-new");
        take("schedule");
        robot.type(KeyCode.ESCAPE);
        fire(robot, "#visit-start");
        until(() -> robot.lookup("#visit-complete").tryQuery().isPresent());
        fire(robot, "#visit-complete");
        until(() -> robot.lookup("#visit-complete").tryQuery().isEmpty());
        take("visit-over");
        fire(robot, "#visit-back");
        until(() -> robot.lookup(".stop").queryAll().size() == 3);
        robot.clickOn("13:30");
        until(() -> robot.lookup("#visit-confirm").tryQuery().isPresent()
                && robot.lookup(".stop").queryAll().isEmpty());
        take("visit-ahead");
        for (int item = 0; item < 3; item++) {
            MenuItem chosen =
                    robot.lookup("#visit-more").<MenuButton>query().getItems().get(item);
            robot.interact(chosen::fire);
            take(chosen.getId());
            robot.interact(
                    () -> robot.lookup("#sheet-cancel").<ButtonBase>query().fire());
        }
        fire(robot, "#coaching-week");
        until(() -> !robot.lookup(".teacher-visit").queryAll().isEmpty());
        take("week");
        fire(robot, "#coaching-after");
        fire(robot, "#coaching-after");
        fire(robot, "#coaching-after");
        until(() -> robot.lookup(".teacher-visit").queryAll().isEmpty());
        take("week-empty");
    }

    private void visits(FxRobot robot) {
        fire(robot, "#visit-go-on");
        until(() -> robot.lookup("#visit-seen").tryQuery().isPresent());
        robot.clickOn("#visit-seen").write("Four pupils raise their hands").type(KeyCode.ENTER);
        until(() -> robot.lookup("Four pupils raise their hands").tryQuery().isPresent());
        robot.write("She waits");
        robot.clickOn("#visit-note").write("A calm beginning. The seating helps those at the back.");
        robot.clickOn("#visit-step")
                .write("Show the recording to the parallel class")
                .type(KeyCode.ENTER);
        until(() -> robot.lookup("Show the recording to the parallel class")
                .tryQuery()
                .isPresent());
        take("visit-on");
        robot.interact(() -> robot.lookup("#visit-more").<MenuButton>query().show());
        Pictures.takePopups("coaching-visit-menu" + suffix);
        robot.interact(() -> robot.lookup("#visit-more").<MenuButton>query().hide());
        fire(robot, "#visit-back");
        until(() -> robot.lookup("#visit-start").tryQuery().isPresent());
    }

    /** Three weeks of two plans, and a Monday on which the coach goes to both. */
    private static void fill(Classroom room, MovingClock clock) {
        CoachingPlanId questions =
                room.plan("Asking better questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
        CoachingPlanId groups =
                room.plan("Working in groups", room.omar, room.linden, org.daybook.core.coaching.Stage.INTENSIVE);
        VisitId first = room.visit(questions, 1, "10:00", MeetingType.OBSERVATION, "The discussion in period 3");
        clock.advance(Duration.ofDays(1).plusHours(2));
        room.started(first);
        room.observed(first, "Tilda asks seven questions, two of them open", "Nobody is given time to think");
        room.completed(
                first,
                room.measured(questions, 0, 6),
                new NextStep.Words("Count to five after each question", LocalDate.of(2026, 11, 20)));
        clock.advance(Duration.ofDays(8));
        VisitId second = room.visit(questions, 1, "10:00", MeetingType.DEBRIEF, "What the recording shows");
        clock.advance(Duration.ofDays(1));
        room.started(second);
        room.completed(second, room.measured(questions, 0, 9), null);
        clock.set(Instant.parse("2026-11-23T08:20:00Z"));
        VisitId early = room.visit(questions, 0, "08:00", MeetingType.OBSERVATION, "Questions in the first period");
        room.started(early);
        VisitId planning = room.visit(groups, 0, "09:10", MeetingType.PLANNING, "Roles in a group of four");
        room.confirmed(planning);
        room.visit(groups, 0, "13:30", MeetingType.CO_TEACHING, "The first lesson with roles");
        room.visit(questions, 9, "10:00", MeetingType.OBSERVATION, "Wait time");
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private void take(String name) {
        Pictures.take(stage.getScene(), "coaching-" + name + suffix);
    }
}
