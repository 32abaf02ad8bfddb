package org.daybook.core.sync;

import org.jspecify.annotations.Nullable;

/** One thing that happens in a history; laptops are named by their place in it. */
public sealed interface Step {

    /** Somebody does something at a laptop. */
    record Local(int laptop, Act act) implements Step {}

    /**
     * A laptop makes a round of sync.
     *
     * @param fault what goes wrong
     * @param call at which of the calls that the round makes, to its book and to its centre, from 1
     * @param meanwhile what happens before that call, if anything does
     */
    record Sync(int laptop, Fault fault, int call, @Nullable Step meanwhile) implements Step {}

    /** What can go wrong with a call. */
    enum Fault {
        NONE,
        /** The line breaks or the laptop crashes before the call does anything. */
        BEFORE,
        /** The call does all it has to, and then the line breaks or the laptop crashes. */
        AFTER,
        /** What is sent arrives twice. */
        TWICE
    }

    /** One of the pushes that a laptop ever sent arrives now, once more or for the first time; the latest is 0. */
    record Late(int laptop, int back) implements Step {}

    /** The laptop's folder is copied. */
    record Save(int laptop) implements Step {}

    /** The laptop goes on with what was saved last. */
    record GoBack(int laptop) implements Step {}

    /** The second goes on with a copy of the first's workspace, under the same member; the first goes on as well. */
    record Copy(int from, int to) implements Step {}

    record SetClock(int laptop, int hoursAhead) implements Step {}

    /** Nothing gets through to the centre until it is {@link Join}ed. */
    record Part(int laptop) implements Step {}

    record Join(int laptop) implements Step {}

    record Revoke(int laptop) implements Step {}

    record Admit(int laptop) implements Step {}

    /** The centre is backed up. */
    record BackUp() implements Step {}

    /** The centre goes on with its last backup. */
    record Restore() implements Step {}
}
