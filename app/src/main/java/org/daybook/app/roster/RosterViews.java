package org.daybook.app.roster;

import javafx.scene.Node;

/**
 * What the screen shows of the version that is open, each made elsewhere.
 *
 * @param shifts the repair grid of types of shifts by days
 * @param people the repair grid of people by days
 * @param coverage the heat map
 * @param findings errors, warnings and notes
 */
public record RosterViews(Node shifts, Node people, Node coverage, Node findings) {}
