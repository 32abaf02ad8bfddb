package org.daybook.core.roster;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.core.roster.RosterPlan.UntimedType;

/** The types of shifts that a file names, and what they are at one hospital. */
final class FileTypes {

    private static final List<String> COLOURS =
            List.of("#8a6fdf", "#ac3232", "#306082", "#37946e", "#8f563b", "#76428a", "#639bff", "#d95763");

    private final Map<String, ShiftTypeDetails> known = new HashMap<>();
    private final Map<String, ShiftTypeDetails> given = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<ShiftTypeDetails> added = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedMap<String, Untimed> untimed = new LinkedHashMap<>();

    /** A type whose hours nobody has said. */
    private static final class Untimed {

        private final String code;
        private final Place first;
        private int shifts;
        private int marks;

        Untimed(String code, Place first) {
            this.code = code;
            this.first = first;
        }
    }

    /**
     * @param known those of the hospital
     * @param given those it is to get where the file has them
     */
    FileTypes(List<ShiftTypeDetails> known, List<ShiftTypeDetails> given) {
        known.forEach(type -> this.known.put(ShiftTypeDetails.folded(type.code()), type));
        given.forEach(type -> this.given.put(ShiftTypeDetails.folded(type.code()), type));
        this.known.keySet().forEach(this::noteSpelling);
        this.given.keySet().forEach(this::noteSpelling);
    }

    /** The hospital's type; one that it does not have yet is made of what the file says, where it says the hours. */
    Optional<ShiftTypeDetails> of(ReadShift read) {
        String folded = ShiftTypeDetails.folded(read.shiftType());
        Optional<ShiftTypeDetails> here = find(folded, read.place());
        LocalTime start = read.start();
        LocalTime end = read.end();
        if (here.isPresent()) {
            return here;
        }
        if (start == null || end == null) {
            untimed(folded, read.shiftType(), read.place()).shifts++;
            return Optional.empty();
        }
        return Optional.of(add(
                new ShiftTypeDetails(
                        read.shiftType(),
                        read.shiftType(),
                        start,
                        end,
                        StudyType.GENERAL,
                        SpecialtyType.BOTH,
                        COLOURS.get(added.size() % COLOURS.size())),
                read.place()));
    }

    /** The code of the type that a coverage grid names, whose sheets write {@code Mid 3} here and {@code Mid3} there. */
    Optional<String> ofMark(String type, Place place) {
        String folded = ShiftTypeDetails.folded(type);
        String alike = spellings.getOrDefault(withoutSpaces(folded), folded);
        Optional<ShiftTypeDetails> here = find(folded, place).or(() -> find(alike, place));
        if (here.isEmpty()) {
            untimed(alike, type, place).marks++;
        }
        return here.map(ShiftTypeDetails::code);
    }

    private Optional<ShiftTypeDetails> find(String folded, Place place) {
        ShiftTypeDetails here = known.get(folded);
        ShiftTypeDetails wanted = given.get(folded);
        return here == null && wanted != null ? Optional.of(add(wanted, place)) : Optional.ofNullable(here);
    }

    private void noteSpelling(String folded) {
        spellings.putIfAbsent(withoutSpaces(folded), folded);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private ShiftTypeDetails add(ShiftTypeDetails type, Place place) {
        known.put(ShiftTypeDetails.folded(type.code()), type);
        added.add(type);
        findings.add(Finding.info(
                FindingCode.NEW_SHIFT_TYPE,
                place,
                "“%s” is new here. It becomes a shift type of this hospital, %s to %s."
                        .formatted(type.code(), type.start(), type.end())));
        return type;
    }

    private Untimed untimed(String folded, String code, Place place) {
        noteSpelling(folded);
        return untimed.computeIfAbsent(folded, _ -> new Untimed(code, place));
    }

    /** The types that the hospital gets with the file. */
    List<ShiftTypeDetails> added() {
        return added;
    }

    /** The types that are unknown and have no hours. */
    List<UntimedType> untimed() {
        return untimed.values().stream()
                .map(each -> new UntimedType(each.code, each.shifts, each.marks))
                .toList();
    }

    /** What there is to say about them: types without hours once each, where they first stand. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        untimed.values()
                .forEach(each -> all.add(Finding.error(
                        FindingCode.UNKNOWN_SHIFT_TYPE,
                        each.first,
                        "“%s” (%s) is no shift type of this hospital, and the file does not say its hours."
                                        .formatted(each.code, each.first.inWords())
                                + " Add the type with its hours, then import the file again.")));
        return all;
    }
}
