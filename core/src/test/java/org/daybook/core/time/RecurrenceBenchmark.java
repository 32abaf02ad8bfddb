package org.daybook.core.time;

import static org.daybook.core.time.SeriesBuilder.series;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.core.benchmark.Goal;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The week ten years after the start of a series, against lib-recur's own expansion from the start in the zone. */
@Goal(value = "recurrence, a week 10 years on", timesAsFast = 20)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RecurrenceBenchmark {

    private static final ZonedDateTime START = ZonedDateTime.parse("2016-01-04T09:00-05:00[America/New_York]");
    private static final Instant FROM = START.plusYears(10).toInstant();
    private static final Interval WINDOW = Interval.of(FROM, Duration.ofDays(7));
    private static final Map<String, String> RULES = Map.of(
            "every other week", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
            "daily", "FREQ=DAILY",
            "last Friday", "FREQ=MONTHLY;BYDAY=-1FR",
            "weekly, 1000 times", "FREQ=WEEKLY;COUNT=1000");

    /** {@code all} is the sum over the rules. */
    @Param({"all", "every other week", "daily", "last Friday", "weekly, 1000 times"})
    String rule = "";

    /** A rule as both sides know it, read beforehand: entries keep theirs as well. */
    private record Rule(Recurrence ours, org.dmfs.rfc5545.recur.RecurrenceRule theirs) {

        static Rule of(String text) {
            try {
                return new Rule(
                        Recurrence.of(RecurrenceRule.of(text)), new org.dmfs.rfc5545.recur.RecurrenceRule(text));
            } catch (InvalidRecurrenceRuleException bug) {
                throw new IllegalStateException(text, bug);
            }
        }
    }

    private List<Rule> rules;
    private WallClockSpan first;
    private DateTime theirFirst;

    @Setup
    public void rules() {
        Stream<String> texts = rule.equals("all") ? RULES.values().stream() : Stream.of(RULES.get(rule));
        rules = texts.map(Rule::of).toList();
        first = series(START.toLocalDateTime().toString(), START.getZone().getId())
                .build()
                .first();
        theirFirst = new DateTime(
                TimeZone.getTimeZone(START.getZone()), START.toInstant().toEpochMilli());
        if (daybook() != peer()) {
            throw new IllegalStateException("%s: %d here, %d there".formatted(rule, daybook(), peer()));
        }
    }

    @Benchmark
    public int daybook() {
        int shown = 0;
        for (Rule each : rules) {
            shown += Series.of(first, each.ours()).in(WINDOW).occurrences().size();
        }
        return shown;
    }

    @Benchmark
    public int peer() {
        long earliest = WINDOW.startInclusive().minus(first.duration()).toEpochMilli();
        long end = WINDOW.endExclusive().toEpochMilli();
        int shown = 0;
        for (Rule each : rules) {
            RecurrenceRuleIterator times = each.theirs().iterator(theirFirst);
            for (long time = Long.MIN_VALUE; time < end && times.hasNext(); ) {
                time = times.nextMillis();
                if (time > earliest && time < end) {
                    shown++;
                }
            }
        }
        return shown;
    }
}
