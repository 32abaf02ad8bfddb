package org.daybook.app.shell;

import com.calendarfx.view.CalendarView;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** An empty calendar as CalendarFX has it. */
final class WindowOfCalendarFx {

    private WindowOfCalendarFx() {}

    static void main() {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new CalendarView(), 1_500, 900));
            stage.show();
            new Shown(() -> true, () -> System.exit(0)).start();
        });
    }
}
