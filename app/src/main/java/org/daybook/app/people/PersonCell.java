package org.daybook.app.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;

/** A person in the list: name, what they are and can, how to write to them, and whether they are away. */
final class PersonCell extends ListCell<PersonRow> {

    private static final PseudoClass INACTIVE = PseudoClass.getPseudoClass("inactive");

    private final Messages text;
    private final Label name = new Label();
    private final Label mark = new Label();
    private final Label kinds = new Label();
    private final Label email = new Label();
    private final VBox card;

    PersonCell(Messages text) {
        this.text = text;
        name.getStyleClass().add("person-name");
        mark.getStyleClass().add("person-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        kinds.getStyleClass().add("person-detail");
        email.getStyleClass().add("person-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(name, gap, mark);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("person-line");
        card = new VBox(first, kinds, email);
        card.getStyleClass().add("person-card");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(INACTIVE, row != null && !row.active());
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String does = Stream.concat(row.kinds().stream().map(text::named), row.skills().stream())
                .collect(Collectors.joining(" · "));
        name.setText(row.name());
        kinds.setText(does);
        Fields.shown(kinds, !does.isEmpty());
        email.setText(row.email());
        Fields.shown(email, row.email() != null);
        mark.setText(mark(row));
        Fields.shown(mark, !mark.getText().isEmpty());
        setGraphic(card);
        setAccessibleText(Stream.of(row.name(), mark(row), does, row.email() == null ? "" : row.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private String mark(PersonRow row) {
        if (!row.active()) {
            return text.get("inactive");
        }
        return row.awayUntil() == null ? "" : text.get("away-until", Times.day(row.awayUntil()));
    }
}
