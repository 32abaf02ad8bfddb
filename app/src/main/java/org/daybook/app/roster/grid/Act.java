package org.daybook.app.roster.grid;

import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Shift;

/** A repair, as a hand means it. */
sealed interface Act {

    record Assign(Crew.Member member, Shift shift) implements Act {}

    /** Somebody in the place of whoever has it. */
    record HandOver(Slip.Held held, Crew.Member to) implements Act {}

    record Move(Slip.Held held, Shift to) implements Act {}

    record Swap(Slip.Held one, Slip.Held other) implements Act {}

    record TakeOff(Slip.Held held) implements Act {}
}
