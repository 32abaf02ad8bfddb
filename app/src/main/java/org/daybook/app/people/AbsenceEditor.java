package org.daybook.app.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.people.Absence.Reason;

/** One absence being typed, among the others: why, how much of which days, a note, and what it would run into. */
final class AbsenceEditor extends VBox {

    private static final double DATE_WIDTH = 148;
    private static final double TIME_WIDTH = 70;
    private static final double NOTE_WIDTH = 260;

    private final Messages text = Messages.of(AbsenceEditor.class);
    private final AbsencesViewModel absences;
    private final AbsenceViewModel model;
    private final DatePicker from = new DatePicker();

    AbsenceEditor(AbsencesViewModel absences, AbsenceViewModel model) {
        this.absences = absences;
        this.model = model;
        getStyleClass().add("absence-editor");
        Label problem = told("problem");
        problem.textProperty().bind(model.problemProperty());
        Label preview = told("absence-preview");
        preview.setId("absence-preview");
        preview.textProperty().bind(model.previewProperty());
        getChildren().addAll(fields(), problem, preview, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            absences.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            absences.save();
            event.consume();
        }
    }

    private static Label told(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().subscribe(words -> Fields.shown(label, !words.isEmpty()));
        return label;
    }

    private Node fields() {
        ComboBox<Reason> reason = Fields.choice(List.of(Reason.values()), each -> each == null ? "" : text.named(each));
        reason.setId("absence-reason");
        reason.valueProperty().bindBidirectional(model.reasonProperty());
        ComboBox<AbsencePart> part =
                Fields.choice(List.of(AbsencePart.values()), each -> each == null ? "" : text.named(each));
        part.setId("absence-part");
        part.valueProperty().bindBidirectional(model.partProperty());
        from.setId("absence-from");
        from.setPrefWidth(DATE_WIDTH);
        from.valueProperty().bindBidirectional(model.fromProperty());
        DatePicker to = new DatePicker();
        to.setId("absence-to");
        to.setPrefWidth(DATE_WIDTH);
        to.valueProperty().bindBidirectional(model.toProperty());
        TextField fromTime = clock("absence-from-time");
        fromTime.textProperty().bindBidirectional(model.fromTimeProperty());
        TextField toTime = clock("absence-to-time");
        toTime.textProperty().bindBidirectional(model.toTimeProperty());
        TextField note = Fields.text("absence-note", model.noteProperty());
        note.setPrefWidth(NOTE_WIDTH);
        Node first = Fields.named(text.get("absence-from"), row(from, fromTime));
        Node last = Fields.named(text.get("absence-to"), row(to, toTime));
        model.partProperty().subscribe(now -> {
            Fields.shown(fromTime, now == AbsencePart.TIMES);
            Fields.shown(toTime, now == AbsencePart.TIMES);
            Fields.shown(last, now == AbsencePart.TIMES || now == AbsencePart.WHOLE_DAYS);
        });
        Node why = Fields.named(text.get("absence-reason"), reason);
        Node noted = Fields.named(text.get("absence-note"), note);
        Fields.shown(why, !model.withheld());
        Fields.shown(noted, !model.withheld());
        FlowPane fields = new FlowPane(why, Fields.named(text.get("absence-part"), part), first, last, noted);
        fields.getStyleClass().add("absence-fields");
        return fields;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("absence-moment");
        return row;
    }

    private static TextField clock(String id) {
        TextField clock = new TextField();
        clock.setId(id);
        clock.setPrefWidth(TIME_WIDTH);
        return clock;
    }

    private Node buttons() {
        Button save = new Button(text.get("absence-save"));
        save.setId("absence-save");
        save.setOnAction(_ -> absences.save());
        Button cancel = new Button(text.get("cancel"));
        cancel.setId("absence-cancel");
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> absences.cancel());
        return row(save, cancel);
    }
}
