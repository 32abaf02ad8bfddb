package org.daybook.app.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.Point;
import org.jspecify.annotations.Nullable;

/**
 * A goal's course as places in a box, for paper and screen alike: x from 0 at the left to 1 at the right, y from 0 at the
 * bottom to 1 at the top. All of it lies within the box, figures never on its edge.
 *
 * @param marks what was measured, in order of days
 * @param levels even figures up the side; none where there is neither a figure, a baseline nor a target
 * @param baseline what was measured before, where anything was
 * @param target what is aimed at, where a figure is
 */
public record GoalPlot(
        Range range, List<Mark> marks, List<Level> levels, Optional<Level> baseline, Optional<Level> target) {

    /** The days from left to right, both counting in. */
    public record Range(LocalDate first, LocalDate last) {

        /** Where a day lies; in the middle where there is but one. */
        public double share(LocalDate day) {
            double days = last.toEpochDay() - first.toEpochDay();
            return days == 0 ? 0.5 : (day.toEpochDay() - first.toEpochDay()) / days;
        }

        private Range and(LocalDate day) {
            return new Range(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    /** A figure that was measured. */
    public record Mark(double x, double y, Point point) {}

    /** A figure on the axis up the side. */
    public record Level(double y, BigDecimal figure) {}

    /** A day on the axis below. */
    public record Day(double x, LocalDate day) {}

    public GoalPlot {
        marks = List.copyOf(marks);
        levels = List.copyOf(levels);
    }

    /**
     * A goal's whole course.
     *
     * @param atLeast the days to show; those measured on before or after it are shown as well
     */
    public static GoalPlot of(GoalView goal, Range atLeast) {
        return of(goal.details(), goal.course(), atLeast);
    }

    /**
     * A part of a goal's course.
     *
     * @param course in order of days
     */
    public static GoalPlot of(GoalDetails goal, List<Point> course, Range atLeast) {
        List<BigDecimal> figures = Stream.concat(
                        course.stream().map(Point::value), Stream.of(goal.baseline(), goal.target()))
                .filter(figure -> figure != null)
                .toList();
        if (figures.isEmpty()) {
            return new GoalPlot(atLeast, List.of(), List.of(), Optional.empty(), Optional.empty());
        }
        Range range = atLeast;
        for (Point point : course) {
            range = range.and(point.day());
        }
        Range days = range;
        FigureScale scale = FigureScale.around(figures);
        return new GoalPlot(
                days,
                course.stream()
                        .map(point -> new Mark(days.share(point.day()), scale.share(point.value()), point))
                        .toList(),
                scale.ticks().stream().map(figure -> level(scale, figure)).toList(),
                there(scale, goal.baseline()),
                there(scale, goal.target()));
    }

    private static Optional<Level> there(FigureScale scale, @Nullable BigDecimal figure) {
        return Optional.ofNullable(figure).map(each -> level(scale, each));
    }

    private static Level level(FigureScale scale, BigDecimal figure) {
        return new Level(scale.share(figure), figure);
    }

    /** Whether there is no figure to draw. */
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /**
     * Days to be named on the axis below: those measured on, as many as have room, the last of them in any case; where
     * none were, the first and the last shown.
     *
     * @param apart how far two of them must be from each other, as a share of the width
     */
    public List<Day> days(double apart) {
        List<LocalDate> wanted = marks.isEmpty()
                ? Stream.of(range.first(), range.last()).distinct().toList()
                : marks.stream().map(mark -> mark.point().day()).distinct().toList();
        List<Day> named = new ArrayList<>();
        for (LocalDate day : wanted.reversed()) {
            double x = range.share(day);
            if (named.isEmpty() || named.getFirst().x() - x >= apart) {
                named.addFirst(new Day(x, day));
            }
        }
        return named;
    }
}
