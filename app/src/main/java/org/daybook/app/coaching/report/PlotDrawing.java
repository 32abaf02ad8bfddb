package org.daybook.app.coaching.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.GoalPlot;
import org.daybook.app.coaching.GoalPlot.Day;
import org.daybook.app.coaching.GoalPlot.Level;
import org.daybook.app.coaching.GoalPlot.Mark;
import org.daybook.app.print.Canvas;
import org.daybook.app.print.Flow.Drawing;
import org.daybook.app.print.Flow.Place;
import org.daybook.app.print.Ink;
import org.daybook.app.print.Tone;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/**
 * A goal's course on paper: even figures at the left, days below, baseline and target named at the right. Told apart
 * without colours too: the course has dots, the baseline is broken, the target is not.
 */
final class PlotDrawing implements Drawing {

    static final double HEIGHT = 124;

    private static final Ink SMALL = Ink.quiet(7.5);
    private static final Ink VALUE = Ink.bold(7.5);
    private static final Ink CYCLE = Ink.quiet(7);
    private static final double ABOVE = 20;
    private static final double BELOW = 20;
    private static final double GAP = 6;
    private static final double INSET = 7;
    private static final double DAYS_APART = 15;
    private static final double DOT = 2.4;
    private static final int MOST_VALUES = 14;
    private static final int MANY = 40;
    private static final double FEW = 0.6;
    private static final double MIDDLE = 0.35;

    private final Messages text;
    private final GoalPlot plot;
    private final Scope scope;

    PlotDrawing(Messages text, GoalPlot plot, Scope scope) {
        this.text = text;
        this.plot = plot;
        this.scope = scope;
    }

    /** A line across, and what it is called at its right end. */
    private record Named(Level level, String name, Ink ink) {}

    @Override
    public void draw(Canvas canvas, Place place) {
        List<String> figures =
                FigureText.ofAxis(plot.levels().stream().map(Level::figure).toList());
        List<Named> lines = lines();
        double left = widest(canvas, figures.stream(), SMALL) + GAP;
        double right = widest(canvas, lines.stream().map(Named::name), VALUE) + GAP;
        Place box = new Place(
                place.left() + left, place.top() + ABOVE, place.width() - left - right, place.height() - ABOVE - BELOW);
        cycles(canvas, box);
        axis(canvas, box, figures);
        days(canvas, box, place);
        lines.forEach(line -> across(canvas, box, line));
        names(canvas, box, lines);
        course(canvas, box);
    }

    private static double widest(Canvas canvas, Stream<String> words, Ink ink) {
        return words.mapToDouble(each -> canvas.width(each, ink)).max().orElse(0);
    }

    private List<Named> lines() {
        List<Named> lines = new ArrayList<>();
        plot.target().ifPresent(level -> lines.add(named("target", level, VALUE)));
        plot.baseline().ifPresent(level -> lines.add(named("baseline", level, SMALL)));
        return lines;
    }

    private Named named(String key, Level level, Ink ink) {
        return new Named(level, text.get(key, FigureText.of(level.figure())), ink);
    }

    private static double x(Place box, double share) {
        return box.left() + INSET + share * (box.width() - 2 * INSET);
    }

    private static double y(Place box, double share) {
        return box.top() + (1 - share) * box.height();
    }

    /** Where one cycle turns into the next, a faint line; those reported are shaded where others are shown too. */
    private void cycles(Canvas canvas, Place box) {
        double end = box.left() + box.width();
        if (scope.first() > 1) {
            double from = x(box, plot.range().share(scope.days().first()));
            canvas.fill(from, box.top(), end - from, box.height(), Tone.SHADE);
        }
        double name = box.left();
        for (int cycle = 1; scope.last() > 1 && cycle <= scope.last(); cycle++) {
            double x = cycle == 1 ? box.left() : x(box, plot.range().share(scope.firstDay(cycle)));
            if (cycle > 1) {
                canvas.rule(x, box.top(), x, box.top() + box.height(), 0.5, Tone.LINE);
            }
            String words = text.get("cycle-number", cycle);
            if (x >= name && x + canvas.width(words, CYCLE) <= end) {
                canvas.write(words, x, box.top() - ABOVE + CYCLE.size(), CYCLE);
                name = x + canvas.width(words, CYCLE) + GAP;
            }
        }
    }

