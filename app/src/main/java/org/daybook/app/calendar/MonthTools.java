package org.daybook.app.calendar;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

/** What a gesture in the month works with. */
record MonthTools(CalendarViewModel model, Hands hands, MonthGrid grid, MonthChips chips, DropLine line) {

    /** Where the mouse is in the grid. */
    Point2D at(MouseEvent event) {
        return grid.sceneToLocal(event.getSceneX(), event.getSceneY());
    }
}
