package org.daybook.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A version in memory: {@code aSheet().shift("2026-03-02", "DAY", "08:00", "17:00").taking(2).with("Ana")}. */
final class SheetBuilder {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Stamp STAMP = new Stamp(new UserId(new UUID(0, 1)), Instant.EPOCH);

    private final ScheduleVersion version = new ScheduleVersion(
            new ScheduleVersionId(new UUID(0, 2)),
            new HospitalId(new UUID(0, 3)),
            "March",
            new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")),
            STAMP);
    private final List<ShiftDraft> drafts = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final Map<String, Crew.Member> members = new LinkedHashMap<>();

    private SheetBuilder() {}

    static SheetBuilder aSheet() {
        return new SheetBuilder();
    }

    /** A general shift for one. */
    SheetBuilder shift(String date, String type, String from, String to) {
        drafts.add(new ShiftDraft(
                type,
                LocalDate.parse(date),
                LocalTime.parse(from),
                LocalTime.parse(to),
                StudyType.GENERAL,
                SpecialtyType.BOTH,
                1,
                false));
        names.add(new ArrayList<>());
        return this;
    }

    SheetBuilder taking(int people) {
        ShiftDraft last = drafts.removeLast();
        return put(last, last.studyType(), last.specialty(), people, last.mandatory());
    }

    SheetBuilder about(StudyType study, SpecialtyType specialty) {
        ShiftDraft last = drafts.removeLast();
        return put(last, study, specialty, last.desiredCoverage(), last.mandatory());
    }

    SheetBuilder mandatory() {
        ShiftDraft last = drafts.removeLast();
        return put(last, last.studyType(), last.specialty(), last.desiredCoverage(), true);
    }

    private SheetBuilder put(ShiftDraft last, StudyType study, SpecialtyType specialty, int people, boolean must) {
        drafts.add(new ShiftDraft(last.type(), last.date(), last.start(), last.end(), study, specialty, people, must));
        return this;
    }

    /** Those on the last shift. */
    SheetBuilder with(String... people) {
        names.getLast().addAll(List.of(people));
        return this;
    }

    /** Somebody with a specialty; whoever is not told of has none and is active. */
    SheetBuilder member(String name, @Nullable SpecialtyType specialty, boolean active) {
        members.put(name, new Crew.Member(id(name), name, specialty, active));
        return this;
    }

    private static PersonId id(String name) {
        return new PersonId(new UUID(7, name.hashCode()));
    }

    RosterSheet build() {
        List<Shift> shifts = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ShiftInstanceId id = new ShiftInstanceId(new UUID(8, i));
            shifts.add(new ShiftInstance(id, version, BERLIN, drafts.get(i), STAMP).view());
            for (String name : names.get(i)) {
                AssignmentId own = new AssignmentId(new UUID(9, duties.size()));
                duties.add(new Duty(own, id, id(name), AssignmentSource.AMION, null));
            }
        }
        return new RosterSheet(version.view(), BERLIN, shifts, duties);
    }

    Crew crew() {
        Map<PersonId, Crew.Member> crew = new HashMap<>();
        names.stream()
                .flatMap(List::stream)
                .forEach(name -> crew.put(id(name), new Crew.Member(id(name), name, null, true)));
        members.values().forEach(member -> crew.put(member.id(), member));
        return new Crew(crew);
    }
}
