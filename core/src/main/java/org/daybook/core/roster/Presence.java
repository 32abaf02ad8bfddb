package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.core.time.Interval;

/** When somebody is there on some types of shifts who may read what is asked for, and which shifts of them there are. */
final class Presence {

    private final Map<String, List<Shift>> shifts = new HashMap<>();
    private final Map<Reading, List<Interval>> present = new HashMap<>();

    private record Reading(String type, StudyType study) {}

    /** @param types in their folded form; others are left out */
    Presence(RosterSheet sheet, Crew crew, Set<String> types, Set<StudyType> studies) {
        Map<String, String> folded = new HashMap<>();
        for (int place = 0; place < sheet.shifts().size(); place++) {
            Shift shift = sheet.shifts().get(place);
            String type = folded.computeIfAbsent(shift.type(), ShiftTypeDetails::folded);
            if (types.contains(type)) {
                shifts.computeIfAbsent(type, _ -> new ArrayList<>()).add(shift);
                for (StudyType study : read(shift, sheet.dutiesAt(place), crew, studies)) {
                    join(present.computeIfAbsent(new Reading(type, study), _ -> new ArrayList<>()), shift);
                }
            }
        }
    }

    /** What those on a shift may read; whoever their specialty forbids the shift reads nothing in it. */
    private static Set<StudyType> read(Shift shift, List<Duty> duties, Crew crew, Set<StudyType> studies) {
        Set<StudyType> read = EnumSet.noneOf(StudyType.class);
        for (Duty duty : duties) {
            Crew.Member member = crew.member(duty.person());
            if (!member.isForbidden(shift)) {
                for (StudyType study : studies) {
                    if (member.mayRead(study)) {
                        read.add(study);
                    }
                }
            }
            if (read.size() == studies.size()) {
                break;
            }
        }
        return read;
    }

    /** Shifts come in order of start. */
    private static void join(List<Interval> joined, Shift shift) {
        if (!shift.startAt().isBefore(shift.endAt())) {
            return;
        }
        Interval last = joined.isEmpty() ? null : joined.getLast();
        if (last == null || shift.startAt().isAfter(last.endExclusive())) {
            joined.add(shift.interval());
        } else if (shift.endAt().isAfter(last.endExclusive())) {
            joined.set(joined.size() - 1, new Interval(last.startInclusive(), shift.endAt()));
        }
    }

    /** When somebody is on a shift of a type who may read a study. */
    Stretches of(String type, StudyType study) {
        return new Stretches(present.getOrDefault(new Reading(type, study), List.of()));
    }

    /** The shifts of a type that take a part of an interval, in order of start. */
    List<Shift> shifts(String type, Interval at) {
        List<Shift> all = shifts.getOrDefault(type, List.of());
        List<Shift> found = new ArrayList<>();
        for (int i = firstAfter(all, at); i < all.size(); i++) {
            Shift shift = all.get(i);
            if (!shift.startAt().isBefore(at.endExclusive())) {
                break;
            }
            if (shift.endAt().isAfter(at.startInclusive())) {
                found.add(shift);
            }
        }
        return found;
    }

    /** The first that starts late enough to reach into an interval. */
    private static int firstAfter(List<Shift> all, Interval at) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).startAt().plus(ShiftInstance.LONGEST).isBefore(at.startInclusive())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
