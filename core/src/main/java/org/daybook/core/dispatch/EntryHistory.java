package org.daybook.core.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/**
 * What became of one entry, and the way back to any state it was in. Whoever may change the entry, or view the journal,
 * reads its history with all who changed it; of a private entry only its people and whoever made it do.
 */
public final class EntryHistory {

    private static final Intent RESTORE = new Intent("entry.restore", Permission.EDIT_SCHEDULE);
    private static final String UNKNOWN =
            "The journal knows of no entry %s that you may look into. Give the ref of an entry of this workspace.";

    private final UnitOfWork work;
    private final ScheduleEntries entries;
    private final People people;
    private final JournalQuery journal;
    private final Ids ids;
    private final Clock clock;

    public EntryHistory(
            UnitOfWork work, ScheduleEntries entries, People people, JournalQuery journal, Ids ids, Clock clock) {
        this.work = work;
        this.entries = entries;
        this.people = people;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that was ever done to an entry, newest first; refused where there is none that the reader may look into. */
    public Outcome<List<EntryVersion>> of(Actor reader, ScheduleEntryId id) {
        if (!reader.may(Permission.EDIT_SCHEDULE) && !reader.may(Permission.VIEW_JOURNAL)) {
            return Outcome.refused(
                    "%s may not read who changed what. Ask an administrator for a role that may change the schedule."
                            .formatted(reader.name()));
        }
        return work.read(() -> {
            List<EntryPast.Step> steps = steps(id);
            if (steps.isEmpty() || hidden(reader, id)) {
                return Outcome.refused(UNKNOWN.formatted(id));
            }
            return Outcome.done(versions(reader, id, steps), "Read the history");
        });
    }

    /**
     * Makes the entry as it was after an entry of the journal, with its people and all that was special about single
     * occurrences, as a new change; a deleted entry comes back by it.
     */
    public Outcome<ScheduleEntryId> restore(Actor actor, ScheduleEntryId id, long no) {
        return work.run(actor, RESTORE, () -> {
            List<EntryPast.Step> steps = steps(id);
            if (steps.isEmpty() || hidden(actor, id)) {
                return Outcome.refused(UNKNOWN.formatted(id));
            }
            Optional<EntryPast.Step> last =
                    steps.stream().filter(step -> step.entry().no() <= no).reduce((_, later) -> later);
            Optional<PastEntry> past = last.flatMap(EntryPast.Step::after);
            if (past.isEmpty() || past.get().deleted()) {
                return Outcome.refused(
                        "After journal entry %d there was no such entry: it was not made yet, or deleted.".formatted(no)
                                + " Choose a time at which it was there.");
            }
            return restore(actor, id, last.get().entry().at(), past.get());
        });
    }

    private Outcome<ScheduleEntryId> restore(Actor actor, ScheduleEntryId id, Instant at, PastEntry past) {
        Optional<ScheduleEntry> here = entries.everAmong(List.of(id)).stream().findFirst();
        WholeEntry wanted = past.whole(0);
        Optional<String> problem = past.concerns(actor)
                ? problem(here, wanted)
                : Optional.of("The entry was private then: only its people of that time and whoever made it may put it"
                        + " back.");
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        ScheduleEntry.Stamp now =
                new ScheduleEntry.Stamp(actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS), ids);
        here.ifPresentOrElse(entry -> entry.restore(wanted, now), () -> {
            ScheduleEntry again = new ScheduleEntry(
                    id, past.uid(), past.draft(), new ScheduleEntry.Stamp(past.author(), past.createdAt(), ids));
            again.restore(wanted, now);
            entries.add(again);
        });
        return Outcome.done(id, new EntrySummaries(people).restored(past.draft(), at));
    }

    private Optional<String> problem(Optional<ScheduleEntry> here, WholeEntry wanted) {
        Optional<WholeEntry> now = here.filter(entry -> !entry.deleted()).map(ScheduleEntry::whole);
        if (now.filter(wanted::saysAs).isPresent()) {
            return Optional.of("The entry is just as it was then. Nothing was changed.");
        }
        Set<PersonId> coming = new HashSet<>(wanted.people());
        now.ifPresent(each -> coming.removeAll(each.people()));
        Optional<String> gone = gone(coming);
        return gone.isPresent() ? gone : new EntryRules(people).problem(wanted.draft());
    }

    /** Whoever has left cannot be given work by way of the past. */
    private Optional<String> gone(Collection<PersonId> coming) {
        Map<PersonId, Person> known =
                people.findAll(coming).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        if (!known.keySet().containsAll(coming)) {
            return Optional.of("Somebody the entry was for then is not in this workspace any more. Nothing was changed;"
                    + " choose another time, or change the entry by hand.");
        }
        return known.values().stream()
                .filter(person -> !person.active())
                .findFirst()
                .map(person -> "%s, whom the entry was for then, is no longer active. Nothing was changed;"
                                .formatted(person.name())
                        + " choose another time, or change the entry by hand.");
    }

    private List<EntryPast.Step> steps(ScheduleEntryId id) {
        return EntryPast.of(journal.deeds(id.value(), EntryPast.PARTS));
    }

    private boolean hidden(Actor reader, ScheduleEntryId id) {
        return entries.everAmong(List.of(id)).stream()
                .anyMatch(entry -> !entry.concerns(reader.person(), reader.user()));
    }

    private List<EntryVersion> versions(Actor reader, ScheduleEntryId id, List<EntryPast.Step> steps) {
        EntryDifferences differences = new EntryDifferences(people);
        SeriesHalves halves = new SeriesHalves(entries, journal);
        Optional<PastEntry> now = steps.getLast().after().filter(each -> !each.deleted());
        List<EntryVersion> versions = new ArrayList<>();
        for (EntryPast.Step step : steps.reversed()) {
            List<Difference> told = differences.between(reader, step.before(), step.after());
            boolean open = !told.equals(List.of(Difference.withheld(JournalKind.ENTRY)));
            versions.add(new EntryVersion(
                    step.entry(),
                    told,
                    open ? halves.other(reader, id, step) : Optional.empty(),
                    open && step.after().filter(each -> restorable(each, now)).isPresent()));
        }
        return versions;
    }

    private static boolean restorable(PastEntry then, Optional<PastEntry> now) {
        return !then.deleted()
                && now.filter(each -> each.whole(0).saysAs(then.whole(0))).isEmpty();
    }
}
