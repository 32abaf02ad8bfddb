package org.daybook.core.roster;

/** A state machine was asked for a move it does not have; callers refuse in a sentence before it comes to that. */
public final class IllegalTransition extends IllegalStateException {

    private static final long serialVersionUID = 1;

    IllegalTransition(Object thing, Object from, Object to) {
        super("%s cannot go from %s to %s.".formatted(thing, from, to));
    }
}
