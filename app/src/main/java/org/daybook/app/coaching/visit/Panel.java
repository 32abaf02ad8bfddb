package org.daybook.app.coaching.visit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.core.coaching.VisitPage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A part of the page under a heading. What is typed in it stays while what is written down is shown anew. */
abstract class Panel extends VBox {

    private static final int ROWS = 3;

    final VisitViewModel model;
    private final VBox list = new VBox();

    Panel(VisitViewModel model, String title) {
        this.model = model;
        getStyleClass().add("visit-panel");
        list.getStyleClass().add("visit-list");
        getChildren().add(Parts.styled(title, "visit-panel-title"));
    }

    /** To be called once everything is laid out. */
    final void follow() {
        model.pageProperty().subscribe(this::showWhereAny);
    }

    private void showWhereAny(@Nullable VisitPage page) {
        if (page != null) {
            show(page);
        }
    }

    abstract void show(VisitPage page);

    /** What was written down; it takes no room while it is empty. */
    final VBox list() {
        return list;
    }

    final void written(List<? extends Node> lines) {
        list.getChildren().setAll(lines);
        shown(list, !lines.isEmpty());
    }

    /** A line with what was written down, and the way to take it away again. */
    final HBox line(Node words, String remove, Runnable removing) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Parts.row("visit-written", words);
        if (model.writable()) {
            Button away = Icons.button(MaterialDesignC.CLOSE, remove);
            away.getStyleClass().add("visit-remove");
            away.setOnAction(_ -> removing.run());
            line.getChildren().add(away);
        }
        return line;
    }

    /** Words that can be typed anew: a click turns them into a field, leaving it writes them down. */
    final Node words(UUID id, String stored, Consumer<String> change) {
        StackPane place = new StackPane();
        place.setAlignment(Pos.CENTER_LEFT);
        if (model.typed(VisitViewModel.anew(id)).get().isBlank()) {
            read(place, id, stored, change);
        } else {
            edit(place, id, stored, change);
        }
        return place;
    }

    private void read(StackPane place, UUID id, String stored, Consumer<String> change) {
        Label label = Parts.sentence(stored, "visit-words");
        label.setMaxWidth(Double.MAX_VALUE);
        if (model.writable()) {
            label.setCursor(Cursor.TEXT);
            label.setOnMouseClicked(_ -> {
                model.beginAnew(id, stored);
                edit(place, id, stored, change).requestFocus();
            });
        }
        place.getChildren().setAll(label);
    }

    private TextArea edit(StackPane place, UUID id, String stored, Consumer<String> change) {
        TextArea area = area("visit-anew", stored, ROWS);
        area.textProperty().bindBidirectional(model.typed(VisitViewModel.anew(id)));
        Runnable end = () -> {
            area.textProperty().unbindBidirectional(model.typed(VisitViewModel.anew(id)));
            read(place, id, stored, change);
        };
        whenLeft(area, () -> {
            if (place.getChildren().contains(area)) {
                model.finishAnew(id, stored, change);
                end.run();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean escape = event.getCode() == KeyCode.ESCAPE;
            if (escape) {
                area.setText(stored);
            }
            if (escape || event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                place.requestFocus();
                event.consume();
            }
        });
        place.getChildren().setAll(area);
        return area;
    }

    /** Does something once the keyboard goes on from a field to another; a window that is left for a while is no such thing. */
    static void whenLeft(Node field, Runnable action) {
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && (field.getScene() == null || field.getScene().getFocusOwner() != field)) {
                action.run();
            }
        });
    }

    /** A field for several lines. */
    static TextArea area(String id, String prompt, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
