package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.daybook.app.calendar.CalendarScreen;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Planner;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.FileExchange;
import org.daybook.app.journal.History;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Everything a signed-in user sees, wired: the frame, its screens, and the layers above them. */
final class Workbench {

    /** What the screens ask of the workspace on behalf of the user signed in. */
    record Desks(Planner planner, EntryDesk entries, History history, ExchangeDesk exchange, SavedViews views) {

        /** With views that are kept only as long as the window is open. */
        Desks(Planner planner, EntryDesk entries, History history, ExchangeDesk exchange) {
            this(planner, entries, history, exchange, SavedViews.untilClosed());
        }
    }

    /** What belongs to the window rather than to the workspace. */
    record Frame(Tasks tasks, Toasts toasts, Appearance appearance, Clock clock) {}

    private final StackPane root;
    private final CalendarViewModel calendar;
    private final ShellViewModel shell;
    private final FileExchange files;
    private final EntryDrawer entries;
    private final Sheets sheets = new Sheets();

    /** @param leave signs the user out */
    Workbench(Desks desks, Frame frame, ShellView.Who who, Runnable leave) {
        Messages text = Messages.of(Workbench.class);
        Drawer drawer = new Drawer();
        shell = new ShellViewModel(desks.history(), frame.tasks(), frame.toasts());
        entries = new EntryDrawer(desks.entries(), frame.tasks(), frame.toasts(), drawer, sheets, shell::undo);
        calendar = new CalendarViewModel(desks.planner(), frame.tasks(), frame.clock());
        CalendarScreen calendarScreen = new CalendarScreen(
                calendar,
                entries.changes(),
                entries,
                new CalendarScreen.Beside(desks.planner(), desks.views(), frame.tasks(), frame.toasts()));
        Screen screen = new Screen(
                text.get("calendar"),
                MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                calendarScreen.toolbar(),
                calendarScreen.content());
        files = new FileExchange(desks.exchange(), frame.tasks(), frame.toasts(), sheets, frame.clock(), shell::undo);
        ShellView.Doors doors = new ShellView.Doors(files::chooseImport, files::chooseExport, leave);
        ShellView view = new ShellView(shell, who, List.of(screen), drawer, frame.appearance(), doors);
        root = new StackPane(view, sheets, new ToastLayer(frame.toasts()));
        shell.refresh();
    }

    Parent root() {
        return root;
    }

    /** Opens the details of an entry. */
    void open(Commitment commitment) {
        entries.edit(commitment);
    }

    /** Shows what a calendar file would change. */
    void importFile(Path file) {
        files.importFile(file);
    }

    /** Shows what was just committed. */
    void refresh() {
        calendar.refresh();
        shell.refresh();
    }
}
