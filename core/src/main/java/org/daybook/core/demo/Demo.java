package org.daybook.core.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.dispatch.EntryAdoption;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absences;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Fills a workspace that has begun with the demo organisation, as one journal entry. */
public final class Demo {

    public static final String WORKSPACE_NAME = "Linden Education and Care";
    public static final String LOGIN = "demo";

    /** No secret: it guards nothing but made-up people. */
    public static final String PASSWORD = "demo-daybook";

    private static final Intent FILL = new Intent("demo.fill", Permission.MANAGE_WORKSPACE);

    private final UnitOfWork work;
    private final People people;
    private final Absences absences;
    private final EntryAdoption adoption;
    private final Ids ids;
    private final Clock clock;

    public Demo(UnitOfWork work, People people, Absences absences, ScheduleEntries entries, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.absences = absences;
        this.adoption = new EntryAdoption(entries, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** @return how many entries there now are */
    public Outcome<Integer> fill(Actor actor, ZoneId zone) {
        return work.run(actor, FILL, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Map<String, PersonId> byFirstName = new HashMap<>();
            for (PersonDetails details : DemoPeople.all(zone)) {
                PersonId id = new PersonId(ids.next());
                people.add(new Person(id, details, now));
                byFirstName.put(details.aliases().getFirst(), id);
            }
            LocalDate today = now.atZone(zone).toLocalDate();
            addAbsences(today, zone, byFirstName);
            int added = 0;
            for (EntryDraft draft : DemoSchedule.around(today, zone, byFirstName)) {
                adoption.add(actor, new WholeEntry(ids.next() + "@daybook", 0, draft, new TreeMap<>()));
                added++;
            }
            return Outcome.done(
                    added,
                    "Filled the workspace with %d people and %d entries to try".formatted(byFirstName.size(), added));
        });
    }

    private void addAbsences(LocalDate today, ZoneId zone, Map<String, PersonId> people) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        away(people.get("Cleo"), Absence.Reason.VACATION, WallClockSpan.allDay(monday, 2, zone));
        away(people.get("Ben"), Absence.Reason.TRAINING, WallClockSpan.allDay(monday.plusDays(4), 1, zone));
        away(people.get("Ivo"), Absence.Reason.SICK, WallClockSpan.allDay(monday.plusDays(7), 2, zone));
    }

    private void away(@Nullable PersonId person, Absence.Reason reason, WallClockSpan when) {
        absences.add(new Absence(ids.next(), Objects.requireNonNull(person), reason, when, null));
    }
}
