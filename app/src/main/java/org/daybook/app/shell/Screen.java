package org.daybook.app.shell;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One of the places the navigation leads to.
 *
 * @param toolbar what it puts into the bar at the top
 * @param atFoot whether its door stands at the foot of the rail, apart from the others
 */
record Screen(String name, Ikon icon, Node toolbar, Node content, boolean atFoot) {

    Screen(String name, Ikon icon, Node toolbar, Node content) {
        this(name, icon, toolbar, content, false);
    }
}
