package org.daybook.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.app.look.Icons;
import org.daybook.core.search.Mark;
import org.daybook.core.search.Marked;
import org.jspecify.annotations.Nullable;

/** A line of the palette's list, with the letters marked that were looked for. */
final class RowCell extends ListCell<Row> {

    private static final double HEADING = 31;
    private static final double ONE_LINE = 38;
    private static final double TWO_LINES = 50;
    private static final double NOTE = 84;
    private static final String SEPARATOR = "  ·  ";

    private final Consumer<Row.Choice> chosen;

    RowCell(Consumer<Row.Choice> chosen) {
        this.chosen = chosen;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Row.Choice choice) {
                this.chosen.accept(choice);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("heading", "note", "choice");
        setDisable(!(row instanceof Row.Choice));
        setPrefHeight(height(row));
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Heading(String name) -> plain(name, "heading");
            case Row.Note(String sentence) -> plain(sentence, "note");
            case Row.Choice(var _, Row.Face face, var _) -> {
                getStyleClass().add("choice");
                setAccessibleText(face.spoken());
                setGraphic(line(face));
            }
        }
    }

    /** Said rather than measured, because the list measures a cell before its parts are styled. */
    private static double height(@Nullable Row row) {
        return switch (row) {
            case null -> ONE_LINE;
            case Row.Heading _ -> HEADING;
            case Row.Note _ -> NOTE;
            case Row.Choice choice -> choice.face().details().isEmpty() ? ONE_LINE : TWO_LINES;
        };
    }

    private void plain(String words, String style) {
        getStyleClass().add(style);
        Label label = new Label(words);
        label.setWrapText(true);
        setAccessibleText(words);
        setGraphic(label);
    }

    private static Node line(Row.Face face) {
        Node icon = Icons.of(face.icon());
        if (!face.tone().isEmpty()) {
            icon.getStyleClass().addAll("tone", face.tone());
        }
        HBox place = new HBox(icon);
        place.getStyleClass().add("choice-icon");
        place.setAlignment(Pos.CENTER);
        VBox words = new VBox(flow(face.name(), "choice-name"));
        words.setAlignment(Pos.CENTER_LEFT);
        if (!face.details().isEmpty()) {
            words.getChildren().add(details(face.details()));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(place, words, gap);
        line.getStyleClass().add("choice-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!face.shortcut().isEmpty()) {
            line.getChildren().add(KeyCaps.of(face.shortcut()));
        }
        return line;
    }

    private static TextFlow details(List<Marked> details) {
        TextFlow all = new TextFlow();
        all.getStyleClass().add("choice-details");
        for (Marked detail : details) {
            if (!all.getChildren().isEmpty()) {
                all.getChildren().add(part(SEPARATOR, false));
            }
            all.getChildren().addAll(parts(detail));
        }
        return all;
    }

    private static TextFlow flow(Marked marked, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        flow.getChildren().addAll(parts(marked));
        return flow;
    }

    private static List<Node> parts(Marked marked) {
        List<Node> parts = new ArrayList<>();
        int at = 0;
        for (Mark mark : marked.marks()) {
            if (mark.start() > at) {
                parts.add(part(marked.text().substring(at, mark.start()), false));
            }
            parts.add(part(marked.text().substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < marked.text().length()) {
            parts.add(part(marked.text().substring(at), false));
        }
        return parts;
    }

    private static Text part(String words, boolean isMarked) {
        Text part = new Text(words);
        part.getStyleClass().add(isMarked ? "marked" : "unmarked");
        return part;
    }
}
