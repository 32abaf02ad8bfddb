package org.daybook.app.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.daybook.app.text.Times;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The tiles on the screen, found by what a screen reader would say of them. */
public final class Tiles {

    private final FxRobot robot;

    public Tiles(FxRobot robot) {
        this.robot = robot;
    }

    /** From the left to the right, and down. */
    public List<Node> all() {
        return robot
                .lookup((Node node) -> node.getStyleClass().contains("tile")
                        && !node.getStyleClass().contains("held")
                        && node.isVisible())
                .queryAll()
                .stream()
                .sorted(Comparator.comparingDouble((Node tile) -> onScreen(tile).getMinX())
                        .thenComparingDouble(tile -> onScreen(tile).getMinY()))
                .toList();
    }

    public Optional<Node> find(String title) {
        return all().stream()
                .filter(tile -> spoken(tile).startsWith(title + "."))
                .findFirst();
    }

    public Node titled(String title) {
        return find(title).orElseThrow(() -> new AssertionError("There is no tile called " + title));
    }

    public Optional<Node> find(String title, LocalDate day) {
        return all().stream()
                .filter(tile -> spoken(tile).startsWith(title + ". " + Times.day(day)))
                .findFirst();
    }

    public Node on(String title, LocalDate day) {
        return find(title, day).orElseThrow(() -> new AssertionError("No tile of " + title + " on " + day));
    }

    public static String spoken(Node tile) {
        return String.valueOf(tile.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    public static Bounds onScreen(Node tile) {
        return tile.localToScreen(tile.getLayoutBounds());
    }

    public static Point2D center(Node tile) {
        Bounds bounds = onScreen(tile);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** How wide a day is, in pixels. */
    public double day() {
        return robot.lookup(".grid-head").queryAll().stream()
                .mapToDouble(head -> head.getLayoutBounds().getWidth())
                .max()
                .orElseThrow();
    }

    /** Drags in two steps, as a hand would, and lets go. */
    public void drag(Node tile, double x, double y) {
        robot.moveTo(center(tile))
                .press(MouseButton.PRIMARY)
                .moveBy(x / 2, y / 2)
                .moveBy(x / 2, y / 2)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
