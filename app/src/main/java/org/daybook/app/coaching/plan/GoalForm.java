package org.daybook.app.coaching.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.TypedFigure;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.GoalDetails;
import org.jspecify.annotations.Nullable;

/** The fields in which one says what is aimed at, and by what it is measured. */
final class GoalForm {

    private static final double FIGURE_WIDTH = 82;

    private final Messages text = Messages.of(GoalForm.class);
    private final TextField goal = field("goal-text");
    private final TextField measure = field("goal-measure");
    private final TextField unit = field("goal-unit");
    private final TextField baseline = field("goal-baseline");
    private final TextField target = field("goal-target");

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    void show(GoalDetails details) {
        goal.setText(details.text());
        measure.setText(orEmpty(details.measure()));
        unit.setText(orEmpty(details.unit()));
        baseline.setText(figure(details.baseline()));
        target.setText(figure(details.target()));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : FigureText.of(figure);
    }

    /** Where one begins to type. */
    TextField first() {
        return goal;
    }

    /** All fields under their names. */
    Node node() {
        goal.setPromptText(text.get("goal-prompt"));
        measure.setPromptText(text.get("goal-measure-prompt"));
        HBox figures = Parts.row(
                "form-row",
                Parts.field(text.get("goal-unit"), unit),
                Parts.field(text.get("goal-baseline"), baseline),
                Parts.field(text.get("goal-target"), target));
        VBox box = new VBox(
                Parts.field(text.get("goal-text"), goal), Parts.field(text.get("goal-measure"), measure), figures);
        box.getStyleClass().add("fields");
        return box;
    }

    /** All fields in a line; their names stand in them. */
    HBox line() {
        name(goal, "goal-text");
        name(measure, "goal-measure");
        name(unit, "goal-unit");
        name(baseline, "goal-baseline");
        name(target, "goal-target");
        HBox.setHgrow(goal, Priority.ALWAYS);
        measure.setPrefWidth(FIGURE_WIDTH * 2);
        Stream.of(unit, baseline, target).forEach(each -> {
            each.setPrefWidth(FIGURE_WIDTH);
            each.setMinWidth(FIGURE_WIDTH);
        });
        return Parts.row("goal-line-fields", goal, measure, unit, baseline, target);
    }

    private void name(TextField field, String key) {
        field.setPromptText(text.get(key));
        field.setAccessibleText(text.get(key));
    }

    /** Whether nothing is typed at all. */
    boolean isEmpty() {
        return Stream.of(goal, measure, unit, baseline, target)
                .allMatch(field -> field.getText().isBlank());
    }

    /** What is wrong with the figures, if anything is. */
    Optional<String> problem() {
        return Stream.of(baseline, target)
                .map(TextField::getText)
                .filter(typed -> !typed.isBlank() && TypedFigure.read(typed).isEmpty())
                .findFirst()
                .map(typed -> text.get("no-figure-typed", typed));
    }

    GoalDetails details() {
        return new GoalDetails(
                goal.getText().strip(),
                orNull(measure.getText()),
                orNull(unit.getText()),
                TypedFigure.read(baseline.getText()).orElse(null),
                TypedFigure.read(target.getText()).orElse(null));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
