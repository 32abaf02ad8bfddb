package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
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
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.exchange.Imports;
import org.daybook.app.journal.History;
import org.daybook.app.look.Appearance;
import org.daybook.app.people.Deeds;
import org.daybook.app.people.PeopleBoard;
import org.daybook.app.people.PeopleRegister;
import org.daybook.app.people.PeopleScreen;
import org.daybook.app.people.PeopleViewModel;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Everything a signed-in user sees, wired: the frame, its screens, and the layers above them. */
final class Workbench {

    /** What the screens ask of the workspace on behalf of the user signed in. */
    record Desks(Planner planner, EntryDesk entries, History history, ExchangeDesk exchange, Staff staff) {}

    /** What the people screen asks. */
    record Staff(PeopleBoard board, PeopleRegister register, ImportSource files) {

        static Staff of(Session session) {
            return new Staff(session.peopleBoard(), session.peopleRegister(), session.peopleFiles());
        }
    }

    /** What belongs to the window rather than to the workspace. */
    record Frame(Tasks tasks, Toasts toasts, Appearance appearance, Clock clock) {}

    private final StackPane root;
    private final CalendarViewModel calendar;
    private final ShellViewModel shell;
    private final PeopleViewModel people;
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
        CalendarScreen calendarScreen = new CalendarScreen(calendar, entries.changes(), entries);
        Screen screen = new Screen(
                text.get("calendar"),
                MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                calendarScreen.toolbar(),
                calendarScreen.content());
        Imports imports = new Imports(frame.tasks(), frame.toasts(), sheets, shell::undo);
        files = new FileExchange(desks.exchange(), frame.tasks(), frame.toasts(), sheets, frame.clock(), imports);
        Staff staff = desks.staff();
        people = new PeopleViewModel(
                staff.board(), staff.register(), new Deeds(frame.tasks(), frame.toasts(), shell::undo), frame.clock());
        PeopleScreen peopleScreen = new PeopleScreen(people, imports, staff.files());
        Screen persons = new Screen(
                text.get("people"),
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                peopleScreen.toolbar(),
                peopleScreen.content());
        ShellView.Doors doors = new ShellView.Doors(files::chooseImport, files::chooseExport, leave);
        ShellView view = new ShellView(shell, who, List.of(screen, persons), drawer, frame.appearance(), doors);
        root = new StackPane(view, sheets, new ToastLayer(frame.toasts()));
        shell.refresh();
        people.refresh();
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
        people.refresh();
        shell.refresh();
    }
}
