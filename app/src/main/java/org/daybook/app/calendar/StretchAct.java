package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.daybook.app.dispatch.Changes;
import org.daybook.core.commitment.Commitment;

/** The end of a bar held over the day that is to be its last. */
final class StretchAct implements MonthAct {

    private final MonthTools tools;
    private final Commitment bar;
    private final GridLayout.Stretch now;
    private Hands.Landing landing;

    StretchAct(MonthTools tools, Commitment bar) {
        this.tools = tools;
        this.bar = bar;
        now = GridLayout.Stretch.of(bar, tools.model().zone());
        landing = MonthLandings.stretched(bar, now.lastDay(), now.lastDay());
    }

    @Override
    public void moved(MouseEvent event) {
        Point2D at = tools.at(event);
        LocalDate last = tools.grid().dayAt(at.getX(), at.getY());
        landing = MonthLandings.stretched(bar, now.lastDay(), last);
        GridLayout.Stretch then =
                GridLayout.Stretch.of(landing.asIfThere(), tools.model().zone());
        tools.grid().markTargets(then.firstDay(), then.lastDay());
        tools.line().show(tools.hands().preview(List.of(landing)), false, event.getSceneX(), event.getSceneY());
    }

    @Override
    public void letGo(boolean copies) {
        calledOff();
        tools.hands().move(List.of(landing), Changes.Ending.NONE);
    }

    @Override
    public void calledOff() {
        tools.grid().clearTargets();
        tools.line().hide();
    }
}
