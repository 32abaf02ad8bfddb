package org.daybook.app.coaching;

import javafx.scene.Node;

/**
 * What is shown at the coach's desk.
 *
 * @param visit shown over the others while a visit is open
 */
public record CoachingViews(Node today, Node plans, Node week, Node visit) {

    Node of(CoachingView kind) {
        return switch (kind) {
            case TODAY -> today;
            case PLANS -> plans;
            case WEEK -> week;
        };
    }
}
