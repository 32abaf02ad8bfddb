package org.daybook.app.palette;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.daybook.app.surface.Ancestry;

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
        return keys.match(event) && Ancestry.of(event.getTarget()).anyMatch(place::equals);
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
