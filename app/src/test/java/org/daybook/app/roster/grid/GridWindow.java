package org.daybook.app.roster.grid;

import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The three views in a window of their own, over a real workspace. */
final class GridWindow {

    private static final long PATIENCE = 20_000;

    final Toasts toasts = new Toasts();
    final SimpleObjectProperty<@Nullable Reviewed> reviewed = new SimpleObjectProperty<>();
    final SimpleBooleanProperty editable = new SimpleBooleanProperty(true);
    final RosterGrids grids;
    final Scene scene;
    private final StackPane middle = new StackPane();

    private GridWindow(Stage stage, Ward ward, ScheduleVersionId version, Theme theme, int width, int height) {
        Locale.setDefault(Locale.UK);
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Runnable undo = () -> tasks.command(_ -> ward.workspace.journal().undo(ward.admin), _ -> {});
        Drawer drawer = new Drawer();
        grids = new RosterGrids(
                ward.session.repair(),
                reviewed,
                editable,
                new RosterGrids.Surroundings(tasks, toasts, drawer, Ward.CLOCK, undo));
        grids.onShowShifts(() -> show(grids.shifts()));
        ward.session.subscribe((_, _) -> tasks.query(_ -> ward.review(version), reviewed::set));
        show(grids.shifts());
        BorderPane pane = new BorderPane(middle);
        pane.setRight(drawer);
        scene = new Scene(new StackPane(pane, new ToastLayer(toasts)), width, height);
        new Appearance(theme).dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.requestFocus();
        reviewed.set(ward.review(version));
    }

    static GridWindow open(Stage stage, Ward ward, ScheduleVersionId version, Theme theme, int width, int height) {
        GridWindow window = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> new GridWindow(stage, ward, version, theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    void show(Node view) {
        middle.getChildren().setAll(view);
    }

    RosterGrid grid(FxRobot robot, GridKind kind) {
        return robot.lookup(kind == GridKind.SHIFTS ? "#shift-grid" : "#people-grid")
                .query();
    }

    /** The middle of a line of a cell, on the screen. */
    static Point2D at(RosterGrid grid, Spot spot) {
        Point2D below = grid.sceneToLocal(grid.below(spot));
        return grid.localToScreen(
                below.getX() + grid.geometry().columnWidth() / 2, below.getY() - GridGeometry.LINE / 2);
    }

    /** The first line of a shift's cell. */
    static Point2D at(RosterGrid grid, Shift shift) {
        return at(grid, grid.table().find(shift).orElseThrow());
    }
}
