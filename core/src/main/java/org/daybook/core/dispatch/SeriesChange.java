package org.daybook.core.dispatch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.Shift;
import org.daybook.core.time.WallClockSpan;

/**
 * Carries what was changed on one occurrence over to its whole series: the same shift of the wall clock for all (rule
 * D4), the same people come and go, and what is special about other occurrences stays special.
 */
final class SeriesChange {

    private final ScheduleEntry entry;
    private final Stamp stamp;

    SeriesChange(ScheduleEntry entry, Stamp stamp) {
        this.entry = entry;
        this.stamp = stamp;
    }

    SeriesEdit.Result change(EntryOccurrence occurrence, EntryDraft wanted) {
        EntryDetails before = entry.details();
        EntryDetails seen = occurrence.details();
        Duration moved =
                Duration.between(seen.when().start(), wanted.details().when().start());
        Recurrence now = Objects.requireNonNull(entry.recurrence());
        Recurrence recurrence = wanted.recurrence();
        if (Objects.equals(recurrence, now) && !moved.isZero()) {
            switch (Series.of(before.when(), now).shiftedBy(moved)) {
                case Shift.Shifted(Series there) -> recurrence = there.recurrence();
                case Shift.Refused(String sentence) -> {
                    return new SeriesEdit.Result.Impossible(sentence);
                }
            }
        }
        EntryDetails after = carry(before, seen, wanted.details(), moved);
        entry.become(after, recurrence, stamp);
        shiftOverrides(occurrence, wanted.details(), before.when().zone(), moved);
        entry.touch(stamp);
        return new SeriesEdit.Result.Changed(entry, null);
    }

    private static EntryDetails carry(EntryDetails master, EntryDetails seen, EntryDetails wanted, Duration moved) {
        WallClockSpan when = wanted.when();
        Duration lasting = when.duration().equals(seen.when().duration())
                        && when.allDay() == seen.when().allDay()
                ? master.when().duration()
                : when.duration();
        return new EntryDetails(
                pick(master.title(), seen.title(), wanted.title()),
                new WallClockSpan(master.when().start().plus(moved), lasting, when.zone(), when.allDay()),
                pick(master.status(), seen.status(), wanted.status()),
                pick(master.workItem(), seen.workItem(), wanted.workItem()),
                Objects.equals(seen.location(), wanted.location()) ? master.location() : wanted.location(),
                Objects.equals(seen.notes(), wanted.notes()) ? master.notes() : wanted.notes(),
                pick(master.free(), seen.free(), wanted.free()),
                pick(master.confidential(), seen.confidential(), wanted.confidential()),
                people(master.people(), seen.people(), wanted.people()));
    }

    private static <T> T pick(T master, T seen, T wanted) {
        return Objects.equals(seen, wanted) ? master : wanted;
    }

    /** Those who left leave, those who came come, all others stay (rule D8). */
    private static List<PersonId> people(List<PersonId> there, List<PersonId> seen, List<PersonId> wanted) {
        if (there.equals(seen)) {
            return wanted;
        }
        List<PersonId> result = new ArrayList<>(there);
        result.removeIf(person -> seen.contains(person) && !wanted.contains(person));
        wanted.stream()
                .filter(person -> !seen.contains(person) && !result.contains(person))
                .forEach(result::add);
        return result;
    }

    private void shiftOverrides(EntryOccurrence occurrence, EntryDetails wanted, ZoneId zoneBefore, Duration moved) {
        List<OccurrenceOverride> gone = new ArrayList<>();
        for (OccurrenceOverride override : entry.overrides()) {
            boolean dragged = override.recurrenceId().equals(occurrence.recurrenceId());
            LocalDateTime is = override.recurrenceId().plus(moved);
            override.shiftTo(is);
            if (entry.series().filter(series -> series.contains(is)).isEmpty()) {
                gone.add(override);
            } else if (dragged) {
                override.become(wanted, entry.plain(is));
            } else {
                override.follow(
                        zoneBefore,
                        wanted.when().zone(),
                        people -> people(people, occurrence.details().people(), wanted.people()));
            }
        }
        entry.overrides().removeAll(gone);
    }
}