    private void axis(Canvas canvas, Place box, List<String> figures) {
        for (int i = 0; i < figures.size(); i++) {
            double y = y(box, plot.levels().get(i).y());
            canvas.rule(box.left(), y, box.left() + box.width(), y, 0.4, Tone.FAINT);
            double width = canvas.width(figures.get(i), SMALL);
            canvas.write(figures.get(i), box.left() - GAP - width, y + SMALL.size() * MIDDLE, SMALL);
        }
    }

    private void days(Canvas canvas, Place box, Place place) {
        double base = box.top() + box.height();
        canvas.rule(box.left(), base, box.left() + box.width(), base, 0.6, Tone.QUIET);
        double widest = widest(
                canvas, plot.marks().stream().map(mark -> Times.day(mark.point().day())), SMALL);
        for (Day day : plot.days((widest + DAYS_APART) / (box.width() - 2 * INSET))) {
            double x = x(box, day.x());
            canvas.rule(x, base, x, base + 3, 0.6, Tone.QUIET);
            centred(canvas, Times.day(day.day()), x, base + 4 + SMALL.lineHeight(), SMALL, place);
        }
        if (plot.marks().isEmpty()) {
            double middle = box.left() + box.width() / 2;
            centred(canvas, text.get("nothing-measured"), middle, base + 4 + SMALL.lineHeight(), SMALL, box);
        }
    }

    private static void centred(Canvas canvas, String words, double x, double base, Ink ink, Place within) {
        double width = canvas.width(words, ink);
        double left = Math.clamp(x - width / 2, within.left(), within.left() + within.width() - width);
        canvas.write(words, left, base, ink);
    }

    private static void across(Canvas canvas, Place box, Named line) {
        double y = y(box, line.level().y());
        double right = box.left() + box.width();
        if (line.ink().bold()) {
            canvas.rule(box.left(), y, right, y, 1, Tone.BLACK);
        } else {
            canvas.dashedRule(box.left(), y, right, y, 0.8, Tone.QUIET);
        }
    }

    /** The names stand at their lines, as far apart as letters need. */
    private static void names(Canvas canvas, Place box, List<Named> lines) {
        double apart = VALUE.lineHeight();
        List<Named> down = lines.stream()
                .sorted((one, other) ->
                        Double.compare(other.level().y(), one.level().y()))
                .toList();
        double push = down.size() < 2
                ? 0
                : Math.max(
                                0,
                                apart
                                        - (y(box, down.getLast().level().y())
                                                - y(box, down.getFirst().level().y())))
                        / 2;
        for (Named line : down) {
            double y = y(box, line.level().y()) + (line.equals(down.getFirst()) ? -push : push);
            canvas.write(line.name(), box.left() + box.width() + GAP, y + VALUE.size() * MIDDLE, line.ink());
        }
    }

    private void course(Canvas canvas, Place box) {
        Optional<Mark> before = Optional.empty();
        for (Mark mark : plot.marks()) {
            before.ifPresent(last -> canvas.rule(
                    x(box, last.x()), y(box, last.y()), x(box, mark.x()), y(box, mark.y()), 1.4, Tone.ACCENT));
            before = Optional.of(mark);
        }
        double radius = plot.marks().size() > MANY ? DOT * FEW : DOT;
        plot.marks().forEach(mark -> canvas.dot(x(box, mark.x()), y(box, mark.y()), radius, Tone.ACCENT));
        values(canvas, box);
    }

    /** Above the dots, from the last back as far as they do not cover each other; the last alone where there are many. */
    private void values(Canvas canvas, Place box) {
        double free = Double.MAX_VALUE;
        List<Mark> last = plot.marks().reversed();
        for (Mark mark : last.subList(0, Math.min(last.size(), last.size() > MOST_VALUES ? 1 : MOST_VALUES))) {
            BigDecimal value = mark.point().value();
            String words = FigureText.of(value);
            double width = canvas.width(words, VALUE);
            double x = x(box, mark.x());
            if (x + width / 2 + GAP / 2 <= free) {
                double base = y(box, mark.y()) - DOT - 2.5;
                double left = Math.clamp(x - width / 2, box.left(), box.left() + box.width() - width);
                canvas.fill(left - 1, base - VALUE.size() * 0.78, width + 2, VALUE.size(), ground(mark));
                canvas.write(words, left, base, VALUE);
                free = left;
            }
        }
    }

    private Tone ground(Mark mark) {
        boolean shaded =
                scope.first() > 1 && !mark.point().day().isBefore(scope.days().first());
        return shaded ? Tone.SHADE : Tone.WHITE;
    }
}
