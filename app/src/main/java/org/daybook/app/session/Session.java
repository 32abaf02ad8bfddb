package org.daybook.app.session;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.daybook.app.UseCases;
import org.daybook.app.calendar.Planner;
import org.daybook.app.clash.ClashDesk;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.report.ReportDesk;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.journal.History;
import org.daybook.app.journal.JournalDesk;
import org.daybook.app.journal.PastDesk;
import org.daybook.app.palette.Finder;
import org.daybook.app.people.PeopleBoard;
import org.daybook.app.people.PeopleRegister;
import org.daybook.app.print.PrintDesk;
import org.daybook.app.roster.HospitalBook;
import org.daybook.app.roster.VersionBoard;
import org.daybook.app.roster.grid.RepairBoard;
import org.daybook.app.roster.intake.FindingsDesk;
import org.daybook.app.roster.intake.RosterIntake;
import org.daybook.app.settings.SettingsScreen;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.text.Language;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.LiveAgenda;
import org.daybook.core.exchange.CalendarExport;
import org.daybook.core.exchange.CalendarImport;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.Journal;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.sync.SyncService;
import org.daybook.persistence.exchange.IcsReader;
import org.daybook.persistence.exchange.IcsWriter;
import org.daybook.persistence.sync.StoredBook;
import org.daybook.persistence.workspace.Workspace;

/** One user at one open workspace: wires the use cases, and hands the screens what they ask for. */
public final class Session implements AutoCloseable {

    private final Workspace workspace;
    private final Actor actor;
    private final ZoneId zone;
    private final Clock clock;
    private final Ids ids;
    private final UseCases useCases;
    private final LiveAgenda agenda;
    private final Tide rosterTide = Tide.ofRosters();
    private final Tide coachingTide = Tide.ofCoaching();
    private final SyncService synced;
    private final SyncDesk sync;
    private final List<Journal.Subscription> following;

    /** @param zone the zone of the workspace, in which its calendar is read */
    public Session(Workspace workspace, Actor actor, ZoneId zone, Clock clock, Ids ids) {
        this.workspace = workspace;
        this.actor = actor;
        this.zone = zone;
        this.clock = clock.withZone(zone);
        this.ids = ids;
        useCases = new UseCases(workspace, this.clock, ids);
        agenda = useCases.liveAgenda();
        StoredBook book = useCases.syncBook();
        synced = new SyncService(book, book, WorkspaceSync::open, ids::next, this.clock, new SplittableRandom());
        sync = new WorkspaceSync(useCases, workspace, actor, synced);
        CommitListener stirring = (_, _) -> synced.stir();
        following = Stream.of(agenda, rosterTide, coachingTide, stirring)
                .map(workspace.journal()::subscribe)
                .toList();
    }

    public Actor actor() {
        return actor;
    }

    /** What time it is, in the zone of the workspace. */
    public Clock clock() {
        return clock;
    }

    public Planner planner() {
        return new WorkspacePlanner(agenda, workspace.people(), viewer());
    }

    public ClashDesk clashes() {
        return new WorkspaceClashes(agenda, workspace.people(), useCases.schedule(), viewer());
    }

    /** Whoever looks now, in the language spoken now. */
    private Viewer viewer() {
        return new Viewer(actor, clock, Language.current().locale());
    }

    public EntryDesk entries() {
        return new VisitsAmongEntries(
                new WorkspaceEntryDesk(useCases.schedule(), workspace.work(), workspace.people(), actor),
                useCases.coaching().visits(),
                actor);
    }

    public PeopleBoard peopleBoard() {
        return people();
    }

    public PeopleRegister peopleRegister() {
        return people();
    }

    private WorkspacePeople people() {
        return new WorkspacePeople(
                new WorkspacePeople.Stored(workspace.work(), workspace.people(), workspace.absences()),
                useCases,
                actor,
                clock);
    }

    public VersionBoard versions() {
        return new WorkspaceVersions(useCases, rosterTide, actor);
    }

    public RepairBoard repair() {
        return new WorkspaceRepair(useCases, workspace.work(), workspace.people(), actor);
    }

    public HospitalBook hospitals() {
        return new WorkspaceHospitals(useCases, actor, zone);
    }

    public ImportSource peopleFiles() {
        return new WorkspacePeopleFiles(useCases.peopleImport(), useCases.peopleReader(), actor, zone);
    }

    public Finder finder() {
        return new WorkspaceFinder(useCases.search(zone), workspace.work(), workspace.people(), actor);
    }

    public History history() {
        return new WorkspaceHistory(workspace.journal(), actor);
    }

    public JournalDesk journal() {
        return new WorkspaceJournal(useCases.journal(), workspace.journal(), actor);
    }

    public PastDesk past() {
        return new WorkspacePast(useCases.history(), actor);
    }

    public ExchangeDesk exchange() {
        CalendarImport imports =
                new CalendarImport(workspace.work(), workspace.entries(), workspace.people(), ids, clock);
        CalendarExport exports = new CalendarExport(workspace.work(), workspace.entries(), workspace.people());
        return new WorkspaceExchange(
                imports, exports, new IcsReader(ImportLimits.generous()), new IcsWriter(clock), actor, zone);
    }

    public PrintDesk printing() {
        return new WorkspacePrintDesk(workspace, useCases, actor);
    }

    public ReportDesk coachingReports() {
        return new WorkspaceReportDesk(workspace, useCases);
    }

    public RosterIntake rosterIntake() {
        return new WorkspaceIntake(useCases, () -> workspace.work().read(workspace.people()::all), actor, zone);
    }

    public FindingsDesk rosterFindings() {
        return new WorkspaceFindings(useCases.roster().review(), actor, zone);
    }

    public CoachingOffice coaching() {
        return new CoachingOffice(
                useCases.coaching(),
                workspace.drafts(),
                actor,
                () -> workspace
                        .work()
                        .read(() -> workspace.people().all().stream()
                                .map(person -> new CoachingOffice.Member(
                                        person.id(),
                                        person.name(),
                                        Set.copyOf(person.details().kinds())))
                                .toList()),
                (name, kind) -> useCases.people().add(actor, newcomer(name, kind)),
                coachingTide::height);
    }

    private PersonDetails newcomer(String name, PersonKind kind) {
        return new PersonDetails(name, null, List.of(), List.of(kind), List.of(), null, WorkingHours.UNKNOWN, zone);
    }

    /** The workspace itself, and who may sign in to it. */
    public SettingsScreen.Desks settings() {
        return new SettingsScreen.Desks(
                actor,
                new WorkspaceSettings(useCases.workspaceDesk(), workspace, actor),
                new WorkspaceUsers(useCases.users(), useCases.signIn(), workspace, actor),
                sync());
    }

    public SyncDesk sync() {
        return sync;
    }

    /** Makes known the password of the centre. */
    public void unlockSync(char[] password) {
        synced.unlock(password);
    }

    /** Runs the round of sync that is due; meant to be asked often, and not on the FX thread. */
    public void syncIfDue() {
        synced.runIfDue();
    }

    /** Hears of everything committed from now on, on whatever thread committed it. */
    public Journal.Subscription subscribe(CommitListener listener) {
        return workspace.journal().subscribe(listener);
    }

    /** Makes the hourly backup where it is due; meant to be asked often. */
    public void backUpIfDue() {
        workspace.backups().makeIfDue();
    }

    /** The user is gone; the workspace stays open. */
    @Override
    public void close() {
        synced.close();
        following.forEach(Journal.Subscription::close);
    }
}
