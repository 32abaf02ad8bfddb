package org.daybook.app.roster.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.AreaPlan;
import org.daybook.core.roster.Period;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.Severity;
import org.daybook.core.roster.ShiftTypeDetails;

/** What a file brings, in figures. */
final class IntakeFigures {

    private static final int MOST_NAMED = 20;

    private final Messages text = Messages.of(IntakeFigures.class);
    private final IntakeViewModel model;

    IntakeFigures(IntakeViewModel model) {
        this.model = model;
    }

    List<Node> nodes(String fileName) {
        Label heading = new Label(text.get("heading", fileName, model.hospital()));
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        RosterPlan plan = model.plan();
        Label assignments = amount("assignments");
        assignments.textProperty().bind(model.assignmentsProperty().map(count -> text.get("number", count)));
        HBox figures = new HBox(
                figure(amount("shifts", plan.shifts().size()), "shifts"),
                figure(assignments, "assignments"),
                figure(amount("errors", model.count(Severity.ERROR)), "errors"),
                figure(amount("warnings", model.count(Severity.WARNING)), "warnings"),
                figure(amount("notes", model.count(Severity.INFO)), "notes"));
        figures.getStyleClass().add("figures");
        List<Node> nodes = new ArrayList<>(List.of(heading, figures));
        plan.period().ifPresent(period -> nodes.add(quiet("period", days(period) + " " + names(plan))));
        if (!plan.newTypes().isEmpty()) {
            List<String> codes =
                    plan.newTypes().stream().map(ShiftTypeDetails::code).toList();
            nodes.add(quiet("new-types", text.get("new-types", plan.newTypes().size(), some(codes))));
        }
        if (!plan.areas().isEmpty()) {
            nodes.add(quiet("areas", areas(plan.areas())));
        }
        return nodes;
    }

    private String areas(AreaPlan areas) {
        StringJoiner words = new StringJoiner("\n");
        words.add(text.get("areas", areas.areas().size(), areas.blocks(), areas.marks()));
        tell("areas-new", areas.added(), words);
        tell("areas-changed", areas.changed(), words);
        tell("areas-gone", areas.gone(), words);
        return words.toString();
    }

    private void tell(String key, List<String> names, StringJoiner words) {
        if (!names.isEmpty()) {
            words.add(text.get(key, names.size(), some(names)));
        }
    }

    /** The first of many names. */
    private static String some(List<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + " …" : first;
    }

    private String days(Period period) {
        String first = Times.dayAndYear(period.first());
        return period.first().equals(period.last())
                ? text.get("one-day", first)
                : text.get("period", first, Times.dayAndYear(period.last()));
    }

    private String names(RosterPlan plan) {
        return plan.known().isEmpty() && plan.unknown().isEmpty()
                ? text.get("names-none")
                : text.get("names-known", plan.known().size());
    }

    private Label amount(String key, long number) {
        Label amount = amount(key);
        amount.setText(text.get("number", number));
        if (number == 0) {
            amount.getStyleClass().add("none");
        }
        return amount;
    }

    private static Label amount(String key) {
        Label amount = new Label();
        amount.setId("intake-" + key);
        amount.getStyleClass().add("amount");
        return amount;
    }

    private Node figure(Label amount, String key) {
        Label name = new Label(text.get(key));
        name.getStyleClass().add("amount-name");
        VBox figure = new VBox(amount, name);
        figure.getStyleClass().addAll("figure", key);
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private static Label quiet(String id, String words) {
        Label label = new Label(words);
        label.setId("intake-" + id);
        label.getStyleClass().add("lead");
        label.setWrapText(true);
        return label;
    }
}
