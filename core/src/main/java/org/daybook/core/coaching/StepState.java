package org.daybook.core.coaching;

/** Whether a next step is done, in the words of the journal. */
enum StepState {
    OPEN,
    DONE
}
