package org.daybook.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.access.Stamp;
import org.daybook.core.access.UserId;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.people.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Puts 100,000 shifts of a year and 200,000 assignments of 1,000 people together, works out how they are covered and
 * checks them: some shifts lack somebody, some have too many, some people are in two at once. The hospital has 24 study
 * areas, each covered by one or two of 20 types of shifts in each of 12 blocks of two hours.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class RosterCheckBenchmark {

    private static final int SHIFTS = 100_000;
    private static final int PEOPLE = 1_000;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final List<Shift> shifts = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<StudyAreaDetails> areas = new ArrayList<>();
    private final Crew crew;
    private final VersionView version;

    public RosterCheckBenchmark() {
        Random random = new Random(20_261_121);
        LocalDate first = LocalDate.parse("2026-01-01");
        Stamp stamp = new Stamp(new UserId(new UUID(0, 1)), Instant.EPOCH);
        ScheduleVersion entity = new ScheduleVersion(
                new ScheduleVersionId(new UUID(0, 2)),
                new HospitalId(new UUID(0, 3)),
                "2026",
                new Period(first, first.plusYears(1)),
                stamp);
        version = entity.view();
        for (int i = 0; i < SHIFTS; i++) {
            LocalTime start = LocalTime.of(random.nextInt(24), 0);
            ShiftDraft draft = new ShiftDraft(
                    "S" + i % 20,
                    first.plusDays(i * 365L / SHIFTS),
                    start,
                    start.plusHours(8),
                    StudyType.values()[i % 3],
                    SpecialtyType.BOTH,
                    2,
                    i % 10 == 0);
            ShiftInstanceId id = new ShiftInstanceId(new UUID(random.nextLong(), random.nextLong()));
            shifts.add(new ShiftInstance(id, entity, ZONE, draft, stamp).view());
        }
        for (int i = 0; i < 24; i++) {
            areas.add(area(i));
        }
        Map<PersonId, Crew.Member> members = new HashMap<>();
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            PersonId id = new PersonId(new UUID(random.nextLong(), random.nextLong()));
            people.add(id);
            members.put(id, new Crew.Member(id, "Person " + i, SpecialtyType.values()[i % 50 == 0 ? 0 : 2], true));
        }
        crew = new Crew(members);
        for (int i = 0; i < 2 * SHIFTS; i++) {
            int shift = i % 20 == 0 ? random.nextInt(SHIFTS) : i / 2;
            duties.add(new Duty(
                    new AssignmentId(new UUID(random.nextLong(), random.nextLong())),
                    shifts.get(shift).id(),
                    people.get(i % PEOPLE),
                    AssignmentSource.AMION,
                    null));
        }
    }

    @Benchmark
    @Goal(value = "100,000 shifts with 200,000 assignments validated and covered", millis = 1_000)
    public int checked() {
        RosterSheet sheet = new RosterSheet(version, ZONE, shifts, duties);
        return RosterCheck.findings(sheet, crew, Coverage.of(sheet, crew, areas))
                .size();
    }

    private static StudyAreaDetails area(int number) {
        List<AreaBlock> blocks = new ArrayList<>();
        for (int hour = 0; hour < 24; hour += 2) {
            CoverageBlock block = new CoverageBlock(
                    "Block " + hour,
                    CoverageBlock.Days.EVERY_DAY,
                    LocalTime.of(hour, 0),
                    LocalTime.of((hour + 2) % 24, 0));
            blocks.add(new AreaBlock(
                    block,
                    number % 2 == 0
                            ? List.of("S" + (number + hour) % 20)
                            : List.of("S" + number % 20, "S" + (number + hour) % 20)));
        }
        return new StudyAreaDetails("Area " + number, StudyType.values()[number % 3], blocks);
    }
}
