package org.daybook.app.roster.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.ScheduleVersionId;
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

/** The repair grids, used with mouse and keyboard as a scheduler does, over a real workspace. */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class RepairGridTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Ward ward;
    private GridWindow window;
    private ScheduleVersionId march;
    private PersonId ana;
    private PersonId cem;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        ward = Ward.in(folder);
        ana = ward.radiologist("Ana Ruiz", "BOTH");
        ward.radiologist("Ben Kim", "BODY_ONLY");
        cem = ward.radiologist("Cem Acar", null);
        march = ward.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana Ruiz")
                .shift("2026-03-03", "DAY", "Ben Kim")
                .shift("2026-03-04", "DAY")
                .shift("2026-03-04", "ON2")
                .about("NEURO", null)
                .shift("2026-03-05", "DAY", "Ben Kim")
                .taking(2));
        window = GridWindow.open(stage, ward, march, Theme.LIGHT, 1366, 768);
        until(() -> shifts(robot).table().rows().size() == 2);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        ward.close();
    }

    @Test
    void aNameDraggedToAnOpenPlaceIsMovedAndTakenBackByUndo(FxRobot robot) {
        drag(robot, shift(robot, "2026-03-02", "DAY"), shift(robot, "2026-03-04", "DAY"));

        until(() -> ward.on(march, "2026-03-04", "DAY").contains("Ana Ruiz"));
        assertThat(ward.on(march, "2026-03-02", "DAY")).isEmpty();
        assertThat(ward.lastCommand()).isEqualTo("roster.move");

        until(() -> said().startsWith("Moved Ana Ruiz"));
        robot.clickOn("Undo");
        until(() -> ward.on(march, "2026-03-02", "DAY").contains("Ana Ruiz"));
    }

    @Test
    void theCursorGoesWithWhomeverWasDropped(FxRobot robot) {
        drag(robot, shift(robot, "2026-03-02", "DAY"), shift(robot, "2026-03-05", "DAY"));
        until(() -> ward.on(march, "2026-03-05", "DAY").contains("Ana Ruiz"));
        until(() -> heldAtCursor(robot).equals("Ana Ruiz"));

        robot.type(KeyCode.DELETE);

        until(() -> !ward.on(march, "2026-03-05", "DAY").contains("Ana Ruiz"));
        assertThat(ward.on(march, "2026-03-05", "DAY")).containsExactly("Ben Kim");
    }

    @Test
    void altSwapsTwoNamesWithoutAsking(FxRobot robot) {
        robot.press(KeyCode.ALT);
        drag(robot, shift(robot, "2026-03-02", "DAY"), shift(robot, "2026-03-03", "DAY"));
        robot.release(KeyCode.ALT);

        until(() -> ward.on(march, "2026-03-03", "DAY").contains("Ana Ruiz"));
        assertThat(ward.on(march, "2026-03-02", "DAY")).containsExactly("Ben Kim");
        assertThat(ward.lastCommand()).isEqualTo("roster.swap");
    }

    @Test
    void aNameOnANameIsAskedAboutAndTheMenuSwaps(FxRobot robot) {
        drag(robot, shift(robot, "2026-03-02", "DAY"), shift(robot, "2026-03-03", "DAY"));
        until(() -> robot.lookup("Swap Ana Ruiz and Ben Kim").tryQuery().isPresent());

        robot.clickOn("Swap Ana Ruiz and Ben Kim");

        until(() -> ward.on(march, "2026-03-03", "DAY").contains("Ana Ruiz"));
        assertThat(ward.lastCommand()).isEqualTo("roster.swap");
    }

    @Test
    void somebodyOfTheStripIsAssignedAndARefusalIsSaid(FxRobot robot) {
        drag(robot, middle(robot.lookup(".person-chip").lookup("Ben Kim").query()), shift(robot, "2026-03-04", "ON2"));
        until(() -> said().startsWith("Ben Kim reads body studies only"));
        assertThat(ward.on(march, "2026-03-04", "ON2")).isEmpty();

        drag(robot, middle(robot.lookup(".person-chip").lookup("Cem Acar").query()), shift(robot, "2026-03-04", "ON2"));
        until(() -> ward.on(march, "2026-03-04", "ON2").contains("Cem Acar"));
        assertThat(ward.lastCommand()).isEqualTo("roster.assign");
    }

    @Test
    void escapeLetsGoAndChangesNothing(FxRobot robot) {
        robot.moveTo(shift(robot, "2026-03-02", "DAY")).press(MouseButton.PRIMARY);
        robot.moveTo(shift(robot, "2026-03-04", "DAY"));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(ward.on(march, "2026-03-02", "DAY")).containsExactly("Ana Ruiz");
        assertThat(ward.lastCommand()).startsWith("roster.import");
    }

    @Test
    void aNameDroppedOnNothingStaysWhereItWas(FxRobot robot) {
        drag(
                robot,
                shift(robot, "2026-03-02", "DAY"),
                middle(robot.lookup("#strip-find").query()));
        Point2D head = shifts(robot).localToScreen(RowHeads.WIDTH / 2, DayHeads.HEIGHT + 10);
        drag(robot, shift(robot, "2026-03-02", "DAY"), head);
        drag(
                robot,
                shift(robot, "2026-03-02", "DAY"),
                shift(robot, "2026-03-04", "ON2").add(-240, 200));

        assertThat(robot.lookup(".ghost").<Node>queryAll()).noneMatch(Node::isVisible);
        assertThat(ward.on(march, "2026-03-02", "DAY")).containsExactly("Ana Ruiz");
        assertThat(ward.lastCommand()).startsWith("roster.import");
    }

    @Test
    void somebodyOfTheStripDroppedOnNothingIsPutNowhere(FxRobot robot) {
        Point2D ben = middle(robot.lookup(".person-chip").lookup("Ben Kim").query());
        drag(robot, ben, ben.add(0, -200));
        robot.moveTo(ben).press(MouseButton.PRIMARY).moveTo(shift(robot, "2026-03-04", "DAY"));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".ghost").<Node>queryAll()).noneMatch(Node::isVisible);
        assertThat(ward.lastCommand()).startsWith("roster.import");
    }

    @Test
    void onlyMandatoryShiftsAreShownWhereThatIsAskedAndAShiftFoundElsewhereBringsTheOthersBack(FxRobot robot) {
        robot.clickOn("#mandatory-only");
        until(() -> shifts(robot).table().rows().isEmpty());
        assertThat(robot.lookup(".nothing").queryAs(Label.class).getText()).startsWith("No shift of this version is");

        robot.interact(
                () -> window.grids.show(ward.shift(march, "2026-03-04", "ON2").id()));

        until(() -> shifts(robot).table().rows().size() == 2);
        until(() -> !candidates(robot).isEmpty());
        assertThat(shifts(robot).placeProperty().get()).isNotNull();
    }

    @Test
    void deleteTakesOffAndCutAndPasteMoves(FxRobot robot) {
        keys(robot, "2026-03-02");
        robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        until(() -> ward.on(march, "2026-03-04", "DAY").contains("Ana Ruiz"));
        until(() -> said().startsWith("Moved Ana Ruiz"));

        until(() -> shifts(robot)
                .table()
                .slip(shifts(robot).placeProperty().get())
                .flatMap(Slip::held)
                .isPresent());
        robot.type(KeyCode.DELETE);
        until(() -> ward.on(march, "2026-03-04", "DAY").isEmpty());
        assertThat(ward.lastCommand()).isEqualTo("roster.unassign");
    }

    @Test
    void lettersFindWhoTakesAnOpenPlaceOrSomebodysPlace(FxRobot robot) {
        keys(robot, "2026-03-04");
        robot.write("cem");
        robot.type(KeyCode.ENTER);
        until(() -> ward.on(march, "2026-03-04", "DAY").contains("Cem Acar"));
        assertThat(ward.lastCommand()).isEqualTo("roster.assign");

        keys(robot, "2026-03-03");
        robot.write("ana");
        robot.type(KeyCode.ENTER);
        until(() -> ward.on(march, "2026-03-03", "DAY").contains("Ana Ruiz"));
        assertThat(ward.lastCommand()).isEqualTo("roster.override");
    }

    @Test
    void theCellAtTheCursorIsSaid(FxRobot robot) {
        keys(robot, "2026-03-02");
        assertThat(shifts(robot).getAccessibleText()).isEqualTo("Ana Ruiz: DAY, Monday, 2 March 2026, 08:00–17:00.");

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(shifts(robot).getAccessibleText())
                .startsWith("One person is missing")
                .contains("DAY, Wednesday, 4 March 2026, 08:00–17:00");
    }

    @Test
    void enterOpensTheDrawerAndOneClickAssignsTheFirstCandidate(FxRobot robot) {
        keys(robot, "2026-03-04");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".choose").tryQuery().isPresent());

        robot.clickOn(robot.lookup(".choose").<Node>queryAll().iterator().next());

        until(() -> ward.on(march, "2026-03-04", "DAY").contains("Cem Acar"));
    }

    @Test
    void theDrawerSwapsTwoNames(FxRobot robot) {
        keys(robot, "2026-03-02");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".swap").tryQuery().isPresent());

        robot.clickOn(robot.lookup(".swap").<Node>query());
        until(() ->
                !candidates(robot).isEmpty() && candidates(robot).getFirst() instanceof ShiftViewModel.Option.Partner);
        robot.type(KeyCode.ENTER);

        until(() -> ward.on(march, "2026-03-03", "DAY").contains("Ana Ruiz"));
        assertThat(ward.on(march, "2026-03-02", "DAY")).containsExactly("Ben Kim");
        assertThat(ward.lastCommand()).isEqualTo("roster.swap");
    }

    @Test
    void aShiftIsGivenAwayInTheRowsOfPeople(FxRobot robot) {
        robot.interact(() -> window.show(window.grids.people()));
        RosterGrid people = window.grid(robot, GridKind.PEOPLE);
        Spot from = people.table().find(ward.shift(march, "2026-03-02", "DAY")).orElseThrow();
        int row = people.table().row(new GridRow.Key.OfPerson(cem)).orElseThrow();
        until(() -> people.geometry().rows() > row);

        drag(robot, GridWindow.at(people, from), GridWindow.at(people, new Spot(row, from.column() + 2, 0)));

        until(() -> ward.on(march, "2026-03-02", "DAY").contains("Cem Acar"));
        assertThat(ward.lastCommand()).isEqualTo("roster.override");
    }

    @Test
    void anOpenPlaceIsDraggedToAPerson(FxRobot robot) {
        robot.interact(() -> window.show(window.grids.people()));
        RosterGrid people = window.grid(robot, GridKind.PEOPLE);
        int row = people.table().row(new GridRow.Key.OfPerson(ana)).orElseThrow();
        until(() -> people.geometry().rows() > row);
        Spot gap = people.table().find(ward.shift(march, "2026-03-04", "ON2")).orElseThrow();

        drag(robot, GridWindow.at(people, gap), GridWindow.at(people, new Spot(row, gap.column(), 0)));

        until(() -> ward.on(march, "2026-03-04", "ON2").contains("Ana Ruiz"));
    }

    @Test
    void aRejectedVersionIsReadAndSaysWhyItStaysAsItIs(FxRobot robot) {
        ward.reject(march);
        until(() -> robot.lookup(".notice.rejected").tryQuery().isPresent());

        drag(robot, shift(robot, "2026-03-02", "DAY"), shift(robot, "2026-03-04", "DAY"));

        until(() -> said().startsWith("This version was rejected"));
        assertThat(ward.on(march, "2026-03-02", "DAY")).containsExactly("Ana Ruiz");
        assertThat(ward.lastCommand()).isEqualTo("roster.reject");
    }

    @Test
    void theListOfGapsLeadsToTheShift(FxRobot robot) {
        robot.interact(() -> window.show(window.grids.coverage()));
        until(() -> robot.lookup("#gaps .figure").tryQuery().isPresent());

        robot.clickOn(robot.lookup("#gaps .figure").<Node>query());

        until(() -> robot.lookup("#candidates").tryQuery().isPresent());
        until(() -> shifts(robot).isFocused());
        assertThat(shifts(robot).table().slip(shifts(robot).placeProperty().get()))
                .hasValueSatisfying(slip -> assertThat(slip).isInstanceOf(Slip.Gap.class));
    }

    @Test
    void theMapOfStudyAreasLeadsToTheShiftThatCouldCoverThem(FxRobot robot) {
        robot.interact(() -> window.show(window.grids.coverage()));
        ward.imported(aReading()
                .withChecksum('2')
                .shift("2026-04-01", "DAY", "Ana Ruiz")
                .covering("CT Body", "08:00", "12:00", "DAY"));
        until(() -> robot.lookup("#coverage-rows").query().isVisible());

        robot.interact(() -> robot.lookup("#coverage-rows")
                .<ComboBox<Object>>query()
                .getSelectionModel()
                .selectLast());
        Node heat = robot.lookup("#heat").query();
        robot.interact(heat::requestFocus);
        for (int hour = 0; hour < 9; hour++) {
            robot.type(KeyCode.RIGHT);
        }
        assertThat(heat.getAccessibleText()).isEqualTo("CT Body, 09:00: needed on 4 days, covered by nobody on 1");
        robot.clickOn(robot.lookup("#gaps .figure").<Node>query());

        until(() -> robot.lookup("#candidates").tryQuery().isPresent());
    }

    private RosterGrid shifts(FxRobot robot) {
        return window.grid(robot, GridKind.SHIFTS);
    }

    private Point2D shift(FxRobot robot, String date, String type) {
        return GridWindow.at(shifts(robot), ward.shift(march, date, type));
    }

    private String heldAtCursor(FxRobot robot) {
        RosterGrid grid = shifts(robot);
        return grid.table()
                .slip(grid.placeProperty().get())
                .flatMap(Slip::held)
                .map(held -> held.member().name())
                .orElse("");
    }

    private static List<ShiftViewModel.Option> candidates(FxRobot robot) {
        return robot.lookup("#candidates")
                .<ShiftViewModel.Option>queryListView()
                .getItems();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Puts the keyboard to a day's first kind of shift. */
    private void keys(FxRobot robot, String date) {
        robot.interact(() -> {
            RosterGrid grid = shifts(robot);
            grid.requestFocus();
            grid.reveal(grid.table().find(ward.shift(march, date, "DAY")).orElseThrow());
        });
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> window.toasts.showing().isEmpty()
                        ? ""
                        : window.toasts.showing().getLast().text());
    }
}
