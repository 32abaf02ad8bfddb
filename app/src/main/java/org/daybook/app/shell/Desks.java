package org.daybook.app.shell;

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
import org.daybook.app.session.Session;
import org.daybook.app.settings.SettingsScreen;
import org.daybook.app.sync.SyncDesk;

/** What the screens ask of the workspace on behalf of the user signed in. */
record Desks(
        Planner planner,
        EntryDesk entries,
        History history,
        ExchangeDesk exchange,
        ClashDesk clashes,
        PrintDesk printing,
        JournalDesk journal,
        PastDesk past,
        Staff staff,
        Rosters rosters,
        Coaching coaching,
        Finder finder,
        SettingsScreen.Desks settings,
        SyncDesk sync) {

    static Desks of(Session session) {
        return new Desks(
                session.planner(),
                session.entries(),
                session.history(),
                session.exchange(),
                session.clashes(),
                session.printing(),
                session.journal(),
                session.past(),
                new Staff(session.peopleBoard(), session.peopleRegister(), session.peopleFiles()),
                new Rosters(
                        session.versions(),
                        session.hospitals(),
                        session.repair(),
                        session.rosterIntake(),
                        session.rosterFindings()),
                new Coaching(session.coaching(), session.coachingReports()),
                session.finder(),
                session.settings(),
                session.sync());
    }

    /** What the people screen asks. */
    record Staff(PeopleBoard board, PeopleRegister register, ImportSource files) {}

    /** What the coach's desk asks. */
    record Coaching(CoachingOffice office, ReportDesk reports) {}

    /** What the roster's screen asks. */
    record Rosters(
            VersionBoard versions,
            HospitalBook hospitals,
            RepairBoard repair,
            RosterIntake intake,
            FindingsDesk findings) {}
}
