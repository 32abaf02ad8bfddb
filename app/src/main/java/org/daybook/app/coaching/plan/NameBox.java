package org.daybook.app.coaching.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.app.coaching.plan.PlanDraft.Named;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** A name that is chosen from those known or, where somebody may add to them, typed; it then says that it is new. */
final class NameBox<I> {

    private final ComboBox<Named<I>> box = new ComboBox<>();
    private final boolean open;

    /** @param open whether a name may be typed that is not known yet */
    NameBox(String id, List<Named<I>> known, boolean open) {
        this.open = open;
        box.setId(id);
        box.setEditable(open);
        Messages text = Messages.of(NameBox.class);
        box.setPromptText(text.get(open ? "name-prompt" : "name-choose"));
        box.getItems().setAll(known);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Named<I> value) {
                return value == null ? "" : value.name();
            }

            @Override
            public @Nullable Named<I> fromString(String typed) {
                return typed.isBlank() ? null : meant(typed);
            }
        });
    }

    /** Somebody chosen is meant, and not another of the same name. */
    private Named<I> meant(String typed) {
        Named<I> chosen = box.getValue();
        if (chosen != null && chosen.name().equals(typed)) {
            return chosen;
        }
        return find(typed).orElseGet(() -> new Named<>(typed.strip(), null));
    }

    private Optional<Named<I>> find(String typed) {
        return box.getItems().stream()
                .filter(each -> each.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    ComboBox<Named<I>> control() {
        return box;
    }

    /** What stands in the box now, be it committed or still being typed. */
    Named<I> named() {
        if (open) {
            String typed = box.getEditor().getText();
            return typed == null || typed.isBlank() ? new Named<>("", null) : meant(typed);
        }
        Named<I> value = box.getValue();
        return value == null ? new Named<>("", null) : value;
    }

    void choose(@Nullable I id) {
        box.getItems().stream()
                .filter(each -> each.id() != null && each.id().equals(id))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Whether what stands in the box is not known yet. */
    boolean isNew() {
        Named<I> now = named();
        return !now.name().isEmpty() && now.id() == null;
    }

    /** The box under its name, with a word beside that where a name is new. */
    VBox field(String name, String whenNew) {
        VBox field = Parts.field(name, box);
        Label note = Parts.styled("", "name-note");
        note.textProperty().bind(whether(whenNew));
        HBox head = Parts.row("name-head", field.getChildren().getFirst(), note);
        field.getChildren().addFirst(head);
        return field;
    }

    private StringExpression whether(String whenNew) {
        return Bindings.createStringBinding(
                () -> isNew() ? whenNew : "",
                box.valueProperty(),
                box.getEditor().textProperty());
    }
}
