package org.daybook.app.coaching.plan;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.app.surface.Ancestry;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is on a page, so that it is there again after the page was built anew. */
record KeyboardPlace(Parent page, @Nullable String id) {

    static KeyboardPlace in(Parent page) {
        return new KeyboardPlace(
                page,
                Ancestry.hasKeyboard(page) ? page.getScene().getFocusOwner().getId() : null);
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
