package org.daybook.app.coaching.visit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitPage;
import org.jspecify.annotations.Nullable;

/** What is measured for the plan's goals. */
final class MeasuresPane extends Panel {

    private final Messages text = Messages.of(MeasuresPane.class);
    private final NumberFormat numbers =
            NumberFormat.getNumberInstance(Language.current().locale());
    private final VBox fields = new VBox();
    private List<VisitPage.Aim> asked = List.of();

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
            fields.getChildren().setAll(measurable.stream().map(this::field).toList());
        }
        shown(fields, model.writable());
        written(page.metrics().stream().map(this::measured).toList());
        shown(this, !page.metrics().isEmpty() || model.writable() && !measurable.isEmpty());
    }

    private Node field(VisitPage.Aim aim) {
        GoalDetails goal = aim.details();
        TextField figure = new TextField();
        figure.getStyleClass().add("visit-figure");
        figure.textProperty().bindBidirectional(model.typed(VisitViewModel.figure(aim)));
        figure.setOnAction(_ -> model.measure(aim));
        figure.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.measure(aim);
            }
        });
        String name = Optional.ofNullable(goal.measure()).orElse(goal.text());
        figure.setAccessibleText(name);
        VBox words = new VBox(Parts.sentence(name, "visit-words"), Parts.sentence(course(goal), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row("visit-measure", words, figure, Parts.styled(unit(goal.unit()), "visit-unit"));
    }

    private String course(GoalDetails goal) {
        BigDecimal baseline = goal.baseline();
        BigDecimal target = goal.target();
        if (baseline != null && target != null) {
            return text.get("from-to", numbers.format(baseline), numbers.format(target));
        }
        return target == null ? goal.text() : text.get("to", numbers.format(target));
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    private Node measured(VisitPage.Metric metric) {
        VisitMetric.Measured measured = metric.measured();
        Label words = Parts.sentence(measured.name(), "visit-words");
        HBox line = line(words, text.get("remove-measure", measured.name()), () -> model.remove(metric.id()));
        Label figure = Parts.styled(
                text.get("figure", numbers.format(measured.value()), unit(measured.unit()))
                        .strip(),
                "visit-value");
        line.getChildren().add(1, figure);
        return line;
    }
}
