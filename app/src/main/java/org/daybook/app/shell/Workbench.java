package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.daybook.app.calendar.CalendarScreen;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Planner;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.FileExchange;
import org.daybook.app.journal.History;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Reopening;
import org.daybook.app.settings.Settings;
import org.daybook.app.settings.SettingsContext;
import org.daybook.app.settings.SettingsScreen;
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

    private static final String SCREEN = "screen";

    /** What the screens ask of the workspace on behalf of the user signed in. */
    record Desks(
            Planner planner,
            EntryDesk entries,
            History history,
            ExchangeDesk exchange,
            SettingsScreen.Desks settings) {}

    /** What belongs to the window rather than to the workspace. */
    record Frame(Tasks tasks, Toasts toasts, Clock clock, Window window) {}

    /** How the window is set up, how it was left, and what can be done to it as a whole. */
    record Window(Settings settings, Memory memory, Reopening reopening) {}

    private final StackPane root;
    private final CalendarViewModel calendar;

    @SuppressWarnings("unused") // lives as long as what it serves
    private final CalendarMemory calendarMemory;

    private final ShellViewModel shell;
    private final FileExchange files;
    private final EntryDrawer entries;
    private final SettingsScreen settings;
    private final Sheets sheets = new Sheets();

    /** @param leave signs the user out */
    Workbench(Desks desks, Frame frame, ShellView.Who who, Runnable leave) {
        Messages text = Messages.of(Workbench.class);
        Drawer drawer = new Drawer();
        shell = new ShellViewModel(desks.history(), frame.tasks(), frame.toasts());
        entries = new EntryDrawer(desks.entries(), frame.tasks(), frame.toasts(), drawer, sheets, shell::undo);
        calendar = new CalendarViewModel(desks.planner(), frame.tasks(), frame.clock());
        calendarMemory = new CalendarMemory(
                calendar, frame.window().settings(), frame.window().memory(), LocalDate.now(frame.clock()));
        CalendarScreen calendarScreen = new CalendarScreen(calendar, entries.changes(), entries);
        Screen screen = new Screen(
                text.get("calendar"),
                MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                calendarScreen.toolbar(),
                calendarScreen.content());
        files = new FileExchange(desks.exchange(), frame.tasks(), frame.toasts(), sheets, frame.clock(), shell::undo);
        ShellView.Doors doors = new ShellView.Doors(files::chooseImport, files::chooseExport, leave);
        settings = new SettingsScreen(
                frame.window().settings(),
                desks.settings(),
                new SettingsContext(
                        desks.settings().actor(),
                        frame.tasks(),
                        frame.toasts(),
                        sheets,
                        frame.window().reopening()),
                frame.clock().getZone(),
                frame.window().memory());
        Screen settingsScreen = new Screen(
                text.get("settings"), MaterialDesignC.COG_OUTLINE, settings.toolbar(), settings.content(), true);
        List<Screen> screens = List.of(screen, settingsScreen);
        comeBack(frame.window().memory(), screens.size());
        ShellView view = new ShellView(
                shell, who, screens, drawer, frame.window().settings().appearance(), doors);
        root = new StackPane(view, sheets, new ToastLayer(frame.toasts()));
        shell.refresh();
    }

    /** Shows the screen that was seen last. */
    private void comeBack(Memory memory, int screens) {
        memory.recallNumber(SCREEN)
                .filter(number -> number >= 0 && number < screens)
                .ifPresent(number -> shell.screenProperty().set(number));
        shell.screenProperty().addListener((_, _, now) -> memory.keep(SCREEN, now.toString()));
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
        settings.refresh();
        shell.refresh();
    }
}
