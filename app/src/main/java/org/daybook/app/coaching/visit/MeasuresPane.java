package org.daybook.app.coaching.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitPage;
import org.jspecify.annotations.Nullable;

/** What is measured for the plan's goals. */
final class MeasuresPane extends Panel {

    private final Messages text = Messages.of(MeasuresPane.class);
    private final VBox fields = new VBox();
    private final List<Runnable> filled = new ArrayList<>();
    private List<VisitPage.Aim> asked = List.of();
    private boolean filling;

    MeasuresPane(VisitViewModel model) {
        super(model, Messages.of(MeasuresPane.class).get("measured"));
        fields.getStyleClass().add("visit-list");
        getChildren().addAll(list(), fields);
        follow();
    }

    @Override
    void show(VisitPage page) {
        List<VisitPage.Aim> measurable = page.goals().stream()
                .filter(aim -> aim.details().measure() != null && aim.status() == GoalStatus.OPEN)
                .toList();
        if (!measurable.equals(asked)) {
            asked = measurable;
            filled.clear();
            fields.getChildren().setAll(measurable.stream().map(this::field).toList());
        }
        filled.forEach(Runnable::run);
        shown(fields, model.writable());
        List<VisitPage.Metric> others = page.metrics().stream()
                .filter(metric -> !model.writable()
                        || measurable.stream()
                                .noneMatch(
                                        aim -> aim.id().equals(metric.measured().goal())))
                .toList();
        written(others.stream().map(this::measured).toList());
        shown(this, !others.isEmpty() || model.writable() && !measurable.isEmpty());
    }

    private Node field(VisitPage.Aim aim) {
        GoalDetails goal = aim.details();
        TextField figure = new TextField();
        figure.getStyleClass().add("visit-figure");
        figure.textProperty().subscribe((_, now) -> type(aim, now));
        figure.setOnAction(_ -> model.measure(aim, figure.getText()));
        whenLeft(figure, () -> model.measure(aim, figure.getText()));
        filled.add(() -> fill(figure, aim));
        String name = Optional.ofNullable(goal.measure()).orElse(goal.text());
        figure.setAccessibleText(name);
        VBox words = new VBox(Parts.sentence(name, "visit-words"), Parts.sentence(course(goal), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row("visit-measure", words, figure, Parts.styled(unit(goal.unit()), "visit-unit"));
    }

    /** What was measured stands in the field until another figure is typed. */
    private void fill(TextField figure, VisitPage.Aim aim) {
        if (!figure.isFocused()) {
            String typed = model.typed(VisitViewModel.figure(aim)).get();
            filling = true;
            figure.setText(typed.isBlank() ? stored(aim) : typed);
            filling = false;
        }
    }

    private String stored(VisitPage.Aim aim) {
        return model.measured(aim)
                .map(metric -> FigureText.of(metric.measured().value()))
                .orElse("");
    }

    private void type(VisitPage.Aim aim, String now) {
        if (!filling) {
            model.typed(VisitViewModel.figure(aim)).set(now.equals(stored(aim)) ? "" : now);
        }
    }

    private String course(GoalDetails goal) {
        BigDecimal baseline = goal.baseline();
        BigDecimal target = goal.target();
        if (baseline != null && target != null) {
            return text.get("from-to", FigureText.of(baseline), FigureText.of(target));
        }
        return target == null ? goal.text() : text.get("to", FigureText.of(target));
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    private Node measured(VisitPage.Metric metric) {
        VisitMetric.Measured measured = metric.measured();
        Label words = Parts.sentence(measured.name(), "visit-words");
        HBox line = line(words, text.get("remove-measure", measured.name()), () -> model.remove(metric.id()));
        Label figure = Parts.styled(
                text.get("figure", FigureText.of(measured.value()), unit(measured.unit()))
                        .strip(),
                "visit-value");
        line.getChildren().add(1, figure);
        return line;
    }
}
