package org.daybook.app.settings;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What each role may do, as the roles themselves say. */
final class RolesTable extends GridPane {

    private final Messages text = Messages.of(RolesTable.class);

    RolesTable() {
        getStyleClass().add("roles");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (Role role : Role.values()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
            Label head = new Label(text.named(role));
            head.getStyleClass().add("role-name");
            head.setMinWidth(Region.USE_PREF_SIZE);
            add(head, role.ordinal() + 1, 0);
        }
        for (Permission permission : Permission.values()) {
            Label name = new Label(text.named(permission));
            name.getStyleClass().add("permission");
            name.setWrapText(true);
            add(name, 0, permission.ordinal() + 1);
            for (Role role : Role.values()) {
                add(mark(role, permission), role.ordinal() + 1, permission.ordinal() + 1);
            }
        }
    }

    private Node mark(Role role, Permission permission) {
        boolean may = role.permissions().contains(permission);
        Label mark = new Label(may ? "" : "–", may ? Icons.of(MaterialDesignC.CHECK) : null);
        mark.getStyleClass().add(may ? "may" : "may-not");
        mark.setAccessibleRole(AccessibleRole.TEXT);
        mark.setAccessibleText(text.get(may ? "role-may" : "role-may-not", text.named(role), text.named(permission)));
        return mark;
    }
}
