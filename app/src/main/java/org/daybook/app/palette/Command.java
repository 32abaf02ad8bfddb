package org.daybook.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can do at once from anywhere in the window. The palette, the sheet of shortcuts and the keyboard
 * all go by the same record, so that they cannot disagree.
 *
 * @param category what the sheet of shortcuts groups it under, such as "Calendar"
 * @param name as a person would say it, such as "Go to today"
 * @param keys each of which gives the command; none for most
 */
public record Command(String category, String name, Ikon icon, List<KeyCombination> keys, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /** A command without keys. */
    public static Command of(String category, String name, Ikon icon, Runnable action) {
        return new Command(category, name, icon, List.of(), action);
    }

    /**
     * The same command, which these keys give as well.
     *
     * @param combination as {@link KeyCombination#valueOf} reads it, such as {@code Shortcut+K}, where Shortcut is the
     *     key that the platform uses for commands
     */
    public Command key(String combination) {
        return key(KeyCombination.valueOf(combination));
    }

    /** The same command, given by a character as well, on whichever key the keyboard has it. */
    public Command character(String character) {
        return key(new TypedCharacter(character));
    }

    private Command key(KeyCombination combination) {
        List<KeyCombination> more = new ArrayList<>(keys);
        more.add(combination);
        return new Command(category, name, icon, more, action);
    }

    /** The same command, whose keys so far give it only while the keyboard is within a place. */
    public Command within(Node place) {
        List<KeyCombination> there = keys.stream()
                .<KeyCombination>map(each -> new KeyWithin(each, place))
                .toList();
        return new Command(category, name, icon, there, action);
    }

    /** The same command, before which something else is done. */
    public Command after(Runnable before) {
        return new Command(category, name, icon, keys, () -> {
            before.run();
            action.run();
        });
    }

    /** Its keys as people read them on their keyboards, such as {@code Ctrl+K}; empty where it has none. */
    String shortcut() {
        return keys.stream().map(KeyWords::of).collect(Collectors.joining("  "));
    }

    /** Whether a key gives it. */
    public boolean isGivenBy(KeyEvent event) {
        return keys.stream().anyMatch(combination -> combination.match(event));
    }
}
