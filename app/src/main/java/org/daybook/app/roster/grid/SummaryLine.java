package org.daybook.app.roster.grid;

import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.CoverageSummary;
import org.jspecify.annotations.Nullable;

/** The figures of a version: how many shifts there are and are covered, in all, by study and by type. */
final class SummaryLine extends VBox {

    private static final int MOST_POSITIONS = 16;

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

    void show(CoverageViewModel.@Nullable Content content) {
        figures.getChildren().clear();
        positions.getChildren().clear();
        if (content == null) {
            return;
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(Language.current().locale());
        numbers.setMinimumFractionDigits(0);
        numbers.setMaximumFractionDigits(2);
        CoverageSummary summary = content.summary();
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
        List<CoverageViewModel.Position> all = content.positions();
        all.stream().limit(MOST_POSITIONS).map(this::position).forEach(positions.getChildren()::add);
        if (all.size() > MOST_POSITIONS) {
            positions.getChildren().add(more(all.subList(MOST_POSITIONS, all.size())));
        }
    }

    private Node more(List<CoverageViewModel.Position> others) {
        long open = others.stream().filter(each -> each.covered() < each.all()).count();
        Label more = new Label(text.get("summary-more", others.size(), open));
        more.getStyleClass().add("quiet");
        return more;
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

    private Node position(CoverageViewModel.Position each) {
        Label chip = new Label(text.get("summary-position", each.type(), each.covered(), each.all()));
        chip.getStyleClass().addAll("position", each.covered() < each.all() ? "short" : "full");
        return chip;
    }
}
