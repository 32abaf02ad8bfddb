package org.daybook.app.calendar;

import javafx.scene.input.MouseEvent;

/** Something under way with the button held down. Either it is let go of or it is called off, and leaves no trace. */
interface MonthAct {

    void moved(MouseEvent event);

    /** Whether letting go now would copy. */
    default void copying(boolean copies) {}

    /** Whether it may be held over the edge, and go on in another month. */
    default boolean goesOn() {
        return true;
    }

    /** @param copies whether Ctrl is held */
    void letGo(boolean copies);

    void calledOff();
}
