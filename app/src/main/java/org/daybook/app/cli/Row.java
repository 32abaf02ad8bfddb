package org.daybook.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as the agenda gives it.
 *
 * @param start as an instant of UTC, as is {@code end}
 * @param localStart by the wall clock of {@code zone}, as is {@code localEnd}
 * @param recurrenceId names the occurrence of a series, by the wall clock of {@code zone}; null for what happens once
 * @param people their names
 */
record Row(
        String ref,
        String title,
        String start,
        String end,
        String zone,
        String localStart,
        String localEnd,
        boolean allDay,
        @Nullable String recurrenceId,
        String status,
        List<String> people) {

    static Row of(Commitment commitment, Map<PersonId, Person> people) {
        WallClockSpan when = commitment.when();
        return new Row(
                commitment.ref().id().toString(),
                commitment.title(),
                commitment.interval().startInclusive().toString(),
                commitment.interval().endExclusive().toString(),
                when.zone().getId(),
                when.localStart().toString(),
                when.localEnd().toString(),
                when.allDay(),
                Objects.toString(commitment.ref().recurrenceId(), null),
                commitment.status(),
                commitment.people().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .map(Person::name)
                        .toList());
    }
}
