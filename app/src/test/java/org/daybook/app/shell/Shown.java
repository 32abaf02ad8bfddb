package org.daybook.app.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Says on the standard output that a window is shown: once there is what must be seen, and one pulse has drawn it. */
final class Shown extends AnimationTimer {

    static final String WORD = "shown";

    private final BooleanSupplier seen;
    private final Runnable then;
    private boolean drawn;

    Shown(BooleanSupplier seen, Runnable then) {
        this.seen = seen;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (drawn) {
            stop();
            System.out.println(WORD);
            then.run();
        }
        drawn = seen.getAsBoolean();
    }
}
