package org.daybook.app.palette;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that count only while the keyboard is within a place, because elsewhere they mean something else. */
final class KeyWithin extends KeyCombination {

    private final KeyCombination keys;
    private final Node place;

    KeyWithin(KeyCombination keys, Node place) {
        this.keys = keys;
        this.place = place;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event) && isWithin(event.getTarget());
    }

    private boolean isWithin(EventTarget target) {
        for (Node node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node == place) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getDisplayText();
    }
}
