package org.daybook.app.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The clashes in the drawer: whose and how many, each with its sentence, opening to what would solve it. */
final class ClashListView extends BorderPane {

    private final Messages text = Messages.of(ClashListView.class);
    private final ClashListViewModel model;
    private final Reveal reveal;
    private final ZoneId zone;
    private final Runnable close;
    private final ListView<ClashItem> list = new ListView<>();

    /** @param zone by whose wall clock the stretch of time is named */
    ClashListView(ClashListViewModel model, Reveal reveal, ZoneId zone, Runnable close) {
        this.model = model;
        this.reveal = reveal;
        this.zone = zone;
        this.close = close;
        getStylesheets().add(Appearance.sheet(ClashListView.class, "clash.css"));
        getStyleClass().add("clashes");
        setTop(new VBox(header(), filters()));
        setCenter(new StackPane(list, empty()));
        setBottom(more());
        fill();
    }

    /** Puts the keyboard into the list. */
    void begin() {
        applyCss();
        layout();
        if (model.selectedProperty().get() < 0) {
            model.step(1);
        }
        list.requestFocus();
    }

    private Node header() {
        Label title = new Label(text.get("title"));
        title.getStyleClass().add("title");
        Label period = new Label();
        period.setId("clash-period");
        period.getStyleClass().add("quiet");
        period.textProperty()
                .bind(model.pageProperty()
                        .map(page -> page.isRead() ? text.get("period", first(page), last(page)) : ""));
        VBox words = new VBox(title, period);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button closing = Icons.button(MaterialDesignC.CLOSE, text.get("close"));
        closing.setId("clashes-close");
        closing.setOnAction(_ -> close.run());
        HBox header = new HBox(words, closing);
        header.getStyleClass().add("header");
        return header;
    }

    private Node filters() {
        ToggleGroup whose = new ToggleGroup();
        ToggleButton all = new ToggleButton(text.get("everybody"));
        all.setId("clashes-all");
        all.setToggleGroup(whose);
        all.getStyleClass().add("left-pill");
        ToggleButton mine = new ToggleButton(text.get("mine"));
        mine.setId("clashes-mine");
        mine.setToggleGroup(whose);
        mine.getStyleClass().add("right-pill");
        mine.disableProperty().bind(model.pageProperty().map(page -> page.me() == null));
        all.setOnAction(_ -> model.mineOnlyProperty().set(false));
        mine.setOnAction(_ -> model.mineOnlyProperty().set(true));
        model.mineOnlyProperty().subscribe(only -> whose.selectToggle(only ? mine : all));
        whose.selectedToggleProperty().subscribe(now -> {
            if (now == null) {
                whose.selectToggle(model.mineOnlyProperty().get() ? mine : all);
            }
        });
        ToggleButton hard = new ToggleButton(text.get("hard-only"));
        hard.setId("clashes-hard");
        hard.setTooltip(new Tooltip(text.get("hard-only-tip")));
        hard.selectedProperty().bindBidirectional(model.hardOnlyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox filters = new HBox(new HBox(all, mine), gap, hard);
        filters.getStyleClass().add("filters");
        filters.setAlignment(Pos.CENTER_LEFT);
        return filters;
    }

    private Node empty() {
        Label sentence = new Label();
        sentence.setId("clashes-empty");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("quiet");
        sentence.textProperty()
                .bind(Bindings.createStringBinding(this::emptyWords, model.pageProperty(), model.changesProperty()));
        Button everything = new Button(text.get("show-all"));
        everything.setId("clashes-show-all");
        everything.setOnAction(_ -> {
            model.mineOnlyProperty().set(false);
            model.hardOnlyProperty().set(false);
        });
        everything.visibleProperty().bind(model.countProperty().greaterThan(0));
        everything.managedProperty().bind(everything.visibleProperty());
        VBox empty = new VBox(Icons.of(MaterialDesignC.CALENDAR_CHECK_OUTLINE), sentence, everything);
        empty.getStyleClass().add("empty");
        empty.setAlignment(Pos.CENTER);
        empty.visibleProperty()
                .bind(Bindings.isEmpty(model.items())
                        .and(Bindings.createBooleanBinding(
                                () -> model.pageProperty().get().isRead(), model.pageProperty())));
        return empty;
    }

    private String emptyWords() {
        ClashPage page = model.pageProperty().get();
        return page.count() == 0 ? text.get("none", first(page), last(page)) : text.get("none-filtered", page.count());
    }

    private Node more() {
        Label more = new Label();
        more.setWrapText(true);
        more.getStyleClass().addAll("quiet", "more");
        more.textProperty().bind(model.countProperty().map(count -> text.get("more", count)));
        more.visibleProperty().bind(model.pageProperty().map(ClashPage::more));
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private String first(ClashPage page) {
        return Times.dayAndYear(day(page.window().startInclusive()));
    }

    private String last(ClashPage page) {
        return Times.dayAndYear(day(page.window().endExclusive().minusNanos(1)));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private void fill() {
        list.setId("clash-list");
        list.setItems(model.items());
        list.setAccessibleText(text.get("title"));
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> model.selectedProperty().set(index.intValue()));
        model.changesProperty().subscribe(this::select);
        model.selectedProperty().subscribe(this::select);
    }

    private void select() {
        int index = model.selectedProperty().get();
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
        list.getFocusModel().focus(index);
    }

    private ClashCell cell() {
        ClashCell cell = new ClashCell(model);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && cell.getItem() instanceof ClashItem.Row(ClashRow row, boolean _)) {
                activate(row);
            }
        });
        return cell;
    }

    private void activate(ClashRow row) {
        model.toggle(row);
        reveal.reveal(row.id().first(), row.when().start().toLocalDate());
    }

    /** Before the list itself, which would keep Escape to itself. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case RIGHT -> model.current().ifPresent(current -> model.open(current.row()));
            case LEFT -> model.close();
            case ESCAPE -> close.run();
            case ENTER, SPACE -> model.at(model.selectedProperty().get()).ifPresent(this::act);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(ClashItem item) {
        switch (item) {
            case ClashItem.Row(ClashRow row, boolean _) -> activate(row);
            case ClashItem.Way(var _, ClashSuggestion suggestion) -> model.take(suggestion);
            case ClashItem.Head _, ClashItem.Looking _, ClashItem.NoWay _ -> {}
        }
    }

    private void step(int by) {
        model.step(by);
        @Nullable Node flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> lines) {
            lines.scrollTo(model.selectedProperty().get());
        }
    }
}
