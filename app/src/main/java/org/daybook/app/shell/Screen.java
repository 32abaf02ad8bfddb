package org.daybook.app.shell;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One of the places the navigation leads to.
 *
 * @param toolbar what it puts into the bar at the top
 */
record Screen(String name, Ikon icon, Node toolbar, Node content) {}
