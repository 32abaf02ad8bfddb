package org.daybook.app.shell;

import static org.daybook.app.sample.Until.until;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Ward;
import org.daybook.app.text.Language;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of a roster in repair: with nobody, dragged, refused, in the drawer, live and archived; to be looked at. */
class RosterRepairPicturesTest extends RosterPictures {

    @Override
    @Start
    void start(Stage opened) {
        super.start(opened);
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
    void aRepairCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot) throws CannotOpen {
        StoredWorkbench opened = open(language, theme, width, height);
        fire(robot, "#screen-2");
        until(() -> robot.lookup("#empty-hospital").tryQuery().isPresent());
        fire(robot, "#empty-hospital");
        robot.interact(() -> robot.lookup("#hospital-zone .text-field")
                .<TextInputControl>query()
                .setText("Europa"));
        fire(robot, "#sheet-go");
        take("hospital-refused");
        robot.type(KeyCode.ESCAPE);
        withNobody(opened, robot);
        Ward ward = Ward.in(opened.useCases, opened.admin);
        ScheduleVersionId december = ward.december("december.ods");
        until(() -> robot.lookup("#hospital").queryComboBox().getItems().size() == 2);
        robot.interact(() ->
                robot.lookup("#hospital").queryComboBox().getSelectionModel().select(1));
        until(() -> !robot.lookup(".slip").queryAll().isEmpty());
        repairs(robot);
        ward.acknowledgeAll(december, "Ada Byron");
        ward.versions().promote(opened.admin, december, null).orThrow();
        until(() -> robot.lookup(".notice.live").tryQuery().isPresent());
        take("repair-live");
        ScheduleVersionId again = ward.december("december, again.ods");
        ward.acknowledgeAll(again, "Ada Byron");
        ward.versions().promote(opened.admin, again, december).orThrow();
        until(() -> robot.lookup(".notice.in_archive").tryQuery().isPresent());
        take("repair-archived");
        fire(robot, "#roster-findings");
        take("findings-acknowledged");
        fire(robot, "#roster-compare");
        WaitForAsyncUtils.waitForFxEvents();
        take("compare-same");
    }

    /** A version before anybody is known, and nothing in it mandatory. */
    private void withNobody(StoredWorkbench opened, FxRobot robot) {
        HospitalId hospital = opened.useCases
                .roster()
                .hospitals()
                .addHospital(opened.admin, "Bethanien", BERLIN)
                .orThrow();
        opened.useCases
                .roster()
                .imports()
                .carryOut(
                        opened.admin,
                        RosterRequest.of(
                                hospital,
                                aReading()
                                        .shift("2026-12-01", "DAY")
                                        .shift("2026-12-02", "ON1")
                                        .withChecksum('z')
                                        .build(),
                                "empty.ods"),
                        Progress.unwatched())
                .orThrow();
        until(() -> !robot.lookup(".slip").queryAll().isEmpty());
        take("nobody-shifts");
        robot.clickOn(robot.lookup(".slip").<Node>queryAll().iterator().next());
        until(() -> robot.lookup("#shift-close").tryQuery().isPresent());
        take("nobody-drawer");
        fire(robot, "#shift-close");
        fire(robot, "#roster-people");
        take("nobody-people");
        fire(robot, "#roster-shifts");
        fire(robot, "#mandatory-only");
        take("nothing-mandatory");
        fire(robot, "#mandatory-only");
        fire(robot, "#roster-compare");
        take("compare-nothing");
        fire(robot, "#roster-shifts");
    }

    private void repairs(FxRobot robot) {
        fire(robot, "#days-after");
        fire(robot, "#days-before");
        Point2D first = slip(robot, 0);
        Point2D other = slip(robot, 1);
        robot.moveTo(first).press(MouseButton.PRIMARY).moveTo(other.add(4, 30)).moveTo(other);
        take("repair-dragging");
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        robot.moveTo(first).press(MouseButton.PRIMARY).moveTo(other.add(4, 30)).moveTo(other);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        takePopups("repair-drop-menu");
        robot.type(KeyCode.ESCAPE);
        robot.moveTo(first).clickOn(MouseButton.PRIMARY);
        until(() -> robot.lookup(".choose").tryQuery().isPresent());
        take("repair-drawer");
        robot.clickOn(robot.lookup(".hand-over").<Node>query());
        take("repair-instead");
        robot.clickOn(robot.lookup(".swap").<Node>query());
        until(() -> robot.lookup(".choose").tryQuery().isPresent());
        take("repair-swap");
        fire(robot, "#shift-close");
        robot.write("an");
        take("repair-finder");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#hospital-menu").<MenuButton>query().show());
        takePopups("hospital-menu");
        robot.interact(() -> robot.lookup("#hospital-menu").<MenuButton>query().hide());
        robot.interact(() -> robot.lookup("#version-more").<MenuButton>query().show());
        takePopups("version-menu");
        robot.interact(() -> robot.lookup("#version-more").<MenuButton>query().hide());
        fire(robot, "#roster-coverage");
        until(() -> robot.lookup(".hour-cell").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#heat").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.RIGHT);
        take("coverage-hour");
        robot.type(KeyCode.ESCAPE);
        fire(robot, "#coverage-mandatory");
        take("coverage-mandatory");
        fire(robot, "#coverage-mandatory");
        fire(robot, "#roster-shifts");
        robot.interact(
                () -> robot.lookup("#versions").<ListView<VersionView>>query().requestFocus());
    }

    private static Point2D slip(FxRobot robot, int number) {
        Node grid = robot.lookup("#shift-grid").query();
        Bounds area = grid.localToScreen(grid.getBoundsInLocal());
        return robot.lookup(".slip.held").<Node>queryAll().stream()
                .filter(Node::isVisible)
                .map(RosterRepairPicturesTest::middle)
                .filter(area::contains)
                .sorted((one, two) ->
                        Double.compare(one.getY() * 10_000 + one.getX(), two.getY() * 10_000 + two.getX()))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
