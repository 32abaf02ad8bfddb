package org.daybook.core.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** Finds times at which several people are free at once, within the working hours of those whose hours are known. */
public final class FreeSlots {

    private final PeopleFacts people;

    public FreeSlots(PeopleFacts people) {
        this.people = people;
    }

    /**
     * The first time at which all are free for the duration, starting a whole number of steps after the window starts
     * and ending within it. What is tentative is not free either.
     *
     * @param commitments those the window shows, of anybody
     * @throws IllegalArgumentException if duration or step is not positive
     */
    public Optional<Interval> next(
            Set<PersonId> wanted,
            Duration duration,
            Interval window,
            Duration step,
            Collection<Commitment> commitments) {
        if (!duration.isPositive() || !step.isPositive()) {
            throw new IllegalArgumentException("There is no slot of %s every %s.".formatted(duration, step));
        }
        Interval slot = Interval.of(window.startInclusive(), duration);
        for (Interval taken : taken(wanted, window, commitments)) {
            if (slot.endExclusive().compareTo(taken.startInclusive()) <= 0) {
                break;
            }
            if (slot.startInclusive().isBefore(taken.endExclusive())) {
                slot = Interval.of(firstStepFrom(taken.endExclusive(), window, step), duration);
            }
        }
        return window.encloses(slot) ? Optional.of(slot) : Optional.empty();
    }

    /** Those of some commitments that take time of anybody. */
    public static List<Commitment> taking(Collection<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment -> Claim.of(commitment).takesTime())
                .toList();
    }

    /** When somebody does not work in a window, in order; nothing where their hours are not known. */
    public static List<Interval> off(Person person, Interval window) {
        List<Interval> off = new ArrayList<>();
        if (person.workingHours().known()) {
            addTimeOff(off, PersonFacts.of(person), window);
        }
        return off;
    }

    /** When somebody wanted is busy or off work, in order of start. */
    private List<Interval> taken(Set<PersonId> wanted, Interval window, Collection<Commitment> commitments) {
        List<Interval> taken = new ArrayList<>();
        for (Commitment commitment : taking(commitments)) {
            if (commitment.people().stream().anyMatch(wanted::contains)) {
                taken.add(commitment.interval());
            }
        }
        for (PersonId person : wanted) {
            people.find(person)
                    .filter(facts -> facts.workingHours().known())
                    .ifPresent(facts -> addTimeOff(taken, facts, window));
        }
        taken.sort(null);
        return taken;
    }

    private static void addTimeOff(List<Interval> taken, PersonFacts person, Interval window) {
        Instant reached = window.startInclusive();
        for (Interval worked : person.workingHours().around(window, person.homeZone())) {
            if (worked.startInclusive().isAfter(reached)) {
                taken.add(new Interval(reached, worked.startInclusive()));
            }
            reached = worked.endExclusive().isAfter(reached) ? worked.endExclusive() : reached;
        }
        if (reached.isBefore(window.endExclusive())) {
            taken.add(new Interval(reached, window.endExclusive()));
        }
    }

    private static Instant firstStepFrom(Instant instant, Interval window, Duration step) {
        Duration since = Duration.between(window.startInclusive(), instant);
        long steps = since.dividedBy(step);
        Instant at = window.startInclusive().plus(step.multipliedBy(steps));
        return at.isBefore(instant) ? at.plus(step) : at;
    }
}
