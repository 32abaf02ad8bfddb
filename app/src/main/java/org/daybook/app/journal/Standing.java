package org.daybook.app.journal;

import javafx.css.PseudoClass;

/** How the style sheet sees whether something still stands. */
final class Standing {

    static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private Standing() {}
}
