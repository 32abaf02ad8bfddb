package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file of a roster might say: {@code aReading().shift("2026-03-02", "DAY", "Ana")}. */
public final class ReadingBuilder {

    private final List<ReadShift> shifts = new ArrayList<>();
    private final List<ReadCoverage> coverage = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String sha256 = "0".repeat(64);

    private ReadingBuilder() {}

    public static ReadingBuilder aReading() {
        return new ReadingBuilder();
    }

    /** A shift with the hours of its type. */
    public ReadingBuilder shift(String date, String type, String... people) {
        return add(date, type, null, null, people);
    }

    /** A shift from and to a time, such as {@code 08:00}. */
    public ReadingBuilder timed(String date, String type, String from, String to, String... people) {
        return add(date, type, from, to, people);
    }

    private ReadingBuilder add(String date, String type, @Nullable String from, @Nullable String to, String... people) {
        return add(new ReadShift(
                new Place("Roster", shifts.size() + 2, null),
                LocalDate.parse(date),
                type,
                from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to),
                1,
                null,
                null,
                null,
                List.of(people),
                null));
    }

    /** The last shift, for so many people. */
    public ReadingBuilder taking(int people) {
        ReadShift last = shifts.removeLast();
        return add(new ReadShift(
                last.place(),
                last.date(),
                last.shiftType(),
                last.start(),
                last.end(),
                people,
                last.specialty(),
                last.studyType(),
                last.mandatory(),
                last.people(),
                last.note()));
    }

    /** The last shift, as one that must be covered. */
    public ReadingBuilder mandatory() {
        ReadShift last = shifts.removeLast();
        return add(new ReadShift(
                last.place(),
                last.date(),
                last.shiftType(),
                last.start(),
                last.end(),
                last.required(),
                last.specialty(),
                last.studyType(),
                true,
                last.people(),
                last.note()));
    }

    /** The last shift, for a study and specialists. */
    public ReadingBuilder about(@Nullable String study, @Nullable String specialty) {
        ReadShift last = shifts.removeLast();
        return add(new ReadShift(
                last.place(),
                last.date(),
                last.shiftType(),
                last.start(),
                last.end(),
                last.required(),
                specialty,
                study,
                last.mandatory(),
                last.people(),
                last.note()));
    }

    public ReadingBuilder add(ReadShift shift) {
        shifts.add(shift);
        return this;
    }

    /** A mark of a coverage grid: each day from and to a time, such as {@code 08:00}, a shift covers an area. */
    public ReadingBuilder covering(String area, String from, String to, String type) {
        CoverageBlock block = new CoverageBlock(
                from + " - " + to, CoverageBlock.Days.EVERY_DAY, LocalTime.parse(from), LocalTime.parse(to));
        coverage.add(new ReadCoverage(new Place(block.text(), coverage.size() + 2, "B"), block, area, type));
        return this;
    }

    public ReadingBuilder finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** Another file. */
    public ReadingBuilder withChecksum(char digit) {
        sha256 = String.valueOf(digit).repeat(64);
        return this;
    }

    public RosterReading build() {
        Set<String> people = new LinkedHashSet<>();
        shifts.stream().map(ReadShift::people).flatMap(Collection::stream).forEach(people::add);
        RosterFileKind kind = coverage.isEmpty() ? RosterFileKind.ODS_LIST : RosterFileKind.ODS_LIST_AND_COVERAGE;
        return new RosterReading(kind, sha256, shifts, coverage, List.copyOf(people), findings);
    }
}
