package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.daybook.app.calendar.CalendarScreen;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Planner;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.clash.ClashDesk;
import org.daybook.app.clash.ClashList;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.FileExchange;
import org.daybook.app.journal.EntryHistoryDrawer;
import org.daybook.app.journal.History;
import org.daybook.app.journal.JournalDesk;
import org.daybook.app.journal.JournalScreen;
import org.daybook.app.journal.PastDesk;
import org.daybook.app.look.Appearance;
import org.daybook.app.print.PrintDesk;
import org.daybook.app.print.Printing;
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
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.time.Interval;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** Everything a signed-in user sees, wired: the frame, its screens, and the layers above them. */
final class Workbench {

    /** How far ahead clashes are looked for. */
    private static final int WEEKS_WATCHED = 4;

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final StackPane root;
    private final CalendarViewModel calendar;
    private final ShellViewModel shell;
    private final FileExchange files;
    private final EntryDrawer entries;
    private final ClashList clashes;
    private final QuickAddBar quickAdd;
    private final Printing printing;
    private final JournalScreen journal;
    private final EntryHistoryDrawer past;
    private final Sheets sheets = new Sheets();

    /** What the screens ask of the workspace on behalf of the user signed in. */
    record Desks(
            Planner planner,
            EntryDesk entries,
            History history,
            ExchangeDesk exchange,
            ClashDesk clashes,
            PrintDesk printing,
            JournalDesk journal,
            PastDesk past) {

        static Desks of(Session session) {
            return new Desks(
                    session.planner(),
                    session.entries(),
                    session.history(),
                    session.exchange(),
                    session.clashes(),
                    session.printing(),
                    session.journal(),
                    session.past());
        }
    }

    /** What belongs to the window rather than to the workspace. */
    record Frame(Tasks tasks, Toasts toasts, Appearance appearance, Clock clock, SavedViews views) {

        /** With views that are kept only as long as the window is open. */
        Frame(Tasks tasks, Toasts toasts, Appearance appearance, Clock clock) {
            this(tasks, toasts, appearance, clock, SavedViews.untilClosed());
        }
    }

    /** @param leave signs the user out */
    Workbench(Desks desks, Frame frame, ShellView.Who who, Runnable leave) {
        Drawer drawer = new Drawer();
        shell = new ShellViewModel(desks.history(), frame.tasks(), frame.toasts());
        entries = new EntryDrawer(desks.entries(), frame.tasks(), frame.toasts(), drawer, sheets, shell::undo);
        calendar = new CalendarViewModel(desks.planner(), frame.tasks(), frame.clock());
        clashes = clashes(desks, frame, drawer);
        files = new FileExchange(desks.exchange(), frame.tasks(), frame.toasts(), sheets, frame.clock(), shell::undo);
        quickAdd = new QuickAddBar(quickAdd(desks, frame), entries, sheets);
        printing = new Printing(desks.printing(), frame.tasks(), frame.toasts(), sheets, frame.clock());
        journal = new JournalScreen(
                desks.journal(), frame.tasks(), frame.toasts(), frame.clock().getZone());
        past = new EntryHistoryDrawer(
                desks.past(),
                frame.tasks(),
                frame.toasts(),
                drawer,
                frame.clock().getZone());
        entries.leadTo((entry, title, back) -> past.open(entry, title, back, shell::undo));
        ShellView.Doors doors = new ShellView.Doors(files::chooseImport, files::chooseExport, leave);
        ShellView view = new ShellView(
                shell,
                who,
                List.of(calendarScreen(desks, frame), journalScreen()),
                drawer,
                frame.appearance(),
                doors);
        shell.screenProperty().subscribe((_, _) -> drawer.close());
        root = new StackPane(view, sheets, new ToastLayer(frame.toasts()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        shell.refresh();
    }

    private ClashList clashes(Desks desks, Frame frame, Drawer drawer) {
        ClashList list = new ClashList(
                desks.clashes(),
                new ClashList.Surroundings(frame.tasks(), frame.toasts(), drawer),
                shell::undo,
                frame.clock().getZone());
        list.onReveal(this::reveal);
        entries.tellUnderTimes(list::section);
        list.watch(weeksFrom(LocalDate.now(frame.clock()), frame.clock().getZone()));
        return list;
    }

    private static Interval weeksFrom(LocalDate today, ZoneId zone) {
        return new Interval(
                today.atStartOfDay(zone).toInstant(),
                today.plusWeeks(WEEKS_WATCHED).atStartOfDay(zone).toInstant());
    }

    private Screen calendarScreen(Desks desks, Frame frame) {
        CalendarScreen screen = new CalendarScreen(
                calendar,
                entries.changes(),
                entries,
                new CalendarScreen.Beside(desks.planner(), frame.views(), frame.tasks(), frame.toasts()));
        HBox.setHgrow(screen.toolbar(), Priority.ALWAYS);
        HBox tools = new HBox(screen.toolbar(), clashes.button());
        tools.setAlignment(Pos.CENTER_LEFT);
        return new Screen(
                Messages.of(Workbench.class).get("calendar"),
                MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                tools,
                screen.content());
    }

    private Screen journalScreen() {
        return new Screen(
                Messages.of(Workbench.class).get("journal"),
                MaterialDesignN.NOTEBOOK_OUTLINE,
                journal.toolbar(),
                journal.content());
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

    private void onKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean free = !sheets.isVisible() && !Typing.in(event.getTarget());
        if (event.getCode() == KeyCode.F8) {
            clashes.toggle();
        } else if (event.getCode() == KeyCode.Q && plain && free) {
            openQuickAdd();
        } else if (PRINT.match(event)) {
            printing.open();
        } else {
            return;
        }
        event.consume();
    }

    /** Goes to a commitment in the calendar, and shows it to the eye. */
    private void reveal(CommitmentRef ref, LocalDate day) {
        shell.screenProperty().set(0);
        calendar.reveal(ref, day);
    }

    Parent root() {
        return root;
    }

    /** Asks for a new entry in one line. */
    void openQuickAdd() {
        quickAdd.open();
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
        clashes.refresh();
        shell.refresh();
        journal.refresh();
        past.refresh();
    }
}
