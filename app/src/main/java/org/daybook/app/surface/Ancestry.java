package org.daybook.app.surface;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What a node is part of. */
public final class Ancestry {

    private Ancestry() {}

    /** A node itself, then what it is in, from the inside out; nothing of what is no node. */
    public static Stream<Node> of(@Nullable EventTarget target) {
        return Stream.iterate(target instanceof Node node ? node : null, Objects::nonNull, Node::getParent);
    }

    /** The innermost of a kind among a node and what it is in. */
    public static <T> Optional<T> nearest(Class<T> kind, @Nullable EventTarget target) {
        return of(target).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether the keyboard is at a node, or within it. */
    public static boolean hasKeyboard(Node node) {
        Scene scene = node.getScene();
        return scene != null && of(scene.getFocusOwner()).anyMatch(node::equals);
    }
}
