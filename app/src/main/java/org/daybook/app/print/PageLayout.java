package org.daybook.app.print;

import java.util.List;

/** One way of setting out a range, in steps between which it can be called off. */
@FunctionalInterface
interface PageLayout {

    /** What there is to draw, in order. */
    List<Runnable> steps();
}
