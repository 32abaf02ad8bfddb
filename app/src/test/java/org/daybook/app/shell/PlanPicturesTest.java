package org.daybook.app.shell;

import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.MovingClock;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanDesk;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.people.Absence;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.WallClockSpan;
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

/** Pictures of plans and of what is asked about them, to be looked at; one that cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlanPicturesTest {

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
        "GERMAN,DARK,1366,768",
        "SPANISH,LIGHT,1366,768",
        "ENGLISH,DARK,1920,1080",
        "ENGLISH,LIGHT,1920,1080",
    })
    void plansCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot) throws CannotOpen {
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
        fire(robot, "#empty-plan");
        until(() -> robot.lookup("#plan-title-field").tryQuery().isPresent());
        take("begin-empty");
        robot.interact(() -> robot.lookup("#sheet-cancel").<ButtonBase>query().fire());
        fill(new Classroom(opened.useCases, opened.admin, clock), opened, clock);
        until(() -> robot.lookup("#empty-plan").tryQuery().isEmpty());
        fire(robot, "#coaching-plans");
        until(() -> robot.lookup("#plan-title").tryQuery().isPresent());
        take("page");
        pages(robot);
        sheets(robot);
        proposal(robot);
        manyWeeks(robot);
    }

    private void manyWeeks(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plans-list")
                .<ListView<?>>query()
                .getSelectionModel()
                .selectLast());
        until(() -> robot.lookup("#cycle-12").tryQuery().isPresent());
        fire(robot, "#cycle-2");
        take("many-weeks");
        fire(robot, "#plan-propose");
        until(() -> robot.lookup("#proposal-purpose").tryQuery().isPresent());
        robot.write("Planning together").type(KeyCode.ENTER);
        until(() -> robot.lookup("#proposed-0").tryQuery().isPresent());
        take("many-proposed");
        fire(robot, "#proposal-cancel");
    }

    private void proposal(FxRobot robot) {
        fire(robot, "#plan-propose");
        until(() -> robot.lookup("#proposal-purpose").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#proposal-purpose").<TextField>query().setText("Wait time, and who speaks"));
        robot.interact(
                () -> robot.lookup("#proposal-cycle").<ComboBox<Integer>>query().setValue(2));
        take("propose");
        fire(robot, "#sheet-go");
        until(() -> robot.lookup("#proposed-0").tryQuery().isPresent());
        take("proposal");
        robot.interact(() -> robot.lookup("#proposed-1").query().requestFocus());
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.UP);
        }
        robot.type(KeyCode.RIGHT);
        robot.moveTo("#proposed-0").press(MouseButton.PRIMARY).moveBy(60, 20).moveBy(20, 25);
        take("proposal-dragging");
        robot.release(MouseButton.PRIMARY);
        take("proposal-adjusted");
        fire(robot, "#proposal-cancel");
        until(() -> robot.lookup("#plan-title").tryQuery().isPresent());
    }

    private void pages(FxRobot robot) {
        ScrollPane page = robot.lookup("#plan-scroll").query();
        robot.interact(() -> page.setVvalue(0.5));
        take("page-middle");
        robot.interact(() -> page.setVvalue(1));
        take("page-end");
        for (int i = 2; i < 4; i++) {
            int number = i;
            robot.interact(() -> robot.lookup("#plans-list")
                    .<ListView<?>>query()
                    .getSelectionModel()
                    .select(number));
            take("other-" + i);
        }
        robot.interact(() -> robot.lookup("#plans-list")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(0));
        take("again");
    }

    private void sheets(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-more").<MenuButton>query().show());
        Pictures.takePopups("plan-menu" + suffix);
        robot.interact(() -> robot.lookup("#plan-more").<MenuButton>query().hide());
        fire(robot, "#plan-new");
        until(() -> robot.lookup("#plan-title-field").tryQuery().isPresent());
        take("begin");
        robot.type(KeyCode.ESCAPE);
        fire(robot, "#goal-add");
        take("goal");
        robot.type(KeyCode.ESCAPE);
        fire(robot, "#look-back-1");
        take("look-back");
        robot.type(KeyCode.ESCAPE);
        fire(robot, "#outcome-add");
        take("outcome");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#week-1-5").query().requestFocus());
        robot.type(KeyCode.ENTER);
        take("week");
        robot.type(KeyCode.ESCAPE);
    }

    /** A plan well under way, one that is behind, a long one, and one of another coach. */
    private static void fill(Classroom room, StoredWorkbench stored, MovingClock clock) {
        CoachingPlanId questions =
                room.plan("Asking better questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
        CoachingPlanId groups =
                room.plan("Working in groups", room.omar, room.linden, org.daybook.core.coaching.Stage.INTENSIVE);
        PlanDesk plans = room.desks().plans();
        plans.begin(
                        stored.admin,
                        new PlanDetails(
                                "Zones of proximal development, in every subject of the upper school and beyond",
                                room.oak,
                                room.omar,
                                room.coach,
                                LocalDate.of(2026, 8, 31),
                                12,
                                26,
                                org.daybook.core.coaching.Stage.SUSTAINING,
                                "",
                                ""),
                        List.of())
                .orThrow();
        String[] weeks = {
            "Watch two lessons; count open questions and who answers them",
            "Look at the recording together",
            "Wait time: count to five",
            "Try out question stems with the parallel class, and see which of them open a conversation that goes on"
                    + " without the teacher",
            "Half-term tests"
        };
        for (int week = 1; week <= weeks.length; week++) {
            plans.planWeek(stored.admin, questions, new CycleWeek(1, week), weeks[week - 1])
                    .orThrow();
        }
        int measured = 4;
        for (int week = 0; week < 3; week++) {
            VisitId visit = room.visit(
                    questions,
                    1,
                    "10:00",
                    week % 2 == 0 ? MeetingType.OBSERVATION : MeetingType.DEBRIEF,
                    "The discussion in period 3");
            clock.advance(Duration.ofDays(1).plusHours(2));
            room.started(visit);
            measured += 3;
            room.completed(visit, room.measured(questions, 0, measured), null);
            clock.advance(Duration.ofDays(6).minusHours(2));
        }
        clock.set(Instant.parse("2026-11-23T08:20:00Z"));
        room.confirmed(room.visit(questions, 1, "10:00", MeetingType.CO_TEACHING, "The first lesson with stems"));
        room.visit(questions, 9, "10:00", MeetingType.OBSERVATION, "Wait time");
        VisitId off = room.visit(questions, 3, "13:30", MeetingType.PLANNING, "Roles in a group of four");
        room.desks()
                .visits()
                .cancel(stored.admin, off, "Tilda is at a training")
                .orThrow();
        room.started(room.visit(questions, 0, "08:00", MeetingType.PLANNING, "Seating"));
        PlanPage page = room.desks().board().plan(questions).orElseThrow();
        room.desks()
                .goals()
                .mark(stored.admin, page.goals().get(2).id(), GoalStatus.MET)
                .orThrow();
        plans.addOutcome(
                        stored.admin,
                        questions,
                        page.goals().getFirst().id(),
                        "Thirteen open questions in a lesson, and pupils answer each other")
                .orThrow();
        plans.addOutcome(stored.admin, questions, null, "The parallel class wants to join")
                .orThrow();
        plans.analyse(
                        stored.admin,
                        questions,
                        1,
                        new CycleAnalysis.Words(
                                "Tilda prepares three questions for each lesson, and asks them.",
                                "A few pupils still do most of the talking.",
                                "Everybody speaks at least once a lesson."))
                .orThrow();
        busy(room, stored);
        room.visit(groups, 2, "11:00", MeetingType.OBSERVATION, "Roles");
    }

    /** Weekly meetings of the coach, a free day of the teacher, and a week in which she is away. */
    private static void busy(Classroom room, StoredWorkbench stored) {
        LocalDate monday = LocalDate.of(2026, 12, 14);
        CoachingPlanId of = room.plan("Roles", room.omar, room.linden, org.daybook.core.coaching.Stage.INTENSIVE);
        for (int week = 0; week < 6; week++) {
            room.visit(of, 23 + week * 7, "08:30", MeetingType.OBSERVATION, "Group work");
            room.visit(of, 22 + week * 7, "09:15", MeetingType.PLANNING, "Roles");
        }
        stored.useCases
                .people()
                .edit(
                        stored.admin,
                        room.tilda,
                        new PersonDetails(
                                "Tilda Berg",
                                null,
                                List.of(),
                                List.of(PersonKind.TEACHER),
                                List.of(),
                                null,
                                WorkingHours.parse(
                                        "MONDAY 08:00-12:00 13:00-15:30;TUESDAY 08:00-12:00 13:00-15:30;WEDNESDAY"
                                                + " 08:00-12:00;FRIDAY 08:00-13:00"),
                                BERLIN))
                .orThrow();
        stored.useCases
                .absences()
                .away(
                        stored.admin,
                        room.coach,
                        Absence.Reason.VACATION,
                        WallClockSpan.allDay(monday.plusDays(14), 5, BERLIN),
                        null)
                .orThrow();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private void take(String name) {
        Pictures.take(stage.getScene(), "plan-" + name + suffix);
    }
}
