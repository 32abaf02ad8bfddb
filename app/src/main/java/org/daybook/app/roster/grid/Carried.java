package org.daybook.app.roster.grid;

import org.daybook.core.roster.Crew;

/** What the pointer holds, or what was cut. */
sealed interface Carried {

    /** Somebody's place on a shift. */
    record Place(Slip.Held held) implements Carried {}

    /** Somebody of the strip. */
    record Person(Crew.Member member) implements Carried {}

    /** A shift that lacks somebody. */
    record Opening(Slip.Gap gap) implements Carried {}
}
