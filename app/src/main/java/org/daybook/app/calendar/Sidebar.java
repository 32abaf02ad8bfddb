package org.daybook.app.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Toasts;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItemType;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Beside the calendar: a small month to go by, what is seen and what is hidden, and saved views. It folds away, by itself
 * too where the calendar would have too little room beside it.
 */
final class Sidebar extends BorderPane {

    /** So much the calendar needs beside it; where there is less, the sidebar folds. */
    private static final double ENOUGH = 1_060;

    private static final String ABSENCE = CommitmentKind.ABSENCE.name();

    private final Messages text = Messages.of(Sidebar.class);
    private final FilterViewModel model;
    private final VBox body = new VBox();
    private final Button unfold = Icons.button(MaterialDesignC.CHEVRON_DOUBLE_RIGHT, text.get("sidebar-unfold"));
    private final ScrollPane scroll = new ScrollPane(body);
    private final BooleanProperty wanted;
    private boolean narrow;

    /** @param search looks for words on all dates */
    Sidebar(CalendarViewModel calendar, BusyDays busy, SavedViews store, Toasts toasts, Consumer<String> search) {
        model = new FilterViewModel(calendar, store);
        wanted = calendar.sidebarProperty();
        getStylesheets().add(Appearance.sheet(Sidebar.class, "sidebar.css"));
        getStyleClass().add("sidebar");
        body.getStyleClass().add("sidebar-body");
        SavedViewsList views = new SavedViewsList(text, calendar, model, toasts);
        body.getChildren()
                .addAll(
                        new MiniMonth(text, calendar, busy),
                        wordsBar(wordsField(calendar)),
                        everywhere(calendar, search),
                        showAll(),
                        heading("filter-people"),
                        new PeopleFilter(text, calendar, model),
                        heading("filter-kinds"),
                        kinds(calendar),
                        heading("filter-statuses"),
                        statuses(calendar),
                        heading("views"),
                        views.hint(),
                        views);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sidebar-scroll");
        unfold.setId("sidebar-unfold");
        unfold.setOnAction(_ -> toggle());
        parentProperty().flatMap(parent -> widthOf(parent)).subscribe(width -> {
            if (width != null) {
                room(width.doubleValue());
            }
        });
        show(wanted.get());
    }

    private static ObservableValue<Number> widthOf(Node parent) {
        return parent instanceof Region region ? region.widthProperty() : Bindings.createObjectBinding(() -> 0);
    }

    private HBox wordsBar(TextField words) {
        Button fold = Icons.button(MaterialDesignC.CHEVRON_DOUBLE_LEFT, text.get("sidebar-fold"));
        fold.setId("sidebar-fold");
        fold.setOnAction(_ -> toggle());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(words, fold);
        bar.getStyleClass().add("sidebar-bar");
        return bar;
    }

    private Label heading(String key) {
        Label heading = new Label(text.get(key));
        heading.getStyleClass().add("sidebar-heading");
        return heading;
    }

    private TextField wordsField(CalendarViewModel calendar) {
        TextField field = new TextField(calendar.filterProperty().get().words());
        field.setId("filter-words");
        field.setPromptText(text.get("filter-words"));
        field.setAccessibleText(text.get("filter-words"));
        field.textProperty().subscribe((_, typed) -> model.words(typed));
        calendar.filterProperty().subscribe((Filter now) -> {
            if (!now.words().equals(field.getText())) {
                field.setText(now.words());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        return field;
    }

    /** The words narrow what is seen; from here they find what is not. */
    private Button everywhere(CalendarViewModel calendar, Consumer<String> search) {
        Button button = new Button(text.get("search-everywhere"), Icons.of(MaterialDesignM.MAGNIFY));
        button.setId("search-everywhere");
        button.getStyleClass().addAll("flat", "search-everywhere");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ -> search.accept(calendar.filterProperty().get().words().strip()));
        return button;
    }

    /** There only while something is hidden. */
    private Button showAll() {
        Button button = new Button();
        button.setId("filter-show-all");
        button.getStyleClass().add("filter-show-all");
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty()
                .bind(model.hiddenProperty().map(hidden -> text.get("filter-show-all", hidden.intValue())));
        button.setOnAction(_ -> model.showAll());
        button.visibleProperty().bind(model.filteringProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private FilterChips kinds(CalendarViewModel calendar) {
        List<FilterChips.Choice> choices = Stream.concat(
                        Arrays.stream(WorkItemType.values())
                                .map(type -> new FilterChips.Choice(type.name(), text.named(type))),
                        Stream.of(new FilterChips.Choice(ABSENCE, text.get("filter-absences"))))
                .toList();
        List<String> codes = choices.stream().map(FilterChips.Choice::code).toList();
        FilterChips chips = new FilterChips(
                text, "kind-", choices, new FilterChips.Clicks(model::toggleKind, kind -> model.onlyKind(kind, codes)));
        calendar.filterProperty().subscribe((Filter now) -> chips.show(now.hiddenKinds()));
        return chips;
    }

    private FilterChips statuses(CalendarViewModel calendar) {
        List<FilterChips.Choice> choices = Arrays.stream(EntryStatus.values())
                .map(status -> new FilterChips.Choice(status.name(), text.named(status)))
                .toList();
        List<String> codes = choices.stream().map(FilterChips.Choice::code).toList();
        FilterChips chips = new FilterChips(
                text,
                "status-",
                choices,
                new FilterChips.Clicks(model::toggleStatus, status -> model.onlyStatus(status, codes)));
        calendar.filterProperty().subscribe((Filter now) -> chips.show(now.hiddenStatuses()));
        return chips;
    }

    /** Folds it away, or brings it back however little room there is. */
    void toggle() {
        boolean shown = getCenter() == scroll;
        wanted.set(!shown);
        show(!shown);
    }

    private void room(double width) {
        boolean now = width > 0 && width < ENOUGH;
        if (now != narrow) {
            narrow = now;
            show(wanted.get() && !narrow);
        }
    }

    private void show(boolean shown) {
        setCenter(shown ? scroll : null);
        setTop(shown ? null : unfold);
    }
}
