package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTextTest {

    private static final long SEED = 16_180L;

    @Test
    void aRecurrenceIsStoredAsContentLines() {
        Recurrence recurrence = new Recurrence(
                RecurrenceRule.of("FREQ=WEEKLY"),
                new TreeSet<>(
                        List.of(LocalDateTime.parse("2026-01-06T09:00"), LocalDateTime.parse("2026-01-08T09:00"))),
                new TreeSet<>(List.of(LocalDateTime.parse("2026-01-12T09:00"))));

        assertThat(recurrence.text())
                .isEqualTo("RRULE:FREQ=WEEKLY\nRDATE:20260106T090000,20260108T090000\nEXDATE:20260112T090000");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        RandomRules rules = new RandomRules(SEED);
        for (int round = 0; round < 500; round++) {
            LocalDateTime start = rules.start();
            TreeSet<LocalDateTime> additions = new TreeSet<>();
            for (int more = rules.random().nextInt(4); more > 0; more--) {
                additions.add(rules.start());
            }
            Recurrence recurrence = new Recurrence(
                    rules.random().nextInt(5) == 0 ? null : RecurrenceRule.of(rules.any(start)),
                    additions,
                    new TreeSet<>(additions.headSet(start)));

            assertThat(Recurrence.parse(recurrence.text()))
                    .as("seed %d round %d: %s", SEED, round, recurrence)
                    .isEqualTo(new Recurrence.Valid(recurrence));
        }
    }

    @Test
    void theEmptyTextIsWhatHappensOnce() {
        assertThat(Recurrence.parse("")).isEqualTo(new Recurrence.Valid(Recurrence.none()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY\\nRRULE:FREQ=WEEKLY | Line 2 of the recurrence has a second RRULE",
                "RRULE:FREQ=NEVER                    | Line 1 of the recurrence has no valid rule. FREQ=NEVER is"
                        + " unknown",
                "EXDATE:2026                         | has '2026', which is not a local time",
                "EXRULE:FREQ=DAILY                   | is neither RRULE, RDATE nor EXDATE"
            })
    void aDamagedTextIsNamedByItsLine(String text, String said) {
        assertThat(Recurrence.parse(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Recurrence.Problem.class,
                        problem -> assertThat(problem.sentence()).contains(said));
    }
}
