package org.daybook.app.calendar;

import javafx.scene.Cursor;

/** The shape of the pointer over a tile. */
final class Cursors {

    private Cursors() {}

    static Cursor of(GridHold.Grip grip, boolean bar) {
        return switch (grip) {
            case WHOLE -> Cursor.HAND;
            case START -> bar ? Cursor.W_RESIZE : Cursor.N_RESIZE;
            case END -> bar ? Cursor.E_RESIZE : Cursor.S_RESIZE;
        };
    }
}
