package org.daybook.app.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.app.settings.UserAffairs.NewMember;
import org.daybook.app.settings.UserAffairs.Somebody;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Role;

/** Asks who is to sign in from now on. */
final class NewMemberSheet extends UserSheet {

    private final Messages text = Messages.of(NewMemberSheet.class);
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);

    NewMemberSheet(UsersViewModel model, List<Somebody> people, Runnable cancel) {
        this(model, new PersonChoice(people, null), new TextField(), cancel);
    }

    private NewMemberSheet(UsersViewModel model, PersonChoice person, TextField name, Runnable cancel) {
        super(Messages.of(NewMemberSheet.class).get("user-add"), name);
        name.setId("user-name");
        login.setId("user-login");
        password.setId("user-password");
        Button go = Form.button(
                "user-go",
                text.get("user-add-do"),
                () -> model.add(
                        new NewMember(name.getText(), login.getText(), password.getText(), chosen(), person.person())));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        getChildren()
                .addAll(
                        Form.field(text.get("user-name"), name),
                        Form.field(text.get("user-login"), login),
                        Form.field(text.get("user-password"), password),
                        Form.field(text.get("user-roles"), roles()),
                        Form.field(text.get("user-person"), person),
                        Form.problem(model.problemProperty()),
                        Form.buttons(go, Form.button("user-cancel", text.get("cancel"), cancel)));
    }

    private FlowPane roles() {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("role-boxes");
        for (Role role : Role.values()) {
            CheckBox check = new CheckBox(text.named(role));
            check.setId("role-" + role.name());
            check.setSelected(role == Role.VIEWER);
            roles.put(role, check);
            box.getChildren().add(check);
        }
        return box;
    }

    private Set<Role> chosen() {
        return roles.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
