package org.daybook.persistence.roster;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.exchange.Progress;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.roster.HospitalDesk;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterContext;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;

/** What the roster's benchmarks measure on: a hospital in Berlin with the people of {@link LargeRoster}. */
final class RosterBench implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Intent ADD = new Intent("benchmark.add", Permission.EDIT_PEOPLE);

    private final BusyWorkspace busy;
    private final Actor admin;
    private final RosterContext context;
    private final HospitalId hospital;

    private RosterBench(BusyWorkspace busy) {
        this.busy = busy;
        Workspace workspace = busy.workspace();
        Clock clock = Clock.systemUTC();
        Ids ids = new Ids(clock, new SecureRandom());
        admin = BusyWorkspace.admin(workspace);
        context = new RosterContext(workspace.work(), workspace.rosterBooks(), workspace.people(), ids, clock);
        hospital =
                new HospitalDesk(context).addHospital(admin, "Charité", BERLIN).orThrow();
        workspace.work().run(admin, ADD, () -> addPeople(workspace, ids, clock)).orThrow();
    }

    static RosterBench begin(String name) {
        return new RosterBench(BusyWorkspace.begin(BusyWorkspace.fresh(name)));
    }

    private static Outcome<Integer> addPeople(Workspace workspace, Ids ids, Clock clock) {
        for (int number = 0; number < LargeRoster.PEOPLE; number++) {
            PersonDetails details = new PersonDetails(
                    LargeRoster.person(number),
                    null,
                    List.of(),
                    List.of(PersonKind.RADIOLOGIST),
                    List.of(),
                    "BOTH",
                    WorkingHours.UNKNOWN,
                    BERLIN);
            workspace.people().add(new Person(new PersonId(ids.next()), details, clock.instant()));
        }
        return Outcome.done(LargeRoster.PEOPLE, "Added people");
    }

    Actor admin() {
        return admin;
    }

    RosterContext context() {
        return context;
    }

    HospitalId hospital() {
        return hospital;
    }

    /** A version in staging with so many shifts, every one covered. */
    ScheduleVersionId staged(int shifts) {
        return new RosterImport(context)
                .carryOut(
                        admin,
                        RosterRequest.of(hospital, LargeRoster.reading(shifts), "roster.ods")
                                .onceMore(),
                        Progress.unwatched())
                .orThrow()
                .version();
    }

    @Override
    public void close() {
        busy.close();
        BusyWorkspace.discard(busy.workspace().file());
    }
}
