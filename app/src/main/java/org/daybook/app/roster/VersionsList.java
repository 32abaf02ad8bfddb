package org.daybook.app.roster;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** The hospital's versions, the newest first. What can be done with one is in its context menu and on its keys. */
final class VersionsList extends ListView<VersionView> {

    private static final double WIDTH = 290;

    private final Messages text = Messages.of(VersionsList.class);
    private final RosterViewModel model;
    private final VersionActions actions;
    private boolean filling;

    VersionsList(RosterViewModel model, VersionActions actions) {
        this.model = model;
        this.actions = actions;
        setId("versions");
        getStyleClass().add("versions");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setCellFactory(_ -> new VersionCell());
        setAccessibleText(text.get("versions"));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.versionProperty().subscribe(_ -> markOpen());
        model.versions().addListener((ListChangeListener<VersionView>) _ -> fill());
        ContextMenu menu = new ContextMenu();
        setContextMenu(menu);
        menu.setOnShowing(_ -> fill(menu));
        fill(menu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** What the list does by itself while it is filled, nobody means. */
    private void fill() {
        filling = true;
        getItems().setAll(model.versions());
        filling = false;
        markOpen();
    }

    /** The row of the version that is open is the one selected. */
    private void markOpen() {
        VersionView open = model.versionProperty().get();
        filling = true;
        if (open == null) {
            getSelectionModel().clearSelection();
        } else {
            model.find(open.id()).ifPresent(getSelectionModel()::select);
        }
        filling = false;
    }

    private void chosen(@Nullable VersionView version) {
        if (version != null && !filling) {
            model.open(version.id());
        }
    }

    private void fill(ContextMenu menu) {
        VersionView selected = getSelectionModel().getSelectedItem();
        menu.getItems().setAll(selected == null ? List.of() : actions.menu(selected));
    }

    private void onKey(KeyEvent event) {
        VersionView selected = getSelectionModel().getSelectedItem();
        if (selected != null && (actions.carryOut(event, selected) || opened(event, selected))) {
            event.consume();
        }
    }

    private boolean opened(KeyEvent event, VersionView selected) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            model.open(selected.id());
            return true;
        }
        return false;
    }
}
