package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.daybook.app.calendar.CalendarScreen;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.clash.ClashList;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.exchange.FileExchange;
import org.daybook.app.exchange.ImportKind;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.exchange.Imports;
import org.daybook.app.journal.EntryHistoryDrawer;
import org.daybook.app.journal.JournalScreen;
import org.daybook.app.palette.Command;
import org.daybook.app.palette.CommandButton;
import org.daybook.app.palette.Commands;
import org.daybook.app.palette.Palette;
import org.daybook.app.palette.Ways;
import org.daybook.app.people.PeopleFiles;
import org.daybook.app.people.PeopleScreen;
import org.daybook.app.people.PeopleViewModel;
import org.daybook.app.print.Layout;
import org.daybook.app.print.Printing;
import org.daybook.app.quickadd.PlannerForesight;
import org.daybook.app.quickadd.QuickAddBar;
import org.daybook.app.quickadd.QuickAddViewModel;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.SettingsContext;
import org.daybook.app.settings.SettingsScreen;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.sync.Editing;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** Everything a signed-in user sees, wired: the frame, its screens, and the layers above them. */
final class Workbench {

    /** How far ahead clashes are looked for. */
    private static final int WEEKS_WATCHED = 4;

    private static final String SCREEN = "screen";
    private static final int CALENDAR = 0;
    private static final int PEOPLE = 1;
    private static final int COACHING = 3;

    /** Behind the settings, which keep the number they have where nothing is synced. */
    private static final int CONFLICTS = 6;

    private static final Duration SOON = Duration.millis(250);

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
    private final PeopleViewModel people;
    private final RosterRoom roster;
    private final CoachingRoom coaching;
    private final SettingsScreen settings;
    private final SyncRoom sync;
    private final Sheets sheets = new Sheets();
    private final PauseTransition rest = new PauseTransition(SOON);
    private final Commands commands = new Commands();
    private final Palette palette;
    private final ToolCommands tools;

    @SuppressWarnings("unused") // lives as long as what it serves
    private final CalendarMemory calendarMemory;

