package org.daybook.core.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.exchange.PeopleImportPlan.Fate;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/** Brings files of people in: a plan first, then all of it as one command. The same file twice changes nothing. */
public final class PeopleImport {

    private static final Intent IMPORT = new Intent("person.import", Permission.EDIT_PEOPLE);
    private static final int STEP = 64;

    private final UnitOfWork work;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    public PeopleImport(UnitOfWork work, People people, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What importing the file would do; nothing is changed.
     *
     * @param zone where those live of whom the file does not say
     */
    public PeopleImportPlan plan(PeopleFile file, ZoneId zone) {
        return work.read(() -> new PeopleMatching(people.all(), zone).plan(file));
    }

    /**
     * Imports the file as one journal entry: everybody it can take, or, when cancelled or refused, nobody.
     *
     * @param name what the journal calls the file
     */
    public Outcome<PeopleImportPlan> carryOut(
            Actor actor, PeopleFile file, ZoneId zone, String name, Progress progress) {
        return work.run(actor, IMPORT, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            PeopleImportPlan plan = plan(file, zone);
            int done = 0;
            for (PeopleImportPlan.Item item : plan.items()) {
                if (done % STEP == 0) {
                    progress.advanced(done, plan.items().size());
                    if (progress.cancelled()) {
                        return Outcome.refused("The import of %s was cancelled. Nothing was changed.".formatted(name));
                    }
                }
                take(item, now);
                done++;
            }
            progress.advanced(done, plan.items().size());
            return Outcome.done(
                    plan, "Imported %s: %d people new, %d changed".formatted(name, plan.added(), plan.changed()));
        });
    }

    private void take(PeopleImportPlan.Item item, Instant now) {
        if (item.fate() == Fate.NEW) {
            people.add(new Person(new PersonId(ids.next()), item.details(), now));
        } else if (item.fate() == Fate.CHANGED) {
            people.find(Objects.requireNonNull(item.here())).orElseThrow().change(item.details(), now);
        }
    }
}
