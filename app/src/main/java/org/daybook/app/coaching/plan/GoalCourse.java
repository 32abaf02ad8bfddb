package org.daybook.app.coaching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.GoalPlot;
import org.daybook.app.coaching.GoalPlot.Day;
import org.daybook.app.coaching.GoalPlot.Level;
import org.daybook.app.coaching.GoalPlot.Mark;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.GoalDetails;

/** The course of a goal's figures over the days, with where it began and what is aimed at. */
final class GoalCourse extends Pane {

    private static final double HEIGHT = 116;
    private static final double FOOT = 18;
    private static final double GAP = 6;
    private static final double DOT = 3.5;
    private static final double DAYS_APART = 0.2;

    private final Messages text = Messages.of(GoalCourse.class);
    private final GoalPlot plot;
    private final List<Label> levels = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Day> named;
    private final Line target = line("goal-target");
    private final Line baseline = line("goal-baseline");
    private final Polyline course = new Polyline();
    private final Label nothing;

    GoalCourse(GoalPlot plot, GoalDetails goal) {
        this.plot = plot;
        this.named = plot.days(DAYS_APART);
        getStyleClass().add("goal-course");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said(goal));
        List<String> figures =
                FigureText.ofAxis(plot.levels().stream().map(Level::figure).toList());
        figures.forEach(figure -> levels.add(Parts.styled(figure, "goal-axis")));
        plot.levels().forEach(_ -> lines.add(line("goal-line")));
        named.forEach(day -> days.add(Parts.styled(Times.dayAndMonth(day.day()), "goal-axis")));
        plot.marks().forEach(mark -> dots.add(dot(mark, goal)));
        course.getStyleClass().add("goal-way");
        nothing = Parts.styled(text.get("nothing-measured"), "goal-nothing");
        nothing.setVisible(plot.marks().isEmpty());
        baseline.setVisible(plot.baseline().isPresent());
        target.setVisible(plot.target().isPresent());
        getChildren().addAll(lines);
        getChildren().addAll(baseline, target, course);
        getChildren().addAll(dots);
        getChildren().addAll(levels);
        getChildren().addAll(days);
        getChildren().add(nothing);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static Circle dot(Mark mark, GoalDetails goal) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("goal-dot");
        Tooltip.install(dot, new Tooltip(said(mark, goal)));
        return dot;
    }

    private static String said(Mark mark, GoalDetails goal) {
        return Times.day(mark.point().day()) + ": " + FigureText.of(mark.point().value(), goal.unit());
    }

    private String said(GoalDetails goal) {
        return plot.marks().isEmpty()
                ? text.get("nothing-measured")
                : plot.marks().stream().map(mark -> said(mark, goal)).collect(Collectors.joining(", "));
    }

    @Override
    protected void layoutChildren() {
        double left = levels.stream()
                        .mapToDouble(label -> label.prefWidth(Region.USE_COMPUTED_SIZE))
                        .max()
                        .orElse(0)
                + GAP;
        double width = getWidth() - left - DOT;
        double height = getHeight() - FOOT - DOT;
        for (int i = 0; i < levels.size(); i++) {
            double y = y(plot.levels().get(i).y(), height);
            across(lines.get(i), left, width, y);
            Label label = levels.get(i);
            label.autosize();
            label.relocate(left - GAP - label.getWidth(), y - label.getHeight() / 2);
        }
        plot.baseline().ifPresent(level -> across(baseline, left, width, y(level.y(), height)));
        plot.target().ifPresent(level -> across(target, left, width, y(level.y(), height)));
        course.getPoints().clear();
        for (int i = 0; i < dots.size(); i++) {
            Mark mark = plot.marks().get(i);
            dots.get(i).setCenterX(left + mark.x() * width);
            dots.get(i).setCenterY(y(mark.y(), height));
            course.getPoints().addAll(left + mark.x() * width, y(mark.y(), height));
        }
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            label.autosize();
            double x = left + named.get(i).x() * width - label.getWidth() / 2;
            label.relocate(Math.clamp(x, left, Math.max(left, getWidth() - label.getWidth())), getHeight() - FOOT + 2);
        }
        nothing.autosize();
        nothing.relocate(left + (width - nothing.getWidth()) / 2, (height - nothing.getHeight()) / 2);
    }

    private static double y(double share, double height) {
        return Math.round(DOT + (1 - share) * height) + 0.5;
    }

    private static void across(Line line, double left, double width, double y) {
        line.setStartX(left);
        line.setEndX(left + width);
        line.setStartY(y);
        line.setEndY(y);
    }
}
