package org.daybook.app.roster.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * What letting something go at a place may mean, the likeliest first; nothing where it means nothing. Where there are
 * several, a menu asks which, and Alt takes the last: that which concerns whoever is there.
 */
final class Drops {

    private Drops() {}

    /** On a cell of the shifts, where {@code target} is what lies under the pointer, if anything does. */
    static List<Act> onShift(Carried carried, Shift shift, @Nullable Slip target) {
        Optional<Slip.Held> there = Optional.ofNullable(target).flatMap(Slip::held);
        List<Act> acts = new ArrayList<>();
        switch (carried) {
            case Carried.Place(Slip.Held held) -> {
                if (!held.shift().id().equals(shift.id())) {
                    acts.add(new Act.Move(held, shift));
                    there.filter(other -> !isSame(other, held.member()))
                            .ifPresent(other -> acts.add(new Act.Swap(held, other)));
                }
            }
            case Carried.Person(Crew.Member member) -> {
                acts.add(new Act.Assign(member, shift));
                there.filter(other -> !isSame(other, member))
                        .ifPresent(other -> acts.add(new Act.HandOver(other, member)));
            }
            case Carried.Opening _ -> {}
        }
        return acts;
    }

    /** On the row of a person, where {@code target} is what lies under the pointer, if anything does. */
    static List<Act> onPerson(Carried carried, Crew.Member person, @Nullable Slip target) {
        Optional<Slip.Held> there = Optional.ofNullable(target).flatMap(Slip::held);
        List<Act> acts = new ArrayList<>();
        switch (carried) {
            case Carried.Place(Slip.Held held) -> {
                if (!isSame(held, person)) {
                    acts.add(new Act.HandOver(held, person));
                    there.filter(other ->
                                    !other.shift().id().equals(held.shift().id()))
                            .ifPresent(other -> acts.add(new Act.Swap(held, other)));
                }
            }
            case Carried.Opening(Slip.Gap gap) -> acts.add(new Act.Assign(person, gap.shift()));
            case Carried.Person _ -> {}
        }
        return acts;
    }

    /** On the shifts that lack somebody: whoever is held is moved to one, or taken off where nothing is there. */
    static List<Act> onGaps(Carried carried, @Nullable Slip target) {
        if (!(carried instanceof Carried.Place(Slip.Held held))) {
            return List.of();
        }
        return target == null || target.shift().id().equals(held.shift().id())
                ? List.of(new Act.TakeOff(held))
                : List.of(new Act.Move(held, target.shift()));
    }

    /** Whether nothing in the version stands against an act. */
    static boolean mayBe(Act act, Fitness fitness) {
        return switch (act) {
            case Act.Assign(Crew.Member member, Shift shift) -> fitness.fits(member, shift, Set.of());
            case Act.HandOver(Slip.Held held, Crew.Member to) -> fitness.fits(to, held.shift(), leaving(held));
            case Act.Move(Slip.Held held, Shift to) -> fitness.fits(held.member(), to, leaving(held));
            case Act.Swap(Slip.Held one, Slip.Held other) -> fitness.swappable(one, other);
            case Act.TakeOff _ -> true;
        };
    }

    private static Set<AssignmentId> leaving(Slip.Held held) {
        return Set.of(held.duty().id());
    }

    private static boolean isSame(Slip.Held held, Crew.Member member) {
        PersonId id = held.member().id();
        return id.equals(member.id());
    }
}
