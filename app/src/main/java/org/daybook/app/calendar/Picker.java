package org.daybook.app.calendar;

import javafx.scene.input.MouseEvent;
import org.daybook.core.commitment.CommitmentRef;

/**
 * What the mouse picks out: a click one, with Ctrl one more or one less, with Shift everything up to it. Pressing on one
 * of several keeps them all, because they may be about to be dragged; only letting go picks the one.
 */
final class Picker {

    private final CalendarViewModel model;
    private final Selection selection;

    Picker(CalendarViewModel model) {
        this.model = model;
        selection = model.selection();
    }

    void pressed(CommitmentRef ref, MouseEvent event) {
        if (event.isShiftDown()) {
            selection.extendTo(ref, model.order());
        } else if (!event.isShortcutDown() && !selection.holds(ref)) {
            selection.only(ref);
        }
    }

    /** For a button let go of where it was pressed. */
    void clicked(CommitmentRef ref, MouseEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown()) {
            selection.toggle(ref);
        } else if (!event.isShiftDown()) {
            selection.only(ref);
        }
    }
}
