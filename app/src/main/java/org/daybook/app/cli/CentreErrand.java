package org.daybook.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What is done at a centre by whoever looks after it. */
abstract class CentreErrand implements Callable<Integer> {

    @Mixin
    private final CentreAccess access = new CentreAccess();

    private final Surroundings surroundings;

    /** Says what was done. */
    protected final Printer printer;

    CentreErrand(Surroundings surroundings, Printer printer) {
        this.surroundings = surroundings;
        this.printer = printer;
    }

    final <R> R ask(CentreAccess.Asking<R> asking) throws Refused {
        return access.ask(surroundings, asking);
    }
}
