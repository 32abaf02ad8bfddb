package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreBehind;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Round;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.daybook.persistence.sync.centre.TestCentre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files and a real server, with real faults: whatever happened, all are equal in the end and nothing is lost. */
@Tag("slow")
class SeededLaptopsTest {

    private static final int LAPTOPS = 4;
    private static final int STEPS = 120;

    @TempDir
    Path folder;

    private final TestCentre centre = TestCentre.fresh();
    private final List<Laptop> laptops = new ArrayList<>();
    private final List<Unreliable> lines = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<ScheduleEntryId> entries = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void allAreEqualInTheEnd(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        begin(chance);
        for (int step = 0; step < STEPS; step++) {
            act(chance, laptops.get(chance.nextInt(LAPTOPS)));
            if (chance.nextInt(4) == 0) {
                laptops.get(chance.nextInt(LAPTOPS)).tryToSync();
            }
            if (chance.nextInt(30) == 0) {
                killConnections();
            }
        }
        comeToRest();
        Set<String> checksums = new HashSet<>();
        laptops.forEach(laptop -> checksums.add(laptop.book().checksum()));
        assertThat(checksums).as("seed %d", seed).hasSize(1);
        assertThat(laptops)
                .allSatisfy(laptop -> assertThat(laptop.book().toSend()).isZero());
        assertThat(centre.read("SELECT count(*)::text FROM daybook.schedule_entry"))
                .containsExactly(Long.toString(laptops.getFirst().test().count("schedule_entry")));
        laptops.forEach(Laptop::close);
        centre.close();
    }

    private void begin(SplittableRandom chance) {
        Tenant tenant = centre.tenant("Tenant");
        for (int i = 0; i < LAPTOPS; i++) {
            Unreliable line = new Unreliable(centre.centre(centre.member(tenant)), chance.split());
            lines.add(line);
            laptops.add(new Laptop(folder.resolve("laptop" + i), line));
        }
        Laptop first = laptops.getFirst();
        for (String name : List.of("Tom", "Eva", "Ida")) {
            people.add(first.test().person(name));
        }
        for (int i = 0; i < 5; i++) {
            entries.add(first.add("Visit " + i, at(i, 9), at(i, 10), people.get(i % people.size())));
        }
        lines.forEach(line -> line.faulty = false);
        laptops.forEach(Laptop::sync);
        lines.forEach(line -> line.faulty = true);
    }

    private static String at(int day, int hour) {
        return "2026-03-%02dT%02d:00".formatted(10 + day, hour);
    }

    /** What somebody does; what their workspace refuses, they leave. */
    private void act(SplittableRandom chance, Laptop laptop) {
        ScheduleEntryId entry = entries.get(chance.nextInt(entries.size()));
        Target target = Target.all(entry);
        boolean there =
                laptop.test().desk().draft(laptop.test().admin(), target).isPresent();
        int hour = 8 + chance.nextInt(8);
        int day = chance.nextInt(6);
        PersonId person = people.get(chance.nextInt(people.size()));
        switch (chance.nextInt(there ? 8 : 2)) {
            case 0 -> entries.add(laptop.add("Visit " + entries.size(), at(day, hour), at(day, hour + 1), person));
            case 1 -> laptop.test().clock().advance(Duration.ofHours(chance.nextInt(-24, 25)));
            case 2 -> laptop.retitle(entry, "Renamed " + chance.nextInt(100));
            case 3 -> laptop.move(entry, at(day, hour), at(day, hour + 1));
            case 4 -> laptop.test().desk().assign(laptop.test().admin(), target, List.of(person));
            case 5 -> laptop.test().workspace().journal().undo(laptop.test().admin());
            case 6 -> laptop.test().desk().delete(laptop.test().admin(), target);
            default -> decide(chance, laptop, entry);
        }
    }

    private static void decide(SplittableRandom chance, Laptop laptop, ScheduleEntryId entry) {
        List<Conflict> waiting = laptop.waiting();
        if (waiting.isEmpty()) {
            laptop.test().desk().changeStatus(laptop.test().admin(), Target.all(entry), EntryStatus.TENTATIVE);
            return;
        }
        Outcome<?> outcome = laptop.conflicts()
                .settle(
                        laptop.test().admin(),
                        waiting.getFirst().id(),
                        chance.nextBoolean() ? Conflict.Resolution.MINE : Conflict.Resolution.THEIRS);
        if (outcome instanceof Outcome.Refused<?>) {
            laptop.conflicts()
                    .settle(laptop.test().admin(), waiting.getFirst().id(), Conflict.Resolution.THEIRS)
                    .orThrow();
        }
    }

    private void killConnections() {
        centre.behindItsBack("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    private void comeToRest() {
        lines.forEach(line -> line.faulty = false);
        boolean still = false;
        for (int i = 0; i < 20 && !still; i++) {
            still = laptops.stream().map(Laptop::tryToSync).allMatch(new Round.Result(0, 0, 0)::equals);
        }
        assertThat(still).as("everybody has come to rest").isTrue();
    }

    /** A line that breaks before a call, or after it was carried out and before the answer came. */
    private static final class Unreliable extends CentreBehind {

        private final SplittableRandom chance;
        private boolean faulty = true;

        Unreliable(Centre centre, SplittableRandom chance) {
            super(centre);
            this.chance = chance;
        }

        private void maybeBreak() throws CentreFailure {
            if (faulty && chance.nextInt(8) == 0) {
                throw new CentreFailure(CentreFailure.Kind.UNREACHABLE, "The line broke.", null);
            }
        }

        @Override
        public Greeting hello(UUID client, LogMark pulled) throws CentreFailure {
            maybeBreak();
            return super.hello(client, pulled);
        }

        @Override
        public Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure {
            maybeBreak();
            Answer answer = super.push(client, after, mutations);
            maybeBreak();
            return answer;
        }

        @Override
        public Page pull(LogMark after, int rows) throws CentreFailure {
            maybeBreak();
            return super.pull(after, 1 + chance.nextInt(rows));
        }
    }
}
