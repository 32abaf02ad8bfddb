package org.daybook.app.coaching.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.GoalPlot;
import org.daybook.app.print.Words;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.Point;
import org.daybook.core.coaching.VisitMetric.Measured;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitView;
import org.jspecify.annotations.Nullable;

/**
 * What was measured at visits for no goal, or for one that is gone: figures of one name and unit are one course, told
 * from its beginning as long as it went on.
 */
final class OtherFigures {

    private static final double BELOW = 8;
    private static final double HEAD = 24;

    private final Messages text;
    private final Scope scope;
    private final List<Course> courses;

    /** @param measured as it was written first */
    private record Course(Measured measured, List<Figure> figures) {

        List<Point> points() {
            return figures.stream()
                    .map(figure -> new Point(figure.visit().day(), figure.value()))
                    .toList();
        }
    }

    private record Figure(VisitView visit, BigDecimal value) {}

    OtherFigures(Messages text, PlanMatter matter, Scope scope) {
        this.text = text;
        this.scope = scope;
        List<GoalId> goals = matter.plan().goals().stream().map(GoalView::id).toList();
        Map<List<String>, Course> found = new LinkedHashMap<>();
        for (VisitPage page : matter.held()) {
            page.metrics().stream()
                    .map(VisitPage.Metric::measured)
                    .filter(_ -> scope.reached(page.visit().week().cycle()))
                    .filter(measured -> measured.goal() == null || !goals.contains(measured.goal()))
                    .forEach(measured -> found.computeIfAbsent(
                                    key(measured), _ -> new Course(measured, new ArrayList<>()))
                            .figures()
                            .add(new Figure(page.visit(), measured.value())));
        }
        courses = found.values().stream()
                .filter(course -> course.figures().stream().anyMatch(figure -> scope.has(figure.visit())))
                .toList();
    }

    private static List<String> key(Measured measured) {
        return List.of(plain(measured.name()), plain(measured.unit()));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    void write(ReportFlow report) {
        report.flow().section(text.get("also-measured"));
        report.bullets(courses.stream()
                .filter(course -> course.figures().size() == 1)
                .map(this::once)
                .toList());
        courses.stream().filter(course -> course.figures().size() > 1).forEach(course -> plot(report, course));
    }

    private String once(Course course) {
        Point point = course.points().getFirst();
        return text.get(
                "measured-once",
                course.measured().name(),
                FigureText.of(point.value(), course.measured().unit()),
                Times.dayAndYear(point.day()));
    }

    private void plot(ReportFlow report, Course course) {
        report.flow().keep(HEAD + PlotDrawing.HEIGHT);
        String unit = course.measured().unit();
        String name = course.measured().name();
        report.flow()
                .words(Words.of(
                        unit == null || unit.isBlank() ? name : text.get("measure-in", name, unit), ReportFlow.STRONG));
        GoalDetails nothingAimedAt = new GoalDetails(name, name, unit, null, null);
        GoalPlot plot = GoalPlot.of(nothingAimedAt, course.points(), scope.daysSoFar());
        report.flow().drawing(PlotDrawing.HEIGHT, new PlotDrawing(text, plot, scope));
        report.flow().gap(BELOW);
    }
}
