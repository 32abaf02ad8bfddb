package org.daybook.app.shell;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.daybook.app.surface.Focus;
import org.kordamp.ikonli.Ikon;

/**
 * One of the places the navigation leads to.
 *
 * @param toolbar what it puts into the bar at the top
 * @param focus puts the keyboard where one begins
 * @param door how the navigation shows it
 */
record Screen(String name, Ikon icon, Node toolbar, Node content, Runnable focus, Door door) {

    /**
     * The way in.
     *
     * @param atFoot whether it stands at the foot of the rail, apart from the others
     * @param shown whether it is there
     * @param waiting how many things wait behind it, told where there are any
     */
    record Door(boolean atFoot, ObservableValue<Boolean> shown, ObservableValue<Integer> waiting) {

        static final Door PLAIN = new Door(false, new ReadOnlyObjectWrapper<>(true), new ReadOnlyObjectWrapper<>(0));
    }

    Screen(String name, Ikon icon, Node toolbar, Node content) {
        this(name, icon, toolbar, content, () -> Focus.into(content), Door.PLAIN);
    }

    /** The same with another way to begin with the keyboard. */
    Screen focusing(Runnable otherFocus) {
        return new Screen(name, icon, toolbar, content, otherFocus, door);
    }

    Screen toFoot() {
        return through(new Door(true, door.shown(), door.waiting()));
    }

    /** The same with a door that is not always there, and that tells how much waits behind it. */
    Screen shownWhile(ObservableValue<Boolean> shown, ObservableValue<Integer> waiting) {
        return through(new Door(door.atFoot(), shown, waiting));
    }

    private Screen through(Door other) {
        return new Screen(name, icon, toolbar, content, focus, other);
    }

    boolean isShown() {
        return door.shown().getValue();
    }
}