    /** @param leave signs the user out */
    Workbench(Desks desks, Frame frame, ShellView.Who who, Runnable leave) {
        Drawer drawer = new Drawer();
        shell = new ShellViewModel(desks.history(), frame.tasks(), frame.toasts());
        entries = new EntryDrawer(desks.entries(), frame.tasks(), frame.toasts(), drawer, sheets, shell::undo);
        calendar = new CalendarViewModel(desks.planner(), frame.tasks(), frame.clock());
        calendarMemory = new CalendarMemory(
                calendar, frame.window().settings(), frame.window().memory(), LocalDate.now(frame.clock()));
        clashes = clashes(desks, frame, drawer);
        Imports imports = new Imports(frame.tasks(), frame.toasts(), sheets, shell::undo);
        files = new FileExchange(desks.exchange(), frame.tasks(), frame.toasts(), sheets, frame.clock(), imports);
        people = new PeopleViewModel(
                desks.staff().board(),
                desks.staff().register(),
                new Deeds(frame.tasks(), frame.toasts(), shell::undo),
                frame.clock());
        quickAdd = new QuickAddBar(quickAdd(desks, frame), entries, sheets);
        printing = new Printing(desks.printing(), frame.tasks(), frame.toasts(), sheets, frame.clock());
        journal = new JournalScreen(
                desks.journal(), frame.tasks(), frame.toasts(), frame.clock().getZone());
        tools = ToolCommands.of(this::openQuickAdd, clashes::toggle, this::print);
        past = new EntryHistoryDrawer(
                desks.past(),
                frame.tasks(),
                frame.toasts(),
                drawer,
                frame.clock().getZone());
        entries.changes().onAdded(calendar::added);
        entries.leadTo((entry, title, back) -> past.open(entry, title, back, shell::undo));
        ImportKind ofPeople = PeopleFiles.readBy(desks.staff().files());
        ShellView.Doors doors =
                new ShellView.Doors(() -> files.chooseImport(List.of(ofPeople)), files::chooseExport, leave);
        roster = new RosterRoom(desks.rosters(), frame, new RosterRoom.Around(drawer, sheets, imports, shell::undo));
        coaching = new CoachingRoom(desks.coaching(), frame, new CoachingRoom.Around(sheets, printing, shell::undo));
        settings = settings(desks, frame);
        sync = new SyncRoom(
                desks.sync(),
                frame,
                new SyncRoom.Around(shell::undo, editing(desks.entries(), frame), this::enterConflicts),
                "Shortcut+" + (CONFLICTS + 1));
        sync.onChange(settings::refreshSync);
        palette = new Palette(
                commands,
                desks.finder(),
                new Ways((found, day) -> reveal(found.ref(), day), this::showOnly),
                sheets,
                new Palette.Surroundings(frame.tasks(), frame.clock()));
        List<Screen> screens = List.of(
                calendarScreen(desks, frame),
                peopleScreen(imports, desks.staff().files()),
                roster.screen(),
                coaching.screen(),
                journalScreen(),
                settingsScreen(),
                sync.screen());
        comeBack(frame.window().memory(), screens);
        ShellView view = new ShellView(
                shell, who, screens, drawer, frame.window().settings().appearance(), doors);
        view.beforeUser(sync.sign(view.narrowProperty()));
        shell.screenProperty().subscribe((_, _) -> drawer.close());
        root = new StackPane(view, sync.card(), sheets, new ToastLayer(frame.toasts()));
        contribute(new FrameCommands(shell, doors, frame.window().settings().appearance())
                .all(screens.subList(0, CONFLICTS)));
        rest.setOnFinished(_ -> refreshTheRest());
        shell.refresh();
        people.refresh();
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
                new DetailsOf(entries, this::openVisit),
                new CalendarScreen.Beside(
                        desks.planner(), frame.window().views(), frame.tasks(), frame.toasts(), palette::search));
        commands.add(screen.commands().stream()
                .map(command -> command.after(() -> shell.screenProperty().set(CALENDAR)))
                .toList());
        HBox.setHgrow(screen.toolbar(), Priority.ALWAYS);
        Button quick = CommandButton.of(tools.quickAdd());
        quick.setId("quick-add-open");
        Button print = CommandButton.of(tools.print());
        print.setId("print");
        HBox bar = new HBox(screen.toolbar(), quick, print, clashes.button());
        bar.setAlignment(Pos.CENTER_LEFT);
        return new Screen(
                        Messages.of(Workbench.class).get("calendar"),
                        MaterialDesignC.CALENDAR_BLANK_OUTLINE,
                        bar,
                        screen.content())
                .focusing(screen::focus);
    }

    private Screen peopleScreen(Imports imports, ImportSource peopleFiles) {
        PeopleScreen screen = new PeopleScreen(people, imports, peopleFiles);
        commands.add(screen.commands().stream()
                .map(command -> command.after(() -> shell.screenProperty().set(PEOPLE)))
                .toList());
        return new Screen(
                Messages.of(Workbench.class).get("people"),
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                screen.toolbar(),
                screen.content());
    }

    private Screen journalScreen() {
        return new Screen(
                Messages.of(Workbench.class).get("journal"),
                MaterialDesignN.NOTEBOOK_OUTLINE,
                journal.toolbar(),
                journal.content());
    }

    private SettingsScreen settings(Desks desks, Frame frame) {
        return new SettingsScreen(
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
    }

    private Screen settingsScreen() {
        return new Screen(
                        Messages.of(Workbench.class).get("settings"),
                        MaterialDesignC.COG_OUTLINE,
                        settings.toolbar(),
                        settings.content())
                .toFoot();
    }

    /** Shows the screen that was seen last. */
    private void comeBack(Memory memory, List<Screen> screens) {
        memory.recallNumber(SCREEN)
                .filter(number -> number >= 0 && number < screens.size())
                .ifPresent(number -> comeBack(number, screens.get(number)));
        shell.screenProperty().addListener((_, _, now) -> memory.keep(SCREEN, now.toString()));
    }

    /** A screen whose door is not known to be there yet is shown when it is, unless somebody went elsewhere by then. */
    private void comeBack(int number, Screen screen) {
        if (screen.isShown()) {
            shell.screenProperty().set(number);
            return;
        }
        List<Subscription> waiting = new ArrayList<>();
        waiting.add(shell.screenProperty().subscribe((_, _) -> waiting.forEach(Subscription::unsubscribe)));
        waiting.add(screen.door().shown().subscribe((_, shown) -> {
            if (shown) {
                shell.screenProperty().set(number);
            }
        }));
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

    /** Gathers everything that can be done, for the palette, the keyboard and the sheet of shortcuts alike. */
    private void contribute(List<Command> ofFrame) {
        commands.add(ofFrame);
        commands.add(tools.all());
        commands.add(palette.commands());
        commands.add(roster::commands);
        commands.add(sync::commands);
        commands.add(coaching.commands().stream()
                .map(command -> command.after(() -> shell.screenProperty().set(COACHING)))
                .toList());
        commands.listen(root, () -> !sheets.isVisible());
    }

    /** Prints what the calendar shows, as it shows it. */
    private void print() {
        printing.open(
                Layout.valueOf(calendar.kindProperty().get().name()),
                calendar.firstDay(),
                calendar.afterLastDay().minusDays(1),
                calendar.filterProperty().get().people());
    }

    private void showOnly(PersonId person) {
        shell.screenProperty().set(CALENDAR);
        calendar.filterProperty().set(calendar.filterProperty().get().withPeople(Set.of(person)));
    }

    /** Shows an entry in the calendar, with its details beside it. */
    private Editing editing(EntryDesk desk, Frame frame) {
        ZoneId zone = frame.clock().getZone();
        return (entry, name) -> frame.tasks().query(_ -> desk.open(entry), draft -> {
            draft.map(form -> form.details().when().interval().startInclusive())
                    .ifPresent(start -> reveal(entry, LocalDate.ofInstant(start, zone)));
            entries.edit(entry, name);
        });
    }

    private void enterConflicts() {
        shell.screenProperty().set(CONFLICTS);
    }

    private void openVisit(VisitId visit) {
        shell.screenProperty().set(COACHING);
        coaching.open(visit);
    }

    /** Goes to a commitment in the calendar, and shows it to the eye. */
    private void reveal(CommitmentRef ref, LocalDate day) {
        shell.screenProperty().set(CALENDAR);
        calendar.reveal(ref, day);
    }

    /** Where screens contribute what can be done in them. */
    Commands commands() {
        return commands;
    }

    /** Whether an entry is what is picked out in the calendar. */
    boolean isSelected(CommitmentRef ref) {
        return calendar.selection().holds(ref);
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

    /** Keeps what is typed, as the screens are about to go. */
    void keepTyped() {
        coaching.keepTyped();
    }

    /** Shows what was just committed: the calendar at once, the rest when it has had time to. */
    void refresh() {
        calendar.refresh();
        shell.refresh();
        rest.playFromStart();
    }

    private void refreshTheRest() {
        clashes.refresh();
        journal.refresh();
        past.refresh();
        people.refresh();
        roster.refresh();
        coaching.refresh();
        settings.refresh();
        sync.refresh();
    }

    /** Follows nothing any more, as the window is about to show something else. */
    void close() {
        sync.close();
    }
}
