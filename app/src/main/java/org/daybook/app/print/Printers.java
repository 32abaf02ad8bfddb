package org.daybook.app.print;

import java.util.List;
import org.daybook.core.journal.Outcome;

/** The printers of this computer. Slow: not for the FX thread. */
interface Printers {

    /** Their names, the usual one first; empty where there is none. */
    List<String> names();

    /** Sends pages to one of them; refused with a sentence where it does not take them. */
    Outcome<?> print(Printout pages, String printer);
}
