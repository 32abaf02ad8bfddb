package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.daybook.core.dispatch.SchedulePattern;
import org.daybook.core.time.Frequency;
import org.daybook.core.time.Occurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.dispatch.SchedulePatternJson.Reading;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule D5, and the fault it answers: weekday 1 read as Tuesday. */
class SchedulePatternJsonTest {

    private final SchedulePatternJson json = new SchedulePatternJson(TestWorkspace.BERLIN);

    @Test
    void d5MondayIsOne() {
        SchedulePattern pattern = pattern("""
            {"frequency": "weekly", "interval": 2, "daysOfWeek": [1, 3],
             "startDate": "2026-01-12T08:00:00Z", "endDate": "2026-02-11", "exceptions": ["2026-01-26"]}
            """);
        WallClockSpan first = WallClockSpan.between(
                LocalDateTime.parse("2026-01-12T09:00"), LocalDateTime.parse("2026-01-12T10:00"), TestWorkspace.BERLIN);

        var recurrence = ((SchedulePattern.Converted) pattern.toRecurrence(first)).recurrence();

        assertThat(Series.of(first, recurrence).all().map(Occurrence::recurrenceId))
                .extracting(LocalDateTime::toString)
                .containsExactly(
                        "2026-01-12T09:00",
                        "2026-01-14T09:00",
                        "2026-01-28T09:00",
                        "2026-02-09T09:00",
                        "2026-02-11T09:00");
    }

    @Test
    void aWrittenPatternReadsBackTheSame() {
        SchedulePattern pattern = new SchedulePattern(
                Frequency.MONTHLY,
                1,
                new TreeSet<>(),
                LocalDate.parse("2026-01-31"),
                null,
                5,
                new TreeSet<>(List.of(LocalDate.parse("2026-03-31"))));
        assertThat(pattern(json.write(pattern))).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{}",
                "{\"frequency\": \"fortnightly\"}",
                "{\"frequency\": \"weekly\", \"daysOfWeek\": [\"monday\"]}",
                "{\"frequency\": \"weekly\", \"endDate\": \"soon\"}"
            })
    void whatIsNoPatternIsRefusedInASentence(String text) {
        assertThat(json.read(text))
                .isInstanceOfSatisfying(
                        Reading.Problem.class,
                        problem -> assertThat(problem.sentence()).matches("(?s).{20,}"));
    }

    private SchedulePattern pattern(String text) {
        return ((Reading.Read) json.read(text)).pattern();
    }
}
