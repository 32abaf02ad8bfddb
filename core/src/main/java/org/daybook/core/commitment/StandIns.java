package org.daybook.core.commitment;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** Finds who could keep a commitment in place of somebody: able, free and at work then, the least booked first. */
final class StandIns {

    private final PeopleFacts people;
    private final ClashIndex index;

    StandIns(PeopleFacts people, ClashIndex index) {
        this.people = people;
        this.index = index;
    }

    List<Solution.HandOver> find(Commitment commitment, PersonId leaving) {
        Optional<PersonFacts> left = people.find(leaving);
        if (left.isEmpty()) {
            return List.of();
        }
        Interval week = week(commitment.when());
        return people.byId().entrySet().stream()
                .filter(person -> !commitment.people().contains(person.getKey()))
                .filter(person ->
                        person.getValue().abilities().coverAll(left.get().abilities()))
                .map(person -> new Solution.HandOver(
                        commitment, leaving, person.getKey(), booked(person.getKey(), person.getValue(), week)))
                .filter(handOver -> index.clashesOf(handOver.claimed()).isEmpty())
                .sorted(comparing(Solution.HandOver::booked).thenComparing(handOver -> name(handOver.to())))
                .toList();
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonFacts::name).orElse("");
    }

    /** From Monday to Sunday, by the wall clock the commitment is kept at. */
    private static Interval week(WallClockSpan when) {
        LocalDate monday = when.localStart().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(
                monday.atStartOfDay(when.zone()).toInstant(),
                monday.plusWeeks(1).atStartOfDay(when.zone()).toInstant());
    }

    /** The time work takes within a window, counted once where it overlaps; of whole days the hours worked. */
    private Duration booked(PersonId person, PersonFacts facts, Interval window) {
        List<Interval> parts = new ArrayList<>();
        index.forEachOf(person, window, commitment -> {
            if (commitment.ref().kind() == CommitmentKind.ABSENCE) {
                return;
            }
            List<Interval> taken = commitment.when().allDay()
                    ? facts.workingHours().around(commitment.interval(), facts.homeZone())
                    : List.of(commitment.interval());
            taken.forEach(part -> part.intersection(commitment.interval())
                    .flatMap(window::intersection)
                    .ifPresent(parts::add));
        });
        parts.sort(null);
        Duration sum = Duration.ZERO;
        Instant reached = window.startInclusive();
        for (Interval part : parts) {
            Instant start = part.startInclusive().isAfter(reached) ? part.startInclusive() : reached;
            if (part.endExclusive().isAfter(start)) {
                sum = sum.plus(Duration.between(start, part.endExclusive()));
                reached = part.endExclusive();
            }
        }
        return sum;
    }
}
