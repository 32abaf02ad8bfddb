package org.daybook.app.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** When somebody is away: a line for each absence, and the one being typed in its place. */
final class AbsencesView extends VBox {

    private final Messages text = Messages.of(AbsencesView.class);
    private final AbsencesViewModel model;
    private final boolean mayEdit;
    private final VBox lines = new VBox();

    AbsencesView(AbsencesViewModel model, boolean mayEdit) {
        this.model = model;
        this.mayEdit = mayEdit;
        getStyleClass().add("absences");
        lines.getStyleClass().add("absence-lines");
        getChildren().addAll(heading(), lines);
        model.cards().addListener((ListChangeListener<AbsenceCard>) _ -> draw());
        model.editingProperty().subscribe(this::draw);
        model.earlierProperty().subscribe((_, _) -> draw());
        draw();
    }

    private Node heading() {
        Label heading = new Label(text.get("absences"));
        heading.getStyleClass().add("absences-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(heading, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        if (mayEdit) {
            Button add = new Button(text.get("absence-add"), Icons.of(MaterialDesignP.PLUS));
            add.setId("absence-add");
            add.getStyleClass().addAll("flat", "small");
            add.setOnAction(_ -> model.addNew());
            row.getChildren().add(add);
        }
        return row;
    }

    private void draw() {
        AbsenceViewModel typed = model.editingProperty().get();
        Optional<AbsenceCard> edited = Optional.ofNullable(typed).flatMap(AbsenceViewModel::card);
        lines.getChildren().clear();
        boolean placed = false;
        if (typed != null && edited.isEmpty()) {
            lines.getChildren().add(new AbsenceEditor(model, typed));
            placed = true;
        }
        for (AbsenceCard card : model.shown()) {
            boolean here =
                    typed != null && edited.isPresent() && edited.get().id().equals(card.id());
            lines.getChildren().add(here ? new AbsenceEditor(model, typed) : line(card));
            placed |= here;
        }
        if (typed != null && !placed) {
            lines.getChildren().addFirst(new AbsenceEditor(model, typed));
        }
        if (lines.getChildren().isEmpty()) {
            Label none = new Label(text.get(model.over() == 0 ? "absence-none" : "absence-none-ahead"));
            none.getStyleClass().add("quiet");
            lines.getChildren().add(none);
        }
        if (model.over() > 0) {
            lines.getChildren().add(earlier());
        }
    }

    private Node earlier() {
        boolean shown = model.earlierProperty().get();
        Button earlier = new Button(
                shown ? text.get("absence-earlier-hide") : text.get("absence-earlier", model.over()),
                Icons.of(shown ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        earlier.setId("absence-earlier");
        earlier.getStyleClass().addAll("flat", "small");
        earlier.setOnAction(_ -> {
            model.earlierProperty().set(!shown);
            lookup("#absence-earlier").requestFocus();
        });
        return earlier;
    }

    private Node line(AbsenceCard card) {
        Label reason = new Label(card.reason() == null ? text.get("absence-withheld") : text.named(card.reason()));
        reason.getStyleClass().add("absence-reason");
        Label when = new Label(span(card.when()));
        when.getStyleClass().add("absence-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label(card.note() == null ? "" : card.note().replace('\n', ' '));
        note.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(reason, when, note, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(model.isOver(card) ? "absence-over" : "absence-line");
        if (mayEdit) {
            String whole = reason.getText() + ", " + when.getText();
            Button edit = Icons.button(MaterialDesignP.PENCIL_OUTLINE, text.get("absence-edit", whole));
            edit.setId("absence-edit");
            edit.setOnAction(_ -> model.edit(card));
            Button remove = Icons.button(MaterialDesignT.TRASH_CAN_OUTLINE, text.get("absence-remove", whole));
            remove.setId("absence-remove");
            remove.setOnAction(_ -> model.remove(card));
            line.getChildren().addAll(edit, remove);
        }
        return line;
    }

    /** Such as {@code Mon 23 Nov 2026 – Fri 27 Nov 2026}; half a day is said in words. */
    private String span(WallClockSpan when) {
        LocalDate first = when.localStart().toLocalDate();
        LocalDate last = when.localEnd().minusNanos(1).toLocalDate();
        if (when.allDay()) {
            return first.equals(last) ? Times.dayAndYear(first) : Times.day(first) + " – " + Times.dayAndYear(last);
        }
        String half = half(when);
        return half == null ? Times.span(when) : Times.dayAndYear(first) + ", " + text.get(half);
    }

    private static @Nullable String half(WallClockSpan when) {
        LocalTime start = when.localStart().toLocalTime();
        LocalTime end = when.localEnd().toLocalTime();
        LocalDate day = when.localStart().toLocalDate();
        if (start.equals(LocalTime.MIDNIGHT) && when.localEnd().equals(day.atTime(LocalTime.NOON))) {
            return "half-morning";
        }
        return start.equals(LocalTime.NOON)
                        && end.equals(LocalTime.MIDNIGHT)
                        && when.localEnd().toLocalDate().equals(day.plusDays(1))
                ? "half-afternoon"
                : null;
    }
}
