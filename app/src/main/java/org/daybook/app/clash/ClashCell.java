package org.daybook.app.clash;

import javafx.animation.FadeTransition;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.ClashId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Draws one line of the list: a person, a clash, or a way out of it. */
final class ClashCell extends ListCell<ClashItem> {

    /** How long a solved clash takes to leave. */
    static final Duration FAREWELL = Duration.millis(220);

    private static final Duration PATIENCE = Duration.millis(300);
    private static final double SCROLL_BAR = 14;

    private final Messages text = Messages.of(ClashCell.class);
    private final ClashWords words = new ClashWords();
    private final ClashListViewModel model;

    ClashCell(ClashListViewModel model) {
        this.model = model;
        setPrefWidth(0);
        model.leaving().addListener((SetChangeListener<ClashId>) _ -> leave());
    }

    @Override
    protected void updateItem(@Nullable ClashItem item, boolean empty) {
        super.updateItem(item, empty);
        setOpacity(1);
        setText(null);
        setGraphic(item == null || empty ? null : draw(item));
        setAccessibleText(item == null || empty ? null : spoken(item));
        leave();
    }

    /** A wrapped sentence is as high as the list is narrow, and as its font is large: what is new is styled first. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region graphic)) {
            return super.computePrefHeight(width);
        }
        graphic.applyCss();
        return snapSizeY(snappedTopInset() + snappedBottomInset() + graphic.prefHeight(room()));
    }

    private double room() {
        return Math.max(0, getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR);
    }

    private void leave() {
        ClashItem item = getItem();
        if (item != null && item.clash().filter(model.leaving()::contains).isPresent()) {
            FadeTransition fade = new FadeTransition(FAREWELL, this);
            fade.setToValue(0);
            fade.play();
        }
    }

    private Region draw(ClashItem item) {
        Region line = switch (item) {
            case ClashItem.Head(ClashGroup group) -> head(group);
            case ClashItem.Row(ClashRow row, boolean open) -> row(row, open);
            case ClashItem.Looking _ -> looking();
            case ClashItem.Way(var _, ClashSuggestion suggestion) -> way(suggestion);
            case ClashItem.NoWay _ -> quiet(text.get("no-way"));
        };
        line.prefWidthProperty().bind(getListView().widthProperty().map(_ -> room()));
        return line;
    }

    private String spoken(ClashItem item) {
        return switch (item) {
            case ClashItem.Head(ClashGroup group) ->
                text.get("spoken-person", group.name(), group.rows().size(), hard(group));
            case ClashItem.Row(ClashRow row, boolean open) ->
                words.spoken(row) + " " + text.get(open ? "spoken-open" : "spoken-closed");
            case ClashItem.Looking _ -> text.get("looking");
            case ClashItem.Way(var _, ClashSuggestion suggestion) -> suggestion.sentence();
            case ClashItem.NoWay _ -> text.get("no-way");
        };
    }

    private Region head(ClashGroup group) {
        Label name = new Label(group.name());
        name.getStyleClass().add("person");
        HBox head = new HBox(name);
        int hard = hard(group);
        int soft = group.rows().size() - hard;
        if (hard > 0) {
            head.getChildren().add(figure(text.get("count-hard", hard), "hard"));
        }
        if (soft > 0) {
            head.getChildren().add(figure(text.get("count-soft", soft), "soft"));
        }
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static int hard(ClashGroup group) {
        return (int) group.rows().stream().filter(ClashRow::hard).count();
    }

    private static Label figure(String count, String tone) {
        Label figure = new Label(count);
        figure.getStyleClass().addAll("figure", tone);
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }

    private Region row(ClashRow row, boolean open) {
        Label when = new Label(Times.span(row.when()));
        when.getStyleClass().add("when");
        Label sentence = wrapped(row.sentence());
        sentence.getStyleClass().add("sentence");
        VBox words = new VBox(when, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon chevron = Icons.of(open ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN);
        chevron.getStyleClass().add("chevron");
        HBox line = new HBox(this.words.icon(row), words, chevron);
        line.getStyleClass().add("clash");
        return line;
    }

    private Region way(ClashSuggestion suggestion) {
        Button take = new Button(suggestion.sentence(), words.icon(suggestion));
        take.getStyleClass().add("way");
        take.setWrapText(true);
        take.setFocusTraversable(false);
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> model.take(suggestion));
        HBox.setHgrow(take, Priority.ALWAYS);
        HBox line = new HBox(take);
        line.getStyleClass().add("below");
        return line;
    }

    /** Not seen before it takes long, but its room is kept, so that nothing jumps. */
    private Region looking() {
        Region line = quiet(text.get("looking"));
        line.setOpacity(0);
        FadeTransition appear = new FadeTransition(FAREWELL, line);
        appear.setDelay(PATIENCE);
        appear.setToValue(1);
        appear.play();
        return line;
    }

    private static Region quiet(String sentence) {
        Label label = wrapped(sentence);
        label.getStyleClass().add("quiet");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label);
        line.getStyleClass().add("below");
        return line;
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
