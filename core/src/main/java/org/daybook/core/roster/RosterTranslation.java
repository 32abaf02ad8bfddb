package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** Says what the words of a file mean at one hospital: types of shifts, specialties, studies, people. */
final class RosterTranslation {

    private static final int REPORTED = 1_000;

    private final FileTypes types;
    private final AreaTranslation areas;
    private final List<StudyAreaDetails> areasBefore;
    private final NameMatching names;
    private final Crew crew;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlannedShift> shifts = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StrangeWords strange = new StrangeWords();

    /** @param areasBefore the study areas of the hospital */
    RosterTranslation(FileTypes types, List<StudyAreaDetails> areasBefore, List<Person> people) {
        this.types = types;
        this.areas = new AreaTranslation(types);
        this.areasBefore = areasBefore;
        this.names = new NameMatching(people);
        this.crew = Crew.of(people);
    }

    RosterPlan plan(RosterReading reading, Optional<Earlier> sameFile) {
        findings.addAll(reading.findings());
        reading.shifts().forEach(this::translate);
        AreaPlan areaPlan = areas.plan(reading.coverage(), areasBefore);
        areas.findings().forEach(this::report);
        types.findings().forEach(this::report);
        strange.findings().forEach(this::report);
        SequencedMap<String, PersonId> known = new LinkedHashMap<>();
        List<UnknownName> unknown = new ArrayList<>();
        counts.forEach((name, count) -> names.find(name)
                .ifPresentOrElse(
                        person -> known.put(name, person),
                        () -> unknown.add(new UnknownName(name, count, names.nearest(name)))));
        return new RosterPlan(
                period(), shifts, areaPlan, known, unknown, types.added(), types.untimed(), findings, sameFile, crew);
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
        types.of(read).ifPresent(type -> translate(read, type));
    }

    private void translate(ReadShift read, ShiftTypeDetails type) {
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
