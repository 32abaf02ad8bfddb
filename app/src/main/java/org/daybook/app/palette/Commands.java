package org.daybook.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** All commands of the window, from whichever screens contribute them, and the keys that give them. */
public final class Commands {

    private final List<Supplier<List<Command>>> sources = new ArrayList<>();

    /** Adds commands that are always there. */
    public void add(List<Command> commands) {
        add(() -> commands);
    }

    /** Adds commands that depend on how things stand; asked each time. */
    public void add(Supplier<List<Command>> source) {
        sources.add(source);
    }

    List<Command> all() {
        return sources.stream().flatMap(source -> source.get().stream()).toList();
    }

    /**
     * Carries out commands by their keys, wherever the keyboard is under a node, unless something there takes the key
     * for itself. Letters without Ctrl or Alt belong to whoever types.
     *
     * @param free whether commands may be given just now; not while a question is open
     */
    public void listen(Node root, BooleanSupplier free) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard(event, free));
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> heard(event, free));
    }

    private void heard(KeyEvent event, BooleanSupplier free) {
        if (event.isConsumed() || !free.getAsBoolean() || isBeingTyped(event)) {
            return;
        }
        Optional<Command> given =
                all().stream().filter(command -> command.isGivenBy(event)).findFirst();
        given.ifPresent(command -> {
            event.consume();
            command.action().run();
        });
    }

    private static boolean isBeingTyped(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
    }
}
