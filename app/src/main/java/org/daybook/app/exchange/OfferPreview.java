package org.daybook.app.exchange;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.exchange.ImportOffer.Fate;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** What would be added and changed line by line, and what is left out. */
final class OfferPreview implements ImportPreview<ImportOffer> {

    private static final double LIST_HEIGHT = 210;
    private static final double ROW = 38;
    private static final double TALL_ROW = 52;

    private final Messages text = Messages.of(OfferPreview.class);

    @Override
    public Shown of(ImportOffer plan, ImportRun<ImportOffer> run) {
        long fresh = count(plan, Fate.NEW);
        long changed = count(plan, Fate.CHANGED);
        HBox figures = new HBox(
                figure("new", fresh),
                figure("changed", changed),
                figure("unchanged", plan.unchanged()),
                figure("skipped", plan.skipped().size()));
        figures.getStyleClass().add("figures");
        Button apply = new Button(
                fresh + changed == 0
                        ? text.get("import-nothing")
                        : text.get("import-apply." + plan.matter().name().toLowerCase(Locale.ROOT), fresh + changed));
        apply.setId("import-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> {
            if (fresh + changed == 0) {
                run.cancel();
            } else {
                run.apply(plan::apply, _ -> {});
            }
        });
        Button cancel = new Button(text.get("import-cancel"));
        cancel.setOnAction(_ -> run.cancel());
        VBox parts = new VBox(heading(text.get("import-preview", run.fileName())), figures);
        parts.getStyleClass().add("parts");
        if (!plan.lines().isEmpty()) {
            parts.getChildren().add(lines(plan.lines()));
        }
        if (!plan.skipped().isEmpty()) {
            parts.getChildren().addAll(part(text.get("import-left-out")), skipped(plan.skipped()));
        }
        return new Shown(List.of(parts, buttons(apply, cancel)), apply, ImportSheet.WIDTH);
    }

    private static long count(ImportOffer plan, Fate fate) {
        return plan.lines().stream().filter(line -> line.fate() == fate).count();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        return heading;
    }

    private static Label part(String words) {
        Label part = new Label(words);
        part.getStyleClass().add("part");
        return part;
    }

    private Node figure(String key, long number) {
        Label amount = new Label(String.valueOf(number));
        amount.getStyleClass().add("amount");
        amount.setId("count-" + key);
        Label name = new Label(text.get("import-" + key));
        name.getStyleClass().add("amount-name");
        VBox figure = new VBox(amount, name);
        figure.getStyleClass().addAll("figure", key);
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private ListView<ImportOffer.Line> lines(List<ImportOffer.Line> lines) {
        return list(lines, ROW, (_, line) -> {
            Label fate = new Label(text.named(line.fate()));
            fate.getStyleClass().addAll("fate", line.fate().name().toLowerCase(Locale.ROOT));
            Label title = new Label(line.title());
            title.getStyleClass().add("line-title");
            Label detail = new Label(line.detail());
            detail.getStyleClass().add("line-detail");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            return row(fate, title, detail);
        });
    }

    private ListView<ImportOffer.Skipped> skipped(List<ImportOffer.Skipped> skipped) {
        return list(skipped, TALL_ROW, (cell, part) -> {
            Label line = new Label(text.get("import-line", part.line()));
            line.getStyleClass().add("line-number");
            cell.setText(part.reason());
            cell.setWrapText(true);
            return line;
        });
    }

    private static Node row(Label fate, Label title, Label detail) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(fate, title, gap, detail);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** How one item of a list is drawn. */
    @FunctionalInterface
    private interface Drawing<T> {
        Node draw(ListCell<T> cell, T item);
    }

    private static <T> ListView<T> list(List<T> items, double rowHeight, Drawing<T> drawing) {
        ListView<T> list = new ListView<>();
        list.getItems().setAll(items);
        list.getStyleClass().add("lines");
        list.setPrefHeight(Math.min(LIST_HEIGHT, items.size() * rowHeight + 12));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : drawing.draw(this, item));
                setPrefWidth(0);
            }
        });
        return list;
    }

    private static HBox buttons(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }
}
