package org.daybook.app.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.app.coaching.GoalPlot.Day;
import org.daybook.app.coaching.GoalPlot.Level;
import org.daybook.app.coaching.GoalPlot.Mark;
import org.daybook.app.coaching.GoalPlot.Range;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanPage.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPlotTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Range SIX_WEEKS = new Range(MONDAY, MONDAY.plusDays(41));

    @Test
    void figuresLieBetweenTheEdgesInTheirProportions() {
        GoalPlot plot = GoalPlot.of(goal("2", "10"), List.of(at(0, "4"), at(41, "6")), SIX_WEEKS);

        assertThat(plot.marks()).extracting(Mark::x).containsExactly(0.0, 1.0);
        double baseline = plot.baseline().orElseThrow().y();
        double target = plot.target().orElseThrow().y();
        assertThat(baseline).isBetween(0.01, 0.2);
        assertThat(target).isBetween(0.8, 0.99);
        assertThat(plot.marks().getFirst().y()).isCloseTo(baseline + (target - baseline) / 4, within(1e-9));
        assertThat(plot.marks().getLast().y()).isCloseTo(baseline + (target - baseline) / 2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "0,8,'0 2 4 6 8'",
        "2,3,'2 2.5 3'",
        "-40,-5,'-40 -20'",
        "-999999999999999,999999999999999,'-1000000000000000 0 1000000000000000'",
        "0.0001,0.0004,'0.0001 0.0002 0.0003 0.0004'",
        "7,7,'4 6 8 10'",
        "0,0,'-1 0 1'"
    })
    void theSideIsMarkedAtEvenFigures(String baseline, String target, String ticks) {
        GoalPlot plot = GoalPlot.of(goal(baseline, target), List.of(), SIX_WEEKS);

        assertThat(plot.levels().stream().map(level -> plain(level.figure()))).containsExactly(ticks.split(" "));
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    @Test
    void whatIsLargeAndHardlyDiffersIsStillToldApart() {
        GoalPlot plot = GoalPlot.of(goal("999999999999998", null), List.of(at(3, "999999999999998.0001")), SIX_WEEKS);

        assertThat(plot.marks().getFirst().y() - plot.baseline().orElseThrow().y())
                .isGreaterThan(0.8);
    }

    @Test
    void daysMeasuredOutsideTheRangeWidenIt() {
        GoalPlot plot = GoalPlot.of(goal(null, null), List.of(at(-7, "1"), at(48, "2")), SIX_WEEKS);

        assertThat(plot.range()).isEqualTo(new Range(MONDAY.minusDays(7), MONDAY.plusDays(48)));
        assertThat(plot.marks()).extracting(Mark::x).containsExactly(0.0, 1.0);
    }

    @Test
    void oneFigureOnTheOnlyDayStandsInTheMiddle() {
        GoalPlot plot = GoalPlot.of(goal(null, null), List.of(at(0, "5")), new Range(MONDAY, MONDAY));

        assertThat(plot.marks()).hasSize(1);
        assertThat(plot.marks().getFirst().x()).isEqualTo(0.5);
        assertThat(plot.marks().getFirst().y()).isCloseTo(0.5, within(1e-9));
        assertThat(plot.days(0.2)).containsExactly(new Day(0.5, MONDAY));
    }

    @Test
    void withoutAFigureThereIsNothingToDraw() {
        GoalPlot plot = GoalPlot.of(goal(null, null), List.of(), SIX_WEEKS);

        assertThat(plot.isEmpty()).isTrue();
        assertThat(plot.levels()).isEmpty();
        assertThat(plot.days(0.2)).extracting(Day::day).containsExactly(SIX_WEEKS.first(), SIX_WEEKS.last());
    }

    @Test
    void daysNamedBelowKeepTheirDistanceAndTheLastIsAmongThem() {
        List<Point> daily = new ArrayList<>();
        for (int day = 0; day <= 38; day++) {
            daily.add(at(day, "1"));
            daily.add(at(day, "2"));
        }

        List<Day> named = GoalPlot.of(goal(null, null), daily, SIX_WEEKS).days(0.2);

        assertThat(named).hasSize(5);
        assertThat(named.getLast().day()).isEqualTo(MONDAY.plusDays(38));
        for (int i = 1; i < named.size(); i++) {
            assertThat(named.get(i).x() - named.get(i - 1).x()).isGreaterThanOrEqualTo(0.2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingLiesInsideTheBoxWhateverWasMeasured(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Point> course = new ArrayList<>();
            int count = random.nextInt(30);
            for (int i = 0; i < count; i++) {
                course.add(at(random.nextInt(80) - 20, figure(random)));
            }
            GoalPlot plot = GoalPlot.of(
                    goal(random.nextBoolean() ? figure(random) : null, random.nextBoolean() ? figure(random) : null),
                    course,
                    SIX_WEEKS);
            Stream<Double> heights = Stream.of(
                            plot.marks().stream().map(Mark::y),
                            plot.baseline().stream().map(Level::y),
                            plot.target().stream().map(Level::y))
                    .flatMap(each -> each);
            assertThat(heights).as("seed %d", seed).allMatch(y -> y > 0.01 && y < 0.99);
            assertThat(plot.levels()).as("seed %d", seed).allMatch(level -> level.y() >= 0 && level.y() <= 1);
            assertThat(plot.marks()).as("seed %d", seed).allMatch(mark -> mark.x() >= 0 && mark.x() <= 1);
            if (!plot.isEmpty()) {
                assertThat(plot.levels().size()).as("seed %d", seed).isBetween(2, 5);
            }
        }
    }

    private static String figure(Random random) {
        return BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(-9, 5))
                .toPlainString();
    }

    private static Point at(int day, String figure) {
        return new Point(MONDAY.plusDays(day), new BigDecimal(figure));
    }

    private static GoalDetails goal(@Nullable String baseline, @Nullable String target) {
        return new GoalDetails("Ask more", "Questions", "a lesson", figureOf(baseline), figureOf(target));
    }

    private static @Nullable BigDecimal figureOf(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }
}
