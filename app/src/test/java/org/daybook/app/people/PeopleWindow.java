package org.daybook.app.people;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.exchange.Imports;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.testfx.util.WaitForAsyncUtils;

/** The people screen in a window of its own, over a real workspace. */
final class PeopleWindow {

    private static final long PATIENCE = 20_000;

    final Toasts toasts = new Toasts();
    final Sheets sheets = new Sheets();
    final Imports imports;
    final PeopleScreen screen;
    final PeopleViewModel model;
    final Scene scene;

    private PeopleWindow(Stage stage, Office office, Theme theme, int width, int height) {
        Locale.setDefault(Locale.UK);
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Runnable undo = () -> tasks.command(_ -> office.workspace.journal().undo(office.admin), _ -> {});
        imports = new Imports(tasks, toasts, sheets, undo);
        model = new PeopleViewModel(office.board, office.register, new Deeds(tasks, toasts, undo), Office.CLOCK);
        screen = new PeopleScreen(model, imports, office.session.peopleFiles());
        office.session.subscribe((_, _) -> tasks.onScreen(screen::refresh));
        BorderPane pane = new BorderPane(screen.content());
        HBox top = new HBox(screen.toolbar());
        top.setStyle("-fx-padding: 9 16 9 16;");
        pane.setTop(top);
        Appearance appearance = new Appearance(theme);
        scene = new Scene(new StackPane(pane, sheets, new ToastLayer(toasts)), width, height);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.requestFocus();
        screen.refresh();
    }

    static PeopleWindow open(Stage stage, Office office, Theme theme, int width, int height) {
        PeopleWindow window =
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new PeopleWindow(stage, office, theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }
}
