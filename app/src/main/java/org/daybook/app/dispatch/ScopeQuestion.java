package org.daybook.app.dispatch;

import java.util.Map;
import java.util.function.Consumer;
import org.daybook.core.dispatch.EditScope;

/** Asks how far a change to one occurrence reaches (rule D2). */
interface ScopeQuestion {

    /**
     * @param title what is about to happen
     * @param reaches the scopes to choose from, in order, and what each would do
     * @param likely the scope chosen last time, which the Enter key takes
     * @param none told when the user wants none of them
     */
    void ask(String title, Map<EditScope, Reach> reaches, EditScope likely, Consumer<EditScope> chosen, Runnable none);
}
