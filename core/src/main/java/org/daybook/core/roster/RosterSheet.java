package org.daybook.core.roster;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version with its shifts and who is on them, as it stood when it was read. Shifts are in order of start, then type;
 * what is asked of it costs no look into the store.
 */
public final class RosterSheet {

    private static final Comparator<Shift> IN_ORDER = Comparator.comparing(Shift::startAt)
            .thenComparing(Shift::type)
            .thenComparing(shift -> shift.id().value());

    private final VersionView version;
    private final ZoneId zone;
    private final List<Shift> shifts;
    private final Map<ShiftInstanceId, Integer> placeOf;
    private final Duty[] duties;

    /** The duties of the shift at place {@code i} are those from {@code first[i]} to before {@code first[i + 1]}. */
    private final int[] first;

    /** Duties of shifts that are not among the given ones are left out. */
    public RosterSheet(VersionView version, ZoneId zone, List<Shift> shifts, List<Duty> duties) {
        this.version = version;
        this.zone = zone;
        this.shifts = shifts.stream().sorted(IN_ORDER).toList();
        this.placeOf = HashMap.newHashMap(shifts.size());
        for (int place = 0; place < this.shifts.size(); place++) {
            placeOf.put(this.shifts.get(place).id(), place);
        }
        this.first = new int[shifts.size() + 1];
        this.duties = sorted(duties);
    }

    /** By the place of their shift: counted first, then put where they belong. */
    private Duty[] sorted(List<Duty> given) {
        int[] places = new int[given.size()];
        int known = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = placeOf.getOrDefault(given.get(i).shift(), -1);
            if (places[i] >= 0) {
                first[places[i] + 1]++;
                known++;
            }
        }
        for (int place = 0; place < shifts.size(); place++) {
            first[place + 1] += first[place];
        }
        int[] next = Arrays.copyOf(first, first.length);
        Duty[] sorted = new Duty[known];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                sorted[next[places[i]]++] = given.get(i);
            }
        }
        return sorted;
    }

    public VersionView version() {
        return version;
    }

    /** Whose wall clock the shifts follow. */
    public ZoneId zone() {
        return zone;
    }

    public List<Shift> shifts() {
        return shifts;
    }

    /** All duties, in the order of their shifts. */
    public List<Duty> duties() {
        return List.of(duties);
    }

    public Optional<Shift> shift(ShiftInstanceId id) {
        return Optional.ofNullable(placeOf.get(id)).map(shifts::get);
    }

    /** The shift of one of this sheet's duties. */
    public Shift shiftOf(Duty duty) {
        return shift(duty.shift())
                .orElseThrow(() -> new IllegalStateException("%s is of no shift of %s.".formatted(duty, version)));
    }

    public List<Duty> dutiesOf(ShiftInstanceId shift) {
        Integer place = placeOf.get(shift);
        return place == null ? List.of() : dutiesAt(place);
    }

    /** The duties of the shift at a place in {@link #shifts()}. */
    List<Duty> dutiesAt(int place) {
        return Arrays.asList(duties).subList(first[place], first[place + 1]);
    }
}
