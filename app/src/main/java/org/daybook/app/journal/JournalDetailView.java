package org.daybook.app.journal;

import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Ancestry;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The opened entry beside the list: what it changed, and the way to take it back. Out of the way while none is. */
final class JournalDetailView extends BorderPane {

    private final Messages text = Messages.of(JournalDetailView.class);
    private final Tongue tongue;
    private final JournalViewModel model;
    private final Runnable leave;

    /** @param leave gives the keyboard back to the list */
    JournalDetailView(JournalViewModel model, Tongue tongue, Runnable leave) {
        this.model = model;
        this.tongue = tongue;
        this.leave = leave;
        getStyleClass().add("journal-detail");
        model.openedProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Puts the keyboard on what can be done. */
    void enter() {
        lookupAll(".button").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .reduce((_, last) -> last)
                .ifPresent(Node::requestFocus);
    }

    private void show(Optional<JournalDetail> detail) {
        setVisible(detail.isPresent());
        setManaged(detail.isPresent());
        detail.ifPresent(this::show);
    }

    private void show(JournalDetail detail) {
        boolean hadFocus = Ancestry.hasKeyboard(this);
        setTop(header(detail));
        ScrollPane scroll = new ScrollPane(changes(detail));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("journal-scroll");
        setCenter(scroll);
        setBottom(footer(detail));
        if (hadFocus) {
            enter();
        }
    }

    private Node header(JournalDetail detail) {
        JournalEntry entry = detail.line().entry();
        Label summary = new Label(entry.summary());
        summary.getStyleClass().add("detail-title");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Button close = Icons.button(MaterialDesignC.CLOSE, text.get("close"));
        close.setId("journal-close");
        close.setOnAction(_ -> close());
        HBox top = new HBox(summary, close);
        top.setAlignment(Pos.TOP_LEFT);
        ZonedDateTime at = entry.at().atZone(model.zone());
        Label when = new Label(
                text.get("who-when", entry.actor(), Times.dayAndYear(at.toLocalDate()), Times.clock(at.toLocalTime())));
        when.getStyleClass().add("quiet");
        when.setWrapText(true);
        Label what = new Label(text.get("entry-no", String.valueOf(entry.no()), tongue.command(entry.command())));
        what.getStyleClass().add("quiet");
        VBox header = new VBox(top, when, what);
        header.getStyleClass().add("detail-header");
        return header;
    }

    private Node changes(JournalDetail detail) {
        VBox box = new VBox(new DifferencesView(detail.differences(), tongue, tongue::heading));
        box.getStyleClass().add("detail-body");
        if (detail.differences().isEmpty()) {
            box.getChildren().add(quiet(text.get("nothing-told")));
        } else if (detail.notShown()) {
            box.getChildren().add(quiet(text.get("more-changes")));
        }
        return box;
    }

    private Node footer(JournalDetail detail) {
        Button undo = new Button(text.get("undo-this"), Icons.of(MaterialDesignU.UNDO_VARIANT));
        undo.setId("undo-this");
        undo.setOnAction(_ -> model.undo());
        undo.setDisable(detail.obstacle().isPresent());
        VBox footer = new VBox(undo);
        detail.obstacle().ifPresent(why -> footer.getChildren().addFirst(quiet(why)));
        footer.getStyleClass().add("detail-footer");
        return footer;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void close() {
        model.close();
        leave.run();
    }
}
