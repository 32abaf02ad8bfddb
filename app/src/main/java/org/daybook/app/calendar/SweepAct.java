package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.daybook.core.time.WallClockSpan;

/** Days swept over, for a new entry that takes them whole. */
final class SweepAct implements MonthAct {

    private final MonthTools tools;
    private final LocalDate from;
    private LocalDate to;

    SweepAct(MonthTools tools, LocalDate from) {
        this.tools = tools;
        this.from = from;
        to = from;
    }

    @Override
    public void moved(MouseEvent event) {
        Point2D at = tools.at(event);
        to = tools.grid().dayAt(at.getX(), at.getY());
        tools.grid().markTargets(first(), last());
        tools.line().show(new Drop(span(), 1, List.of()), false, event.getSceneX(), event.getSceneY());
    }

    /** The days stay marked until the new entry is saved or given up. */
    @Override
    public void letGo(boolean copies) {
        tools.line().hide();
        tools.hands().draft(span(), List.of(), tools.grid()::clearTargets);
    }

    @Override
    public void calledOff() {
        tools.line().hide();
        tools.grid().clearTargets();
    }

    private LocalDate first() {
        return from.isBefore(to) ? from : to;
    }

    private LocalDate last() {
        return from.isBefore(to) ? to : from;
    }

    private WallClockSpan span() {
        int days = (int) ChronoUnit.DAYS.between(first(), last()) + 1;
        return WallClockSpan.allDay(first(), days, tools.model().zone());
    }
}
