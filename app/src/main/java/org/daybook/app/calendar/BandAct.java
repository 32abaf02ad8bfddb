package org.daybook.app.calendar;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.daybook.core.commitment.CommitmentRef;

/** A rubber band: everything it touches is picked out besides what was picked out before. */
final class BandAct implements MonthAct {

    private final MonthTools tools;
    private final Point2D from;
    private final Set<CommitmentRef> before;
    private final Band band = new Band();

    BandAct(MonthTools tools, Point2D from) {
        this.tools = tools;
        this.from = from;
        before = tools.model().selection().refsProperty().get();
        tools.grid().addAbove(band);
    }

    @Override
    public void moved(MouseEvent event) {
        Point2D at = tools.at(event);
        band.show(from, at);
        Set<CommitmentRef> touched = new LinkedHashSet<>(before);
        for (MonthChip chip : tools.chips().all()) {
            Face face = chip.face();
            if (face != null && chip.getBoundsInParent().intersects(band.getBoundsInParent())) {
                touched.add(face.commitment().ref());
            }
        }
        tools.model().selection().set(touched);
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public void letGo(boolean copies) {
        tools.grid().removeAbove(band);
    }

    @Override
    public void calledOff() {
        tools.grid().removeAbove(band);
        tools.model().selection().set(before);
    }
}
