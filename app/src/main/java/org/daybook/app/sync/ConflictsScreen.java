package org.daybook.app.sync;

import java.time.ZoneId;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.journal.DifferencesView;
import org.daybook.app.journal.Tongue;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.sync.Conflict;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The inbox: changes of this workspace that the centre would not take, and what becomes of them. */
public final class ConflictsScreen {

    private static final double WIDTH = 340;

    private final Messages text = Messages.of(ConflictsScreen.class);
    private final ListView<Conflict> list = new ListView<>();
    private final StackPane content = new StackPane();
    private final HBox toolbar;
    private final ConflictsViewModel model;
    private final ConflictView detail;
    private final ObstacleWords words;
    private boolean marking;

    /** @param zone whose times are told */
    public ConflictsScreen(ConflictsViewModel model, ZoneId zone) {
        this.model = model;
        Tongue tongue = new Tongue();
        words = new ObstacleWords(new ColumnWords(tongue), zone);
        detail = new ConflictView(model, words, tongue, list::requestFocus);
        toolbar = Parts.row("conflicts-toolbar", Parts.styled(text.get("conflicts"), "conflicts-title"));
        toolbar.getStylesheets().add(Appearance.sheet(ConflictsScreen.class, "sync.css"));
        content.getStylesheets()
                .addAll(
                        Appearance.sheet(DifferencesView.class, "journal.css"),
                        Appearance.sheet(ConflictsScreen.class, "sync.css"));
        content.getStyleClass().add("conflicts");
        BorderPane both = new BorderPane(detail);
        both.setLeft(list());
        VBox done = allDecided();
        content.getChildren().setAll(both, done);
        model.waiting().addListener((ListChangeListener<Conflict>) _ -> {
            mark(model.chosenProperty().get());
            show(both, done);
        });
        model.loadedProperty().subscribe(() -> show(both, done));
        show(both, done);
        content.sceneProperty().subscribe(_ -> refresh());
    }

    private void show(Node both, Node done) {
        boolean allDecided = model.waiting().isEmpty() && model.loadedProperty().get();
        both.setVisible(!allDecided);
        done.setVisible(allDecided);
    }

    private Node list() {
        list.setId("conflicts");
        list.getStyleClass().add("conflicts-list");
        list.setPrefWidth(WIDTH);
        list.setItems(model.waiting());
        list.setCellFactory(_ -> new ConflictCell(words));
        list.setAccessibleText(text.get("list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Conflict>) _ -> chosen());
        model.chosenProperty().subscribe(this::mark);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                detail.enter();
                event.consume();
            }
        });
        return list;
    }

    private void chosen() {
        if (!marking && !model.waiting().isEmpty()) {
            model.choose(List.copyOf(list.getSelectionModel().getSelectedItems()));
        }
    }

    private void mark(List<Conflict> all) {
        List<Conflict> chosen = all.stream().filter(model.waiting()::contains).toList();
        if (List.copyOf(list.getSelectionModel().getSelectedItems()).equals(chosen)) {
            return;
        }
        marking = true;
        list.getSelectionModel().clearSelection();
        chosen.forEach(list.getSelectionModel()::select);
        marking = false;
    }

    private VBox allDecided() {
        VBox box = Parts.empty(text.get("all-decided"), text.get("all-decided-hint"));
        box.getChildren().addFirst(Icons.of(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
        box.getStyleClass().add("all-decided");
        return box;
    }

    /** What stands in the bar at the top. */
    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** Puts the keyboard into the list. */
    public void focus() {
        list.requestFocus();
    }

    /** Shows what waits now; what nobody is looking at waits too. */
    public void refresh() {
        if (content.getScene() != null) {
            model.refresh();
        }
    }
}
