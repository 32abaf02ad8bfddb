package org.daybook.app.palette;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.daybook.app.text.Messages;

/** Keys by what is printed on them where the language of the window is spoken. */
final class KeyWords {

    private static final String PLUS = "+";
    private static final Map<String, String> NAMES = Map.of(
            "Ctrl", "key-ctrl",
            "Shift", "key-shift",
            "Delete", "key-delete",
            "Back Space", "key-backspace",
            "Page Up", "key-page-up",
            "Page Down", "key-page-down",
            "Context Menu", "key-menu");

    private KeyWords() {}

    /** Such as {@code Ctrl+K}; a sign, as of an arrow, stays as it is. */
    static String of(KeyCombination keys) {
        Messages text = Messages.of(KeyWords.class);
        return Arrays.stream(keys.getDisplayText().split("\\" + PLUS))
                .map(key -> NAMES.containsKey(key) ? text.get(NAMES.get(key)) : key)
                .collect(Collectors.joining(PLUS));
    }
}
