package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.MovingClock;
import org.daybook.app.sample.Tiles;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitView;
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

/** Plans on the screen of a real workspace, on Monday 2 November 2026, by mouse and keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime TEN = MONDAY.plusDays(1).atTime(10, 0);

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-02T07:00:00Z"), BERLIN);
    private Stage stage;
    private StoredWorkbench stored;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open() throws CannotOpen {
        Locale.setDefault(Locale.UK);
        stored = new StoredWorkbench(folder, clock, BERLIN);
    }

    @AfterEach
    void close() throws IOException {
        stored.close();
    }

    private void show(FxRobot robot) {
        stored.show(stage, Theme.LIGHT, 1366, 768);
        fire(robot, "#screen-3");
    }

    private CoachingPlanId aPlan() {
        Classroom room = new Classroom(stored.useCases, stored.admin, clock);
        return room.plan("Questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
    }

    private void showPlan(FxRobot robot) {
        show(robot);
        until(() -> robot.lookup(".stops").tryQuery().isPresent()
                || robot.lookup("#today-schedule").tryQuery().isPresent());
        fire(robot, "#coaching-plans");
        until(() -> robot.lookup("#plan-title").tryQuery().isPresent());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    /** A field takes what is typed once its window has the keyboard; to get it selects what stands there. */
    private static void ready(FxRobot robot, String field) {
        until(() -> robot.lookup(field).tryQuery().filter(Node::isFocused).isPresent());
    }

    private PlanPage page(CoachingPlanId plan) {
        return stored.useCases.coaching().board().plan(plan).orElseThrow();
    }

    private List<PlanLine> plans() {
        return stored.useCases.coaching().board().plans();
    }

    private List<LocalDateTime> starts(CoachingPlanId plan) {
        return page(plan).visits().stream()
                .map(VisitView::appointment)
                .map(appointment -> appointment.when().start())
                .toList();
    }

    @Test
    void aPlanIsBegunFromAnEmptyWorkspaceByKeyboard(FxRobot robot) {
        show(robot);
        until(() -> robot.lookup("#empty-plan").tryQuery().isPresent());
        robot.clickOn("#empty-plan");
        ready(robot, "#plan-title-field");
        robot.write("Better questions").type(KeyCode.TAB);
        robot.write("Tilda Berg").type(KeyCode.TAB);
        robot.write("Carl Holm").type(KeyCode.TAB);
        robot.write("Oak School").type(KeyCode.TAB);
        robot.clickOn("#plan-needs").write("More talk by pupils");
        robot.clickOn("#goal-text").write("Everybody speaks").type(KeyCode.TAB);
        robot.write("Pupils who spoke").type(KeyCode.TAB);
        robot.write("%").type(KeyCode.TAB).write("35").type(KeyCode.TAB).write("80,5");
        robot.type(KeyCode.ENTER);

        until(() ->
                plans().size() == 1 && robot.lookup("#plan-title").tryQuery().isPresent());
        assertThat(robot.lookup("#plan-title").<Labeled>query().getText()).isEqualTo("Better questions");
        PlanLine line = plans().getFirst();
        assertThat(line.teacher()).isEqualTo("Tilda Berg");
        assertThat(line.coach()).isEqualTo("Carl Holm");
        assertThat(line.school()).isEqualTo("Oak School");
        assertThat(line.details().startsOn()).isEqualTo(MONDAY);
        assertThat(page(line.id()).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.details().target()).isEqualByComparingTo("80.5"));

        robot.clickOn("Undo");
        until(() -> plans().isEmpty() && robot.lookup("#empty-plan").tryQuery().isPresent());
    }

    @Test
    void aPlanThatIsRefusedKeepsWhatWasTypedAndSaysWhatIsWrong(FxRobot robot) {
        aPlan();
        showPlan(robot);
        robot.clickOn("#plan-new");
        ready(robot, "#plan-title-field");
        robot.write("Again").type(KeyCode.TAB).write("carl holm").type(KeyCode.TAB, KeyCode.TAB);
        robot.write("Oak School");
        robot.clickOn("#sheet-go");

        until(() -> robot.lookup("#problem").<Labeled>query().getText().contains("Nobody coaches themselves"));
        assertThat(robot.lookup("#plan-title-field").<TextInputControl>query().getText())
                .isEqualTo("Again");
        ComboBox<?> teacher = robot.lookup("#plan-teacher").query();
        robot.clickOn(teacher.getEditor()).push(KeyCode.SHORTCUT, KeyCode.A).write("Omar Haddad");
        robot.clickOn("#sheet-go");

        until(() -> plans().size() == 2);
        assertThat(plans()).extracting(PlanLine::teacher).contains("Omar Haddad");
    }

    @Test
    void theWordsOfAWeekAreWrittenInItsCard(FxRobot robot) {
        CoachingPlanId plan = aPlan();
        showPlan(robot);

        robot.clickOn("#week-1-2");
        ready(robot, "#week-text");
        robot.write("Look at the recording").clickOn("#sheet-go");

        CycleWeek week = new CycleWeek(1, 2);
        until(() -> "Look at the recording".equals(page(plan).weeks().get(week)));
        until(() -> robot.from(robot.lookup("#week-1-2").queryAll())
                .lookup(".week-words")
                .<Labeled>query()
                .getText()
                .equals("Look at the recording"));

        robot.type(KeyCode.ENTER);
        ready(robot, "#week-text");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE).clickOn("#sheet-go");
        until(() -> "".equals(page(plan).weeks().getOrDefault(week, "")));
    }

    private void propose(FxRobot robot) {
        robot.clickOn("#plan-propose");
        ready(robot, "#proposal-purpose");
        robot.write("Wait time").type(KeyCode.ENTER);
        until(() -> robot.lookup("#proposed-2").tryQuery().isPresent());
        until(() ->
                ((Node) robot.lookup("#proposed-0").query()).getLayoutBounds().getHeight() > 10);
    }

    private static double hour(FxRobot robot) {
        return robot.lookup("#proposed-0").query().getLayoutBounds().getHeight() + 1;
    }

    private static double day(FxRobot robot) {
        Node ground = robot.lookup(".proposal-ground").query();
        return ground.getLayoutBounds().getWidth();
    }

    /** Presses a tile and carries it by some pixels, without letting go. */
    private static void carry(FxRobot robot, String tile, double x, double y) {
        Bounds bounds = Tiles.onScreen(robot.lookup(tile).query());
        robot.moveTo(new Point2D(bounds.getMinX() + 12, bounds.getMinY() + 8))
                .press(MouseButton.PRIMARY)
                .moveBy(x / 2, y / 2)
                .moveBy(x - x / 2, y - y / 2);
    }

    @Test
    void aProposedVisitIsDraggedAndTheCycleScheduledAsOneChange(FxRobot robot) {
        CoachingPlanId plan = aPlan();
        showPlan(robot);
        propose(robot);

        carry(robot, "#proposed-0", day(robot), 2 * hour(robot));
        assertThat(robot.lookup(".proposal-ghost").queryAll())
                .anySatisfy(ghost -> assertThat(((Labeled) ghost).getText()).isEqualTo("12:00"));
        robot.release(MouseButton.PRIMARY);
        assertThat(starts(plan)).isEmpty();
        robot.clickOn("#proposal-schedule");

        List<LocalDateTime> moved = List.of(TEN.plusDays(1).plusHours(2), TEN.plusDays(14), TEN.plusDays(28));
        until(() -> starts(plan).equals(moved));
        until(() -> robot.lookup("#plan-title").tryQuery().isPresent());

        robot.clickOn("Undo");
        until(() -> starts(plan).isEmpty());
    }

    @Test
    void escapeCallsADragOffAndTheKeyboardMovesAndRemoves(FxRobot robot) {
        CoachingPlanId plan = aPlan();
        showPlan(robot);
        propose(robot);

        carry(robot, "#proposed-0", day(robot), hour(robot));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.TAB);
        robot.type(KeyCode.DELETE);
        until(() -> robot.lookup("#proposed-1").tryQuery().isEmpty());
        robot.clickOn("#proposal-schedule");

        until(() -> starts(plan).equals(List.of(TEN.plusDays(1).plusMinutes(30), TEN.plusDays(28))));
    }

    @Test
    void aTileOnABusyTimeSaysSoAndCancelWritesNothing(FxRobot robot) {
        Classroom room = new Classroom(stored.useCases, stored.admin, clock);
        CoachingPlanId plan = room.plan("Questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
        CoachingPlanId other = room.plan("Roles", room.omar, room.linden, org.daybook.core.coaching.Stage.REGULAR);
        room.visit(other, 2, "10:00", MeetingType.PLANNING, "Group work");
        showPlan(robot);
        propose(robot);

        robot.type(KeyCode.RIGHT);

        assertThat(Tiles.spoken(robot.lookup("#proposed-0").query()))
                .contains("Wed 4 Nov, 10:00–11:00")
                .contains("Carl Holm is busy: Group work, Linden Primary School, 10:00–11:00.");
        assertThat(robot.lookup("#proposal-warning").<Labeled>query().getText()).startsWith("1 visit clashes");
        fire(robot, "#proposal-cancel");
        until(() -> robot.lookup("#plan-title").tryQuery().isPresent());
        assertThat(starts(plan)).isEmpty();
    }
}
