package org.daybook.app.settings;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.daybook.app.settings.UserAffairs.Member;
import org.daybook.app.text.Messages;

/** Asks for a new password: one's own, with the present one, or somebody else's. */
final class PasswordSheet extends UserSheet {

    private static final String PRESENT = "password-present";
    private static final String WANTED = "password-wanted";

    private final Messages text = Messages.of(PasswordSheet.class);

    private PasswordSheet(String title, PasswordField first) {
        super(title, first);
    }

    static PasswordSheet own(UsersViewModel model, Runnable cancel) {
        Messages text = Messages.of(PasswordSheet.class);
        PasswordField present = field(PRESENT);
        PasswordField again = field("password-again");
        PasswordSheet sheet = new PasswordSheet(text.get("own-password-do"), present);
        sheet.getChildren().add(Form.field(text.get("password-present"), present));
        return sheet.asking(
                model, cancel, again, (wanted, typed) -> model.changeOwnPassword(present.getText(), wanted, typed));
    }

    static PasswordSheet reset(UsersViewModel model, Member member, Runnable cancel) {
        Messages text = Messages.of(PasswordSheet.class);
        PasswordField wanted = field(WANTED);
        PasswordSheet sheet = new PasswordSheet(text.get("password-reset-who", member.name()), wanted);
        sheet.getChildren()
                .addAll(Form.quiet(text.get("password-reset-about")), Form.field(text.get("password-wanted"), wanted));
        return sheet.ending(model, cancel, () -> model.resetPassword(member, wanted.getText()));
    }

    private PasswordSheet asking(
            UsersViewModel model, Runnable cancel, PasswordField again, BiConsumer<String, String> change) {
        PasswordField wanted = field(WANTED);
        getChildren()
                .addAll(Form.field(text.get("password-wanted"), wanted), Form.field(text.get("password-again"), again));
        return ending(model, cancel, () -> change.accept(wanted.getText(), again.getText()));
    }

    private PasswordSheet ending(UsersViewModel model, Runnable cancel, Runnable change) {
        Button go = Form.button("password-go", text.get("password-do"), change);
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        getChildren()
                .addAll(
                        Form.problem(model.problemProperty()),
                        Form.buttons(go, Form.button("password-cancel", text.get("cancel"), cancel)));
        return this;
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
