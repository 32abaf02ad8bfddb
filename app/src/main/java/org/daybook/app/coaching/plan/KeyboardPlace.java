package org.daybook.app.coaching.plan;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is on a page, so that it is there again after the page was built anew. */
record KeyboardPlace(Parent page, @Nullable String id) {

    static KeyboardPlace in(Parent page) {
        Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == page && owner != null) {
                return new KeyboardPlace(page, owner.getId());
            }
        }
        return new KeyboardPlace(page, null);
    }

    void goBack() {
        if (id != null) {
            Node there = page.lookup("#" + id);
            if (there != null) {
                there.requestFocus();
            }
        }
    }
}
