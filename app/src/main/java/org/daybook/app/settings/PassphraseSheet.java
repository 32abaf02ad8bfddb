package org.daybook.app.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;

/** Asks for the passphrase there is and the one there is to be, and says what becomes of the file. */
final class PassphraseSheet extends VBox {

    private final Messages text = Messages.of(PassphraseSheet.class);
    private final PasswordField present = field("passphrase-present");
    private final PasswordField wanted = field("passphrase-wanted");
    private final PasswordField again = field("passphrase-again");
    private final boolean encrypted;

    /**
     * @param encrypted whether there is a passphrase now
     * @param remove whether there is to be none
     */
    PassphraseSheet(WorkspaceViewModel model, boolean encrypted, boolean remove, Runnable cancel) {
        this.encrypted = encrypted;
        Form.card(this);
        String key = remove ? "passphrase-remove" : encrypted ? "passphrase-change" : "passphrase-set";
        getChildren().addAll(title(key), Form.quiet(text.get(remove ? "passphrase-remove-about" : "passphrase-about")));
        if (encrypted) {
            getChildren().add(Form.field(text.get("passphrase-present"), present));
        }
        if (!remove) {
            getChildren()
                    .addAll(
                            Form.field(text.get("passphrase-wanted"), wanted),
                            Form.field(text.get("passphrase-again"), again));
        }
        Button go = Form.button("passphrase-go", text.get(key), () -> {
            if (remove) {
                model.removePassphrase(present.getText());
            } else {
                model.changePassphrase(present.getText(), wanted.getText(), again.getText());
            }
        });
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        getChildren()
                .addAll(
                        Form.problem(model.passphraseProblemProperty()),
                        Form.buttons(go, Form.button("passphrase-cancel", text.get("cancel"), cancel)));
    }

    private Node title(String key) {
        Node title = Form.part(text.get(key));
        title.getStyleClass().setAll("label", "sheet-title");
        return title;
    }

    /** What has the keyboard to begin with. */
    Node first() {
        return encrypted ? present : wanted;
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
