package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.daybook.app.calendar.CalendarScreen;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Planner;
import org.daybook.app.clash.ClashDesk;
import org.daybook.app.clash.ClashList;
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
import org.daybook.app.quickadd.PlannerForesight;
import org.daybook.app.quickadd.QuickAddBar;
import org.daybook.app.quickadd.QuickAddViewModel;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.Interval;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Everything a signed-in user sees, wired: the frame, its screens, and the layers above them. */
final class Workbench {

    /** What the screens ask of the workspace on behalf of the user signed in. */
    record Desks(
            Planner planner,
            EntryDesk entries,
            History history,
            ExchangeDesk exchange,
            ClashDesk clashes,
            Staff staff) {

        static Desks of(Session session) {
            return new Desks(
                    session.planner(),
                    session.entries(),
                    session.history(),
                    session.exchange(),
                    session.clashes(),
                    new Staff(session.peopleBoard(), session.peopleRegister(), session.peopleFiles()));
        }
    }

    /** What the people screen asks. */
    record Staff(PeopleBoard board, PeopleRegister register, ImportSource files) {}

    /** What belongs to the window rather than to the workspace. */
    record Frame(Tasks tasks, Toasts toasts, Appearance appearance, Clock clock) {}

    /** How far ahead clashes are looked for. */
    private static final int WEEKS_WATCHED = 4;

    private final StackPane root;
    private final CalendarViewModel calendar;
    private final ShellViewModel shell;
    private final PeopleViewModel people;
    private final FileExchange files;
    private final EntryDrawer entries;
    private final ClashList clashes;
    private final QuickAddBar quickAdd;
    private final Sheets sheets = new Sheets();

    /** @param leave signs the user out */
    Workbench(Desks desks, Frame frame, ShellView.Who who, Runnable leave) {
        Messages text = Messages.of(Workbench.class);
        Drawer drawer = new Drawer();
        shell = new ShellViewModel(desks.history(), frame.tasks(), frame.toasts());
        entries = new EntryDrawer(desks.entries(), frame.tasks(), frame.toasts(), drawer, sheets, shell::undo);
        calendar = new CalendarViewModel(desks.planner(), frame.tasks(), frame.clock());
        clashes = new ClashList(
                desks.clashes(),
                new ClashList.Surroundings(frame.tasks(), frame.toasts(), drawer),
                shell::undo,
                frame.clock().getZone());
        clashes.onReveal((commitment, day) -> calendar.reveal(commitment, day));
        entries.tellUnderTimes(clashes::section);
        CalendarScreen calendarScreen = new CalendarScreen(calendar, entries.changes(), entries);
        Screen screen = new Screen(
                text.get("calendar"),
                MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                beside(calendarScreen.toolbar(), clashes.button()),
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
        quickAdd = new QuickAddBar(quickAdd(desks, frame), entries, sheets);
        root = new StackPane(view, sheets, new ToastLayer(frame.toasts()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        clashes.watch(weeksFrom(LocalDate.now(frame.clock()), frame.clock().getZone()));
        shell.refresh();
        people.refresh();
    }

    private static Node beside(Node toolbar, Node button) {
        HBox.setHgrow(toolbar, Priority.ALWAYS);
        HBox both = new HBox(toolbar, button);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static Interval weeksFrom(LocalDate today, ZoneId zone) {
        return new Interval(
                today.atStartOfDay(zone).toInstant(),
                today.plusWeeks(WEEKS_WATCHED).atStartOfDay(zone).toInstant());
    }

    Parent root() {
        return root;
    }

    private QuickAddViewModel quickAdd(Desks desks, Frame frame) {
        PlannerForesight foresight = new PlannerForesight(desks.planner(), desks.entries());
        return new QuickAddViewModel(
                foresight,
                entries.changes()::add,
                frame.tasks(),
                frame.clock(),
                Language.current().locale());
    }

    /** Asks for a new entry in one line. */
    void openQuickAdd() {
        quickAdd.open();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            clashes.toggle();
            event.consume();
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.Q && plain && !sheets.isVisible() && !Typing.in(event.getTarget())) {
            openQuickAdd();
            event.consume();
        }
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
        clashes.refresh();
        shell.refresh();
    }
}
