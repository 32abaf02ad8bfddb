package org.daybook.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How two versions differ, shift by shift and person by person. Shifts of two versions are the same where date, type,
 * study type and specialty are; of several that are alike, the first is compared with the first.
 *
 * @param shifts those that differ, in order of time
 */
public record VersionDiff(VersionView before, VersionView after, List<ShiftDifference> shifts, Crew crew) {

    private static final Comparator<ShiftDifference> IN_ORDER = Comparator.comparing(
                    (ShiftDifference difference) -> difference.shift().startAt())
            .thenComparing(difference -> difference.shift().type());

    public VersionDiff {
        shifts = List.copyOf(shifts);
    }

    /** What happened to a shift. */
    public enum Change {
        ADDED,
        REMOVED,
        /** Its hours, or how many it takes, are others; people may be others too. */
        RETIMED,
        /** Other people are on it. */
        REASSIGNED
    }

    /**
     * One shift that differs.
     *
     * @param before null where it was added
     * @param after null where it was removed
     * @param left who is on it no more, by name
     * @param joined who is on it now, by name
     */
    public record ShiftDifference(
            Change change, @Nullable Shift before, @Nullable Shift after, List<PersonId> left, List<PersonId> joined) {

        /** As it is, or was. */
        public Shift shift() {
            Shift known = after == null ? before : after;
            if (known == null) {
                throw new IllegalStateException("A difference is about no shift.");
            }
            return known;
        }
    }

    /** What makes two shifts the same. */
    private record Slot(String type, LocalDate date, StudyType study, SpecialtyType specialty) {

        static Slot of(Shift shift) {
            return new Slot(ShiftTypeDetails.folded(shift.type()), shift.date(), shift.studyType(), shift.specialty());
        }
    }

    /** How the second differs from the first. */
    public static VersionDiff of(RosterSheet before, RosterSheet after, Crew crew) {
        Map<Slot, List<Shift>> former = bySlot(before);
        Map<Slot, List<Shift>> current = bySlot(after);
        Set<Slot> slots = new HashSet<>(former.keySet());
        slots.addAll(current.keySet());
        List<ShiftDifference> differences = new ArrayList<>();
        for (Slot slot : slots) {
            List<Shift> was = former.getOrDefault(slot, List.of());
            List<Shift> is = current.getOrDefault(slot, List.of());
            for (int nth = 0; nth < Math.max(was.size(), is.size()); nth++) {
                ShiftDifference difference = difference(
                        nth < was.size() ? was.get(nth) : null,
                        nth < is.size() ? is.get(nth) : null,
                        before,
                        after,
                        crew);
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        differences.sort(IN_ORDER);
        return new VersionDiff(before.version(), after.version(), differences, crew);
    }

    private static Map<Slot, List<Shift>> bySlot(RosterSheet sheet) {
        Map<Slot, List<Shift>> slots = HashMap.newHashMap(sheet.shifts().size());
        sheet.shifts()
                .forEach(shift -> slots.computeIfAbsent(Slot.of(shift), _ -> new ArrayList<>(1))
                        .add(shift));
        return slots;
    }

    private static @Nullable ShiftDifference difference(
            @Nullable Shift was, @Nullable Shift is, RosterSheet before, RosterSheet after, Crew crew) {
        List<PersonId> left = people(was, before);
        List<PersonId> joined = people(is, after);
        List<PersonId> stayed = left.stream().filter(joined::contains).toList();
        left.removeAll(stayed);
        joined.removeAll(stayed);
        Comparator<PersonId> byName = Comparator.comparing(id -> crew.member(id).name());
        left.sort(byName);
        joined.sort(byName);
        if (was == null || is == null) {
            return new ShiftDifference(was == null ? Change.ADDED : Change.REMOVED, was, is, left, joined);
        }
        boolean retimed = !was.startTime().equals(is.startTime())
                || !was.endTime().equals(is.endTime())
                || was.desiredCoverage() != is.desiredCoverage()
                || was.mandatory() != is.mandatory();
        if (!retimed && left.isEmpty() && joined.isEmpty()) {
            return null;
        }
        return new ShiftDifference(retimed ? Change.RETIMED : Change.REASSIGNED, was, is, left, joined);
    }

    private static List<PersonId> people(@Nullable Shift shift, RosterSheet sheet) {
        List<PersonId> people = new ArrayList<>();
        if (shift != null) {
            sheet.dutiesOf(shift.id()).forEach(duty -> people.add(duty.person()));
        }
        return people;
    }

    public int count(Change change) {
        return (int) shifts.stream().filter(each -> each.change() == change).count();
    }

    /** By name of the person: what they lose and gain. Whoever neither loses nor gains a shift is not there. */
    public SortedMap<String, List<ShiftDifference>> byPerson() {
        Map<PersonId, List<ShiftDifference>> byId = new LinkedHashMap<>();
        for (ShiftDifference each : shifts) {
            each.left()
                    .forEach(id ->
                            byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(each));
            each.joined()
                    .forEach(id ->
                            byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(each));
        }
        SortedMap<String, List<ShiftDifference>> byName = new TreeMap<>();
        byId.forEach((id, differences) -> byName.merge(crew.member(id).name(), differences, VersionDiff::together));
        return Collections.unmodifiableSortedMap(byName);
    }

    private static List<ShiftDifference> together(List<ShiftDifference> one, List<ShiftDifference> other) {
        List<ShiftDifference> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(IN_ORDER);
        return all;
    }

    /** The whole as text, a line a shift: "+" added, "-" removed, "~" changed. */
    public List<String> lines() {
        return shifts.stream().map(this::line).toList();
    }

    private String line(ShiftDifference each) {
        String people = joined("", " -", each.left()) + joined("", " +", each.joined());
        return switch (each.change()) {
            case ADDED -> "+ " + each.shift().named() + people;
            case REMOVED -> "- " + each.shift().named() + people;
            case REASSIGNED -> "~ " + each.shift().named() + people;
            case RETIMED -> "~ " + each.shift().named() + was(each) + people;
        };
    }

    private static String was(ShiftDifference each) {
        Shift before = each.before();
        return before == null
                ? ""
                : " (was %s to %s for %d)".formatted(before.startTime(), before.endTime(), before.desiredCoverage());
    }

    private String joined(String none, String sign, List<PersonId> people) {
        return people.stream().map(id -> sign + crew.member(id).name()).reduce(none, String::concat);
    }
}
