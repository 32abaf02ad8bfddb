package org.daybook.app.shell;

import javafx.scene.Node;
import org.daybook.app.surface.Focus;
import org.kordamp.ikonli.Ikon;

/**
 * One of the places the navigation leads to.
 *
 * @param toolbar what it puts into the bar at the top
 * @param focus puts the keyboard where one begins
 * @param atFoot whether its door stands at the foot of the rail, apart from the others
 */
record Screen(String name, Ikon icon, Node toolbar, Node content, Runnable focus, boolean atFoot) {

    Screen(String name, Ikon icon, Node toolbar, Node content) {
        this(name, icon, toolbar, content, () -> Focus.into(content), false);
    }

    /** The same with another way to begin with the keyboard. */
    Screen focusing(Runnable otherFocus) {
        return new Screen(name, icon, toolbar, content, otherFocus, atFoot);
    }

    Screen toFoot() {
        return new Screen(name, icon, toolbar, content, focus, true);
    }
}
