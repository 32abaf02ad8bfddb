package org.daybook.app.sync;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.journal.Tongue;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Focus;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.sync.Conflict;
import org.jspecify.annotations.Nullable;

/** The chosen conflict beside the list: why it is one, both sides, and what can be done. */
final class ConflictView extends BorderPane {

    private final Messages text = Messages.of(ConflictView.class);
    private final ConflictsViewModel model;
    private final ObstacleWords words;
    private final Tongue tongue;
    private final Runnable leave;

    /** @param leave gives the keyboard back to the list */
    ConflictView(ConflictsViewModel model, ObstacleWords words, Tongue tongue, Runnable leave) {
        this.model = model;
        this.words = words;
        this.tongue = tongue;
        this.leave = leave;
        getStyleClass().add("conflict");
        model.openedProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Puts the keyboard on what is done most. */
    void enter() {
        if (getBottom() != null) {
            Focus.into(getBottom());
        }
    }

    private void show() {
        boolean hadKeyboard = isFocusWithin();
        List<Conflict> chosen = model.chosenProperty().get();
        Optional<Opened> opened = model.openedProperty().get();
        if (chosen.size() > 1) {
            show(several(chosen), footer(text.get("keep-theirs-all", chosen.size())));
        } else if (opened.isPresent()) {
            show(both(opened.get()), footer(opened.get()));
        } else {
            show(null, null);
        }
        if (hadKeyboard) {
            leave.run();
        }
    }

    private void show(@Nullable Node content, @Nullable Node footer) {
        setBottom(footer);
        if (content == null) {
            setCenter(null);
            return;
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("conflict-scroll");
        setCenter(scroll);
    }

    private Node several(List<Conflict> chosen) {
        VBox box = new VBox(
                Parts.sentence(text.get("several", chosen.size()), "conflict-title"),
                Parts.sentence(text.get("several-hint"), "quiet"));
        chosen.forEach(each -> box.getChildren().add(Parts.sentence(each.mine().summary(), "several-each")));
        box.getStyleClass().add("conflict-body");
        return box;
    }

    private Node both(Opened opened) {
        VBox why = new VBox();
        words.sentences(opened).forEach(sentence -> why.getChildren().add(Parts.sentence(sentence, "why-sentence")));
        HBox.setHgrow(why, Priority.ALWAYS);
        why.getStyleClass().add("why-sentences");
        HBox reason = new HBox(Icons.of(StatusButton.DECISION), why);
        reason.getStyleClass().add("why");
        Sides sides = new Sides(
                new SideView(text.get("yours"), List.of(opened.mine()), words, tongue),
                new SideView(text.get("theirs"), opened.theirs(), words, tongue));
        VBox box = new VBox(Parts.sentence(opened.summary(), "conflict-title"), reason, sides);
        box.getStyleClass().add("conflict-body");
        return box;
    }

    private Node footer(Opened opened) {
        Button mine = Parts.button("take-mine", text.get("take-mine"), model::takeMine);
        Button edit = Parts.button("take-mine-edit", text.get("take-mine-edit"), model::takeMineAndEdit);
        String notAgain = words.notAgain(opened.conflict());
        for (Button each : List.of(mine, edit)) {
            each.disableProperty().bind(model.settlingProperty().map(settling -> settling || !notAgain.isEmpty()));
        }
        edit.setVisible(opened.entry().isPresent());
        edit.setManaged(opened.entry().isPresent());
        String hint = notAgain.isEmpty() ? text.get("taken-back") : notAgain;
        return footer(hint, keepTheirs(text.get("keep-theirs")), mine, edit);
    }

    private Node footer(String keepTheirs) {
        return footer(text.get("taken-back-all"), keepTheirs(keepTheirs));
    }

    private Button keepTheirs(String name) {
        Button keep = Parts.accent("keep-theirs", name, model::keepTheirs);
        keep.disableProperty().bind(model.settlingProperty());
        return keep;
    }

    private static Node footer(String hint, Node... deeds) {
        FlowPane buttons = new FlowPane(deeds);
        buttons.getStyleClass().add("deeds");
        VBox footer = new VBox(Parts.sentence(hint, "quiet"), buttons);
        footer.getStyleClass().add("conflict-footer");
        return footer;
    }
}
