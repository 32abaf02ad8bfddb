package org.daybook.app.roster.grid;

import java.text.NumberFormat;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.ShiftCoverage;
import org.jspecify.annotations.Nullable;

/** The figures of a version: how many shifts there are and are covered, in all, by study and by type. */
final class SummaryLine extends VBox {

    private final Messages text = Messages.of(SummaryLine.class);
    private final FlowPane figures = new FlowPane();
    private final FlowPane positions = new FlowPane();

    SummaryLine() {
        getStyleClass().add("summary");
        figures.getStyleClass().add("figures");
        figures.setAlignment(Pos.BASELINE_LEFT);
        positions.getStyleClass().add("positions");
        getChildren().addAll(figures, positions);
    }

    void show(@Nullable Coverage coverage) {
        figures.getChildren().clear();
        positions.getChildren().clear();
        if (coverage == null) {
            return;
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(Language.current().locale());
        numbers.setMinimumFractionDigits(2);
        numbers.setMaximumFractionDigits(2);
        CoverageSummary summary = coverage.summary();
        figures.getChildren()
                .addAll(
                        figure(
                                numbers.format(summary.coveragePercentage()) + " %",
                                text.get("summary-covered"),
                                "whole"),
                        figure(whole(summary.totalShifts()), text.get("summary-shifts"), "plain"),
                        figure(
                                whole(summary.uncoveredShifts()),
                                text.get("summary-uncovered"),
                                summary.uncoveredShifts() > 0 ? "alarm" : "plain"),
                        figure(whole(summary.bodyImagingCount()), text.get("summary-body"), "plain"),
                        figure(whole(summary.neuroImagingCount()), text.get("summary-neuro"), "plain"));
        Map<String, Integer> all = new TreeMap<>();
        for (ShiftCoverage each : coverage.shifts()) {
            all.merge(each.shift().type(), 1, Integer::sum);
        }
        all.forEach((type, count) -> positions
                .getChildren()
                .add(position(type, summary.coverageByPosition().getOrDefault(type, 0), count)));
    }

    private static String whole(int number) {
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    private static Node figure(String number, String name, String style) {
        Label value = new Label(number);
        value.getStyleClass().addAll("value", style);
        Label words = new Label(name);
        words.getStyleClass().add("quiet");
        VBox figure = new VBox(value, words);
        figure.getStyleClass().add("summary-figure");
        return figure;
    }

    private Node position(String type, int covered, int all) {
        Label chip = new Label(text.get("summary-position", type, covered, all));
        chip.getStyleClass().addAll("position", covered < all ? "short" : "full");
        return chip;
    }
}
