package org.daybook.app.palette;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key by the character it types, because where a question mark is depends on the keyboard. */
final class TypedCharacter extends KeyCombination {

    private final String character;

    TypedCharacter(String character) {
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equals(character);
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }
}
