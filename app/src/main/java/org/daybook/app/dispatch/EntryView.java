package org.daybook.app.dispatch;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.dispatch.EntryViewModel.Field;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItemType;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The drawer's form for one entry. */
final class EntryView extends BorderPane {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double TIME_WIDTH = 74;
    private static final int NOTE_LINES = 4;

    private final Messages text = Messages.of(EntryView.class);
    private final EntryViewModel model;
    private final TextField title = new TextField();
    private final StackPane underTimes = new StackPane();

    /** What the buttons do. */
    record Actions(Runnable save, Runnable cancel, Runnable delete, Runnable history) {}

    EntryView(EntryViewModel model, List<PersonCard> everyone, Actions actions) {
        this.model = model;
        getStylesheets().add(Appearance.sheet(EntryView.class, "entry.css"));
        getStyleClass().add("entry");
        setTop(header(actions));
        ScrollPane scroll = new ScrollPane(fields(everyone));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("entry-scroll");
        setCenter(scroll);
        setBottom(footer(actions));
        title.setOnAction(_ -> actions.save().run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                actions.save().run();
                event.consume();
            }
        });
    }

    /** Puts the keyboard where typing begins; what scrolls is in the scene only once it is styled. */
    void begin() {
        applyCss();
        layout();
        title.requestFocus();
        title.selectAll();
    }

    /** Puts something under the times; while it is not shown it takes no room. */
    void underTimes(Node what) {
        underTimes.getChildren().setAll(what);
        underTimes.managedProperty().bind(what.managedProperty());
    }

    private Node header(Actions actions) {
        Label heading = new Label(text.get(model.ref().isPresent() ? "entry-edit" : "entry-new"));
        heading.getStyleClass().add("entry-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icons.button(MaterialDesignC.CLOSE, text.get("entry-close"));
        close.setOnAction(_ -> actions.cancel().run());
        HBox header = new HBox(heading, gap);
        if (model.ref().isPresent()) {
            Button history = new Button(text.get("entry-history"), Icons.of(MaterialDesignH.HISTORY));
            history.setId("history");
            history.getStyleClass().add("flat");
            history.setOnAction(_ -> actions.history().run());
            header.getChildren().add(history);
        }
        header.getChildren().add(close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("entry-header");
        return header;
    }

    private Node fields(List<PersonCard> everyone) {
        VBox fields = new VBox(
                Fields.named(text.get("entry-title"), title()),
                Fields.problem(model.problems(), Field.TITLE),
                time(),
                Fields.problem(model.problems(), Field.TIME),
                underTimes,
                Fields.named(text.get("entry-people"), new PeoplePicker(model.people(), everyone)),
                new RecurrenceEditor(model.recurrence()),
                Fields.problem(model.problems(), Field.RULE),
                work(),
                Fields.named(text.get("entry-location"), location()),
                Fields.named(text.get("entry-zone"), zone()),
                Fields.problem(model.problems(), Field.ZONE),
                confidential(),
                Fields.named(text.get("entry-notes"), notes()));
        fields.getStyleClass().add("entry-fields");
        return fields;
    }

    private Node title() {
        title.setId("title");
        title.getStyleClass().add("entry-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        return title;
    }

    private Node work() {
        ComboBox<WorkItemType> type = Fields.choice(WorkItemType.values(), text::named);
        type.setId("type");
        type.valueProperty().bindBidirectional(model.typeProperty());
        TextField number = new TextField();
        number.setId("work-item");
        number.textProperty().bindBidirectional(model.workItemIdProperty());
        ComboBox<EntryStatus> status = Fields.choice(EntryStatus.values(), text::named);
        status.setId("status");
        status.valueProperty().bindBidirectional(model.statusProperty());
        VBox box = new VBox(
                Fields.row(Fields.named(text.get("entry-type"), type), Fields.named(text.get("entry-number"), number)),
                Fields.named(text.get("entry-status"), status));
        box.getStyleClass().add("group");
        return box;
    }

    private Node time() {
        CheckBox allDay = new CheckBox(text.get("entry-all-day"));
        allDay.setId("all-day");
        allDay.selectedProperty().bindBidirectional(model.allDayProperty());
        DatePicker startDate = new DatePicker();
        startDate.setId("start-date");
        startDate.valueProperty().bindBidirectional(model.startDateProperty());
        DatePicker endDate = new DatePicker();
        endDate.setId("end-date");
        endDate.valueProperty().bindBidirectional(model.endDateProperty());
        TextField startTime = clock("start-time");
        startTime.textProperty().bindBidirectional(model.startTimeProperty());
        TextField endTime = clock("end-time");
        endTime.textProperty().bindBidirectional(model.endTimeProperty());
        model.allDayProperty().subscribe(whole -> {
            Fields.shown(startTime, !whole);
            Fields.shown(endTime, !whole);
        });
        VBox box = new VBox(
                moment(text.get("entry-start"), startDate, startTime),
                moment(text.get("entry-end"), endDate, endTime),
                allDay);
        box.getStyleClass().add("group");
        return box;
    }

    private static VBox moment(String name, DatePicker date, TextField clock) {
        HBox.setHgrow(date, Priority.ALWAYS);
        date.setMaxWidth(Double.MAX_VALUE);
        date.setAccessibleText(name);
        clock.setAccessibleText(name);
        return Fields.named(name, Fields.row(date, clock));
    }

    private static TextField clock(String id) {
        TextField clock = new TextField();
        clock.setId(id);
        clock.setPrefWidth(TIME_WIDTH);
        clock.setMinWidth(TIME_WIDTH);
        return clock;
    }

    private Node zone() {
        ComboBox<String> zone = new ComboBox<>();
        zone.setId("zone");
        zone.setEditable(true);
        zone.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.getEditor().textProperty().bindBidirectional(model.zoneProperty());
        return zone;
    }

    private Node location() {
        TextField location = new TextField();
        location.setId("location");
        location.textProperty().bindBidirectional(model.locationProperty());
        return location;
    }

    private Node confidential() {
        CheckBox confidential = new CheckBox(text.get("entry-private"));
        confidential.setId("private");
        confidential.selectedProperty().bindBidirectional(model.confidentialProperty());
        return confidential;
    }

    private Node notes() {
        TextArea notes = new TextArea();
        notes.setId("notes");
        notes.setWrapText(true);
        notes.setPrefRowCount(NOTE_LINES);
        notes.textProperty().bindBidirectional(model.notesProperty());
        return notes;
    }

    private Node footer(Actions actions) {
        Button save = new Button(text.get("entry-save"));
        save.setId("save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> actions.save().run());
        Button cancel = new Button(text.get("entry-cancel"));
        cancel.setId("cancel");
        cancel.setOnAction(_ -> actions.cancel().run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(save, cancel, gap);
        if (model.ref().isPresent()) {
            Button delete = new Button(text.get("entry-delete"), Icons.of(MaterialDesignT.TRASH_CAN_OUTLINE));
            delete.setId("delete");
            delete.getStyleClass().addAll("flat", "delete");
            delete.setOnAction(_ -> actions.delete().run());
            footer.getChildren().add(delete);
        }
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("entry-footer");
        return footer;
    }
}
