package org.daybook.app.print;

import java.util.Optional;

/** A document that is not a view of the calendar, to be looked at before it is saved or printed. */
public interface Manuscript {

    /** What the sheet with it is called. */
    String title();

    /** Its pages; nothing where there is nothing it could be about any more. Slow: not for the FX thread. */
    Optional<Printout> pages(PrintPress press, Paper paper);

    /** What is said where there are no pages. */
    String whyNone();
}
