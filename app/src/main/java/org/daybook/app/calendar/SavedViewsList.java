package org.daybook.app.calendar;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The saved views: one click goes there; each can be renamed and deleted. */
final class SavedViewsList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Messages text;
    private final FilterViewModel model;
    private final Toasts toasts;
    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final Button save;
    private @Nullable SavedView renaming;

    SavedViewsList(Messages text, CalendarViewModel calendar, FilterViewModel model, Toasts toasts) {
        this.text = text;
        this.model = model;
        this.toasts = toasts;
        getStyleClass().add("saved-views");
        save = new Button(text.get("views-save"), Icons.of(MaterialDesignB.BOOKMARK_PLUS_OUTLINE));
        save.setId("views-save");
        save.getStyleClass().addAll("flat", "views-save");
        save.setOnAction(_ -> ask(null));
        name.setId("views-name");
        name.setPromptText(text.get("views-name"));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        name.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                stopAsking();
            }
        });
        getChildren().addAll(rows, save, name);
        stopAsking();
        model.views().addListener((ListChangeListener<SavedView>) _ -> draw());
        calendar.filterProperty().subscribe(this::draw);
        calendar.kindProperty().subscribe(this::draw);
        draw();
    }

    private void draw() {
        rows.getChildren().setAll(model.views().stream().map(this::row).toList());
    }

    private Node row(SavedView view) {
        Button go = new Button(view.name());
        go.setId("view-" + model.views().indexOf(view));
        go.getStyleClass().addAll("flat", "saved-view");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setMinWidth(0);
        go.setAccessibleText(text.get("views-go", view.name()));
        go.setOnAction(_ -> model.apply(view));
        go.pseudoClassStateChanged(CURRENT, model.isSeen(view));
        HBox.setHgrow(go, Priority.ALWAYS);
        Button rename = Icons.button(MaterialDesignP.PENCIL_OUTLINE, text.get("views-rename", view.name()));
        rename.setId("rename-" + model.views().indexOf(view));
        rename.setOnAction(_ -> ask(view));
        Button delete = Icons.button(MaterialDesignC.CLOSE, text.get("views-delete", view.name()));
        delete.setId("delete-" + model.views().indexOf(view));
        delete.setOnAction(_ -> delete(view));
        HBox row = new HBox(go, rename, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("saved-view-row");
        return row;
    }

    private void delete(SavedView view) {
        Runnable back = model.delete(view);
        toasts.show(Toast.done(text.get("views-deleted", view.name()), new Toast.Action(text.get("views-undo"), back)));
    }

    /** @param view the one to be renamed, or null for a new one */
    private void ask(@Nullable SavedView view) {
        renaming = view;
        name.setText(view == null ? "" : view.name());
        asking(true);
        name.requestFocus();
        name.selectAll();
    }

    private void stopAsking() {
        renaming = null;
        asking(false);
    }

    private void asking(boolean asks) {
        name.setVisible(asks);
        name.setManaged(asks);
        save.setVisible(!asks);
        save.setManaged(!asks);
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            SavedView view = renaming;
            if (view != null) {
                model.rename(view, name.getText());
            } else if (!name.getText().isBlank()) {
                model.save(name.getText());
            }
            stopAsking();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            stopAsking();
            event.consume();
        }
    }

    /** What its part of the sidebar says where nothing is saved yet. */
    Label hint() {
        Label hint = new Label(text.get("views-none"));
        hint.setWrapText(true);
        hint.getStyleClass().add("filter-hint");
        model.views().addListener((ListChangeListener<SavedView>) _ -> {
            hint.setVisible(model.views().isEmpty());
            hint.setManaged(model.views().isEmpty());
        });
        hint.setVisible(model.views().isEmpty());
        hint.setManaged(model.views().isEmpty());
        return hint;
    }
}
