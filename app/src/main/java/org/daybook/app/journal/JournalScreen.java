package org.daybook.app.journal;

import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** Everything that happened in the workspace, newest first, and what each step changed. */
public final class JournalScreen {

    /** How near the end of the list one may come before it grows. */
    private static final int NEAR = 30;

    private final Messages text = Messages.of(JournalScreen.class);
    private final JournalViewModel model;
    private final ListView<JournalRow> list = new ListView<>();
    private final JournalDetailView detail;
    private final JournalFilterBar filters;
    private final BorderPane content = new BorderPane();
    private boolean settling;

    /** What stood at the top when the list was about to change; the list itself knows only its places. */
    private @Nullable JournalRow held;

    /** @param zone the zone its times are told in */
    public JournalScreen(JournalDesk desk, Tasks tasks, Toasts toasts, ZoneId zone) {
        model = new JournalViewModel(desk, tasks, toasts, zone);
        Tongue tongue = new Tongue();
        filters = new JournalFilterBar(model, tongue);
        detail = new JournalDetailView(model, tongue, list::requestFocus);
        content.getStylesheets().add(Appearance.sheet(JournalScreen.class, "journal.css"));
        content.getStyleClass().add("journal");
        content.setTop(filters.choices());
        content.setCenter(list());
        content.setRight(detail);
        content.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                refresh();
            }
        });
    }

    /** What stands in the bar at the top. */
    public Node toolbar() {
        return filters.search();
    }

    public Node content() {
        return content;
    }

    /** Shows what was just committed, with the place in the list and the selection kept; nothing while unseen. */
    public void refresh() {
        if (content.getScene() != null) {
            held = top();
            model.refresh();
        }
    }

    private Node list() {
        list.setId("journal-list");
        list.getStyleClass().add("journal-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> growing());
        list.setPlaceholder(placeholder());
        list.setAccessibleText(text.get("list"));
        model.rows().addListener((ListChangeListener<JournalRow>) _ -> settle());
        list.getSelectionModel().selectedItemProperty().subscribe(this::select);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && detail.isVisible()) {
                detail.enter();
                event.consume();
            }
        });
        return list;
    }

    /** A cell that asks for more when what it shows is near the end. */
    private JournalCell growing() {
        JournalCell cell = new JournalCell();
        cell.indexProperty().subscribe(index -> {
            if (index.intValue() > model.rows().size() - NEAR) {
                model.grow();
            }
        });
        return cell;
    }

    private void select(@Nullable JournalRow row) {
        if (row != null && !settling) {
            model.select(row.no());
        }
    }

    /** Keeps the same entry at the top, and the same one selected, when others come or go above. */
    private void settle() {
        @Nullable JournalRow top = held;
        held = null;
        settling = true;
        int selected = model.selected().isPresent() ? indexOf(model.selected().getAsLong()) : -1;
        if (selected >= 0) {
            list.getSelectionModel().clearAndSelect(selected);
            list.getFocusModel().focus(selected);
        } else {
            list.getSelectionModel().clearSelection();
        }
        settling = false;
        int index = top == null ? -1 : indexOf(top.no());
        if (index > 0) {
            list.scrollTo(index);
        }
    }

    /** What is at the top, unless the list is at its beginning: there what is new shows by itself. */
    private @Nullable JournalRow top() {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return null;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first != null && first.getIndex() > 0 && first.getItem() instanceof JournalRow row ? row : null;
    }

    private int indexOf(long no) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).no() == no) {
                return i;
            }
        }
        return -1;
    }

    private Node placeholder() {
        Label heading = new Label(text.get("empty"));
        heading.getStyleClass().add("empty-heading");
        Label hint = new Label(text.get("empty-hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        Button all = new Button(text.get("show-all"));
        all.setId("journal-show-all");
        all.setOnAction(_ -> model.filters().clear());
        VBox box = new VBox(heading, hint, all);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("journal-empty");
        box.visibleProperty().bind(model.loadedProperty());
        return box;
    }
}
