package org.daybook.app.surface;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard where somebody who has just come would begin. */
public final class Focus {

    private Focus() {}

    /**
     * The first thing inside a node that takes the keyboard gets it; where there is none, nothing changes. What has just
     * come is styled first: only then what scrolls is in the scene.
     */
    public static void into(Node node) {
        node.applyCss();
        first(node).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Focus::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
