package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.RosterPlan.Earlier;
import org.daybook.core.roster.RosterPlan.PlannedShift;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.daybook.core.roster.RosterPlan.UntimedType;
import org.jspecify.annotations.Nullable;

/** Says what the words of a file mean at one hospital: types of shifts, specialties, studies, people. */
final class RosterTranslation {

    private static final int REPORTED = 1_000;
    private static final List<String> COLOURS =
            List.of("#8a6fdf", "#ac3232", "#306082", "#37946e", "#8f563b", "#76428a", "#639bff", "#d95763");

    private final Map<String, ShiftTypeDetails> types = new HashMap<>();
    private final NameMatching names;
    private final Crew crew;
    private final List<ShiftTypeDetails> newTypes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlannedShift> shifts = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StrangeWords strange = new StrangeWords();
    private final Map<String, ShiftTypeDetails> given = new HashMap<>();
    private final SequencedMap<String, ReadShift> untimed = new LinkedHashMap<>();
    private final Map<String, Integer> untimedShifts = new HashMap<>();

    /**
     * @param types those of the hospital
     * @param given those it is to get where the file has them
     */
    RosterTranslation(List<ShiftTypeDetails> types, List<ShiftTypeDetails> given, List<Person> people) {
        types.forEach(type -> this.types.put(ShiftTypeDetails.folded(type.code()), type));
        given.forEach(type -> this.given.put(ShiftTypeDetails.folded(type.code()), type));
        this.names = new NameMatching(people);
        this.crew = Crew.of(people);
    }

    RosterPlan plan(RosterReading reading, Optional<Earlier> sameFile) {
        findings.addAll(reading.findings());
        reading.shifts().forEach(this::translate);
        untimed.values().forEach(this::reportUntimed);
        strange.findings().forEach(this::report);
        SequencedMap<String, PersonId> known = new LinkedHashMap<>();
        List<UnknownName> unknown = new ArrayList<>();
        counts.forEach((name, count) -> names.find(name)
                .ifPresentOrElse(
                        person -> known.put(name, person),
                        () -> unknown.add(new UnknownName(name, count, names.nearest(name)))));
        return new RosterPlan(period(), shifts, known, unknown, newTypes, untimedTypes(), findings, sameFile, crew);
    }

    private Optional<Period> period() {
        return shifts.stream()
                .map(shift -> shift.draft().date())
                .map(date -> new Period(date, date))
                .reduce((one, other) ->
                        new Period(earlier(one.first(), other.first()), later(one.last(), other.last())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void translate(ReadShift read) {
        ShiftTypeDetails type = type(read);
        if (type == null) {
            return;
        }
        StudyType study = word(
                read.studyType(), StudyType::of, type.studyType(), FindingCode.UNKNOWN_STUDY_TYPE, "study type", read);
        SpecialtyType specialty = word(
                read.specialty(),
                SpecialtyType::of,
                type.specialty(),
                FindingCode.UNKNOWN_SPECIALTY,
                "specialty",
                read);
        LocalTime start = read.start();
        LocalTime end = read.end();
        Integer required = read.required();
        ShiftDraft draft = new ShiftDraft(
                type.code(),
                read.date(),
                start == null ? type.start() : start,
                end == null ? type.end() : end,
                study,
                specialty,
                required == null ? 1 : required,
                Boolean.TRUE.equals(read.mandatory()));
        shifts.add(new PlannedShift(draft, read.shiftType(), read.people()));
        read.people().forEach(name -> counts.merge(name, 1, Integer::sum));
    }

    /** The hospital's type; one that it does not have yet is made of what the file says, where it says the hours. */
    private @Nullable ShiftTypeDetails type(ReadShift read) {
        String folded = ShiftTypeDetails.folded(read.shiftType());
        ShiftTypeDetails known = types.get(folded);
        LocalTime start = read.start();
        LocalTime end = read.end();
        if (known != null) {
            return known;
        }
        ShiftTypeDetails wanted = given.get(folded);
        if (wanted != null) {
            return added(wanted, folded, read);
        }
        if (start == null || end == null) {
            untimed.putIfAbsent(folded, read);
            untimedShifts.merge(folded, 1, Integer::sum);
            return null;
        }
        ShiftTypeDetails made = new ShiftTypeDetails(
                read.shiftType(),
                read.shiftType(),
                start,
                end,
                StudyType.GENERAL,
                SpecialtyType.BOTH,
                COLOURS.get(newTypes.size() % COLOURS.size()));
        return added(made, folded, read);
    }

    private ShiftTypeDetails added(ShiftTypeDetails type, String folded, ReadShift read) {
        types.put(folded, type);
        newTypes.add(type);
        report(Finding.info(
                FindingCode.NEW_SHIFT_TYPE,
                read.place(),
                "“%s” is new here. It becomes a shift type of this hospital, %s to %s."
                        .formatted(type.code(), type.start(), type.end())));
        return type;
    }

    private List<UntimedType> untimedTypes() {
        List<UntimedType> all = new ArrayList<>();
        untimed.forEach(
                (folded, read) -> all.add(new UntimedType(read.shiftType(), untimedShifts.getOrDefault(folded, 0))));
        return all;
    }

    /** Once for each type, at the first shift of it. */
    private void reportUntimed(ReadShift first) {
        report(Finding.error(
                FindingCode.UNKNOWN_SHIFT_TYPE,
                first.place(),
                "“%s” (%s) is no shift type of this hospital, and the file does not say its hours."
                                .formatted(first.shiftType(), first.place().inWords())
                        + " Add the type with its hours, then import the file again."));
    }

    private <T> T word(
            @Nullable String text,
            Function<String, Optional<T>> meaning,
            T otherwise,
            FindingCode code,
            String what,
            ReadShift read) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        Optional<T> meant = meaning.apply(text);
        if (meant.isEmpty()) {
            strange.add(code, text, what, otherwise, read);
        }
        return meant.orElse(otherwise);
    }

    private void report(Finding finding) {
        if (findings.size() < REPORTED || finding.severity() == Severity.ERROR && findings.size() < 2 * REPORTED) {
            findings.add(finding);
        } else if (findings.getLast().code() != FindingCode.MORE_FINDINGS) {
            findings.add(Finding.warning(
                    FindingCode.MORE_FINDINGS, null, "There is more like this in the file that is not told here."));
        }
    }
}
