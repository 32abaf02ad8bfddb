package org.daybook.app.roster;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.app.text.Messages;

/** Differences, a row each; what is picked out is copied as text. */
final class DifferenceList extends ListView<DifferenceRow> {

    private final DifferenceText words = new DifferenceText();

    DifferenceList() {
        setId("differences");
        getStyleClass().add("differences");
        setAccessibleText(Messages.of(DifferenceList.class).get("differences"));
        setCellFactory(_ -> new DifferenceCell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy(words.of(List.copyOf(getSelectionModel().getSelectedItems())));
                event.consume();
            }
        });
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
