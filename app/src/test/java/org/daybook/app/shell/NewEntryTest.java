package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A new entry, from the drag over empty hours to the tile. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class NewEntryTest {

    private static final double HOUR = 52;
    private static final String VAN = "Van maintenance";

    private Stage stage;
    private Harness harness;
    private Tiles tiles;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void begin(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot);
        tiles = new Tiles(robot);
        Bounds above = Tiles.onScreen(tiles.titled(VAN));
        robot.moveTo(above.getCenterX(), above.getMaxY() + HOUR / 3)
                .press(MouseButton.PRIMARY)
                .moveBy(0, HOUR / 2)
                .moveBy(0, HOUR / 2)
                .release(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
    }

    @Test
    void theDraftStaysInItsColumnWhenTheDrawerNarrowsTheCalendar(FxRobot robot) {
        until(() -> robot.lookup(".tile.draft").tryQuery().isPresent()
                && within(tiles.titled(VAN), robot.lookup(".tile.draft").query()));
    }

    @Test
    void thePlaceFillsItsColumnAgainWhenTheDrawerIsGone(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);

        until(() -> {
            Node place = robot.lookup(".time-grid .place").query();
            return place.isVisible() && Math.abs(place.getLayoutBounds().getWidth() - tiles.day()) <= 2;
        });
    }

    /** Side by side tiles of one column share their left edge. */
    private static boolean within(Node column, Node draft) {
        Bounds one = Tiles.onScreen(column);
        Bounds other = Tiles.onScreen(draft);
        return Math.abs(one.getMinX() - other.getMinX()) <= 2 && other.getMaxX() <= one.getMaxX() + 12;
    }

    @Test
    void peopleAreOfferedBeforeAnythingIsTyped(FxRobot robot) {
        robot.clickOn("#people-search");
        until(() -> robot.lookup(".match").tryQuery().isPresent());

        robot.clickOn(robot.lookup(".match").queryAll().iterator().next());
        robot.clickOn("#title").write("Clean up").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Clean up"));
        List<PersonId> people =
                harness.sample.form(harness.sample.ref("Clean up", 0)).details().people();
        assertThat(people).hasSize(1);
    }

    @Test
    void whatWasAddedIsPickedOut(FxRobot robot) {
        robot.write("Clean up").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Clean up")
                && harness.workbench.isSelected(harness.sample.ref("Clean up", 0))
                && tiles.find("Clean up").filter(Node::isFocused).isPresent());
    }
}
