package org.daybook.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.access.PasswordHasher;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.UserDesk;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.CoachingDisclosure;
import org.daybook.core.commitment.AbsenceClashes;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.AgendaEngagements;
import org.daybook.core.commitment.LiveAgenda;
import org.daybook.core.demo.Demo;
import org.daybook.core.dispatch.EntryDisclosure;
import org.daybook.core.dispatch.EntryHistory;
import org.daybook.core.dispatch.ScheduleDesk;
import org.daybook.core.exchange.CalendarExport;
import org.daybook.core.exchange.CalendarImport;
import org.daybook.core.exchange.CalendarReader;
import org.daybook.core.exchange.CalendarWriter;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleImport;
import org.daybook.core.exchange.PeopleReader;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.PlainDisclosure;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.PeopleDesk;
import org.daybook.core.people.PeopleDisclosure;
import org.daybook.core.people.SpecialtyHistory;
import org.daybook.core.roster.ImportJobs;
import org.daybook.core.roster.JobDesk;
import org.daybook.core.roster.RosterContext;
import org.daybook.core.roster.RosterDesks;
import org.daybook.core.roster.RosterDisclosure;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReader;
import org.daybook.core.search.Search;
import org.daybook.core.sync.ConflictDesk;
import org.daybook.core.workspace.Beginnings;
import org.daybook.core.workspace.WorkspaceDesk;
import org.daybook.persistence.access.Argon2Hasher;
import org.daybook.persistence.exchange.IcsReader;
import org.daybook.persistence.exchange.IcsWriter;
import org.daybook.persistence.exchange.PeopleFileReader;
import org.daybook.persistence.roster.RosterFileReader;
import org.daybook.persistence.sync.StoredBook;
import org.daybook.persistence.workspace.Workspace;

/** What can be done with one open workspace, wired once for window and command line alike. */
public final class UseCases {

    private final Workspace workspace;
    private final Clock clock;
    private final Ids ids;
    private final PasswordHasher hasher = new Argon2Hasher();

    public UseCases(Workspace workspace, Clock clock, Ids ids) {
        this.workspace = workspace;
        this.clock = clock;
        this.ids = ids;
    }

    public Beginnings beginnings() {
        return new Beginnings(workspace.work(), workspace.profiles(), workspace.users(), hasher, ids, clock);
    }

    public SignIn signIn() {
        return new SignIn(workspace.work(), workspace.users(), hasher, clock);
    }

    public ScheduleDesk schedule() {
        return new ScheduleDesk(workspace.work(), workspace.entries(), workspace.people(), ids, clock);
    }

    public UserDesk users() {
        return new UserDesk(workspace.work(), workspace.users(), hasher, ids, clock);
    }

    public WorkspaceDesk workspaceDesk() {
        return new WorkspaceDesk(workspace.work(), workspace.profiles());
    }

    public PeopleDesk people() {
        return new PeopleDesk(workspace.work(), workspace.people(), new AgendaEngagements(agenda()), ids, clock);
    }

    public AbsenceDesk absences() {
        return new AbsenceDesk(workspace.work(), workspace.people(), workspace.absences(), ids, clock);
    }

    public AbsenceClashes absenceClashes() {
        return new AbsenceClashes(agenda());
    }

    public PeopleImport peopleImport() {
        return new PeopleImport(workspace.work(), workspace.people(), ids, clock);
    }

    public PeopleReader peopleReader() {
        return new PeopleFileReader(ImportLimits.generous());
    }

    /** The commitments of all desks, for screens that stay open. It is to be told of every commit. */
    public LiveAgenda liveAgenda() {
        return new LiveAgenda(workspace.work(), agenda());
    }

    /** The commitments of all desks. */
    public Agenda agenda() {
        return new Agenda(workspace.work(), workspace.commitments());
    }

    /** How far the workspace is with its centre. */
    public StoredBook syncBook() {
        return workspace.syncBook(ids::next);
    }

    /** The inbox of what the centre would not take. */
    public ConflictDesk conflicts() {
        return new ConflictDesk(workspace.work(), workspace.journal(), workspace.journalQuery(), syncBook(), clock);
    }

    /** What can be done with the rosters of hospitals. */
    public RosterDesks roster() {
        RosterContext context =
                new RosterContext(workspace.work(), workspace.rosterBooks(), workspace.people(), ids, clock);
        return new RosterDesks(context, agenda(), workspace.journalQuery());
    }

    /** What can be done in coaching. */
    public CoachingDesks coaching() {
        CoachingContext context =
                new CoachingContext(workspace.work(), workspace.coachingBooks(), workspace.people(), ids, clock);
        return new CoachingDesks(context, agenda());
    }

    public RosterReader rosterReader() {
        return new RosterFileReader(RosterLimits.generous());
    }

    public JobDesk jobs() {
        return new JobDesk(workspace.work(), workspace.jobs(), ids, clock);
    }

    /** Imports of rosters, each a job in the queue. */
    public ImportJobs importJobs() {
        return new ImportJobs(jobs(), roster(), rosterReader());
    }

    public SpecialtyHistory specialtyHistory() {
        return new SpecialtyHistory(workspace.work(), workspace.journalQuery());
    }

    public CalendarImport calendarImport() {
        return new CalendarImport(workspace.work(), workspace.entries(), workspace.people(), ids, clock);
    }

    public CalendarReader calendarReader() {
        return new IcsReader(ImportLimits.generous());
    }

    public CalendarExport calendarExport() {
        return new CalendarExport(workspace.work(), workspace.entries(), workspace.people());
    }

    public CalendarWriter calendarWriter() {
        return new IcsWriter(clock);
    }

    /** The journal as people read it. */
    public JournalBook journal() {
        JournalQuery query = workspace.journalQuery();
        return new JournalBook(
                workspace.work(),
                workspace.journal(),
                query,
                List.of(
                        new EntryDisclosure(workspace.entries(), workspace.people(), query),
                        new PeopleDisclosure(workspace.people()),
                        new RosterDisclosure(workspace.rosterBooks().versions(), workspace.people()),
                        new CoachingDisclosure(workspace.coachingBooks(), workspace.people()),
                        new PlainDisclosure(JournalKind.HOSPITAL, List.of("name", "zone")),
                        new PlainDisclosure(JournalKind.SCHOOL, List.of("name", "zone")),
                        new PlainDisclosure(JournalKind.USER, List.of("name", "login", "roles", "active")),
                        new PlainDisclosure(JournalKind.WORKSPACE, List.of("name", "zone"))));
    }

    public EntryHistory history() {
        return new EntryHistory(
                workspace.work(), workspace.entries(), workspace.people(), workspace.journalQuery(), ids, clock);
    }

    /** @param zone the zone of the workspace, in which days are counted */
    public Search search(ZoneId zone) {
        return new Search(workspace.work(), workspace.searchIndex(), workspace.entries(), clock.withZone(zone));
    }

    public Demo demo() {
        return new Demo(workspace.work(), workspace.people(), workspace.absences(), workspace.entries(), ids, clock);
    }
}
