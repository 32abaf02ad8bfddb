package org.daybook.app.coaching.visit;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitPage;

/** Paragraphs to remember; one is written down when the keyboard leaves it. */
final class NotesPane extends Panel {

    private final Messages text = Messages.of(NotesPane.class);
    private final TextArea field;

    NotesPane(VisitViewModel model) {
        super(model, Messages.of(NotesPane.class).get("notes"));
        field = area("visit-note", text.get("note-prompt"), 4);
        field.textProperty().bindBidirectional(model.typed(VisitViewModel.NOTE));
        whenLeft(field, model::note);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.note();
                event.consume();
            }
        });
        getChildren().addAll(list(), field);
        follow();
    }

    @Override
    void show(VisitPage page) {
        shown(field, model.writable());
        written(page.notes().stream().map(this::note).toList());
        shown(this, model.writable() || !page.notes().isEmpty());
    }

    private Node note(VisitPage.Note note) {
        Node words = words(note.id().value(), note.text(), now -> model.changeNote(note.id(), now));
        return line(words, text.get("remove-note"), () -> model.remove(note.id()));
    }
}
