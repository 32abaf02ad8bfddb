package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.daybook.app.dispatch.Changes;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;

/** Entries carried to another day; with Ctrl held at the end, copies of them. */
final class CarryAct implements MonthAct {

    private static final PseudoClass COPIES = PseudoClass.getPseudoClass("copies");
    private static final double UNDER = 12;

    private final MonthTools tools;
    private final Commitment grabbed;
    private final LocalDate from;
    private final List<Commitment> held;
    private final Label ghost;
    private List<Hands.Landing> landings;
    private double sceneX;
    private double sceneY;

    /** @param from the day the pointer took it at */
    CarryAct(MonthTools tools, Commitment grabbed, LocalDate from) {
        this.tools = tools;
        this.grabbed = grabbed;
        this.from = from;
        held = tools.hands().held();
        landings = MonthLandings.carried(grabbed, held, 0);
        ghost = new Label(landings.size() == 1 ? grabbed.title() : grabbed.title() + "  +" + (landings.size() - 1));
        ghost.getStyleClass().add("month-ghost");
        ghost.setMouseTransparent(true);
        tools.grid().addAbove(ghost);
        ghost.applyCss();
        ghost.autosize();
    }

    private boolean carries(CommitmentRef ref) {
        return landings.stream().anyMatch(landing -> landing.what().ref().equals(ref));
    }

    @Override
    public void moved(MouseEvent event) {
        Point2D at = tools.at(event);
        ghost.relocate(at.getX() - UNDER, at.getY() - UNDER);
        landings = MonthLandings.carried(
                grabbed, held, ChronoUnit.DAYS.between(from, tools.grid().dayAt(at.getX(), at.getY())));
        GridLayout.Stretch there = GridLayout.Stretch.of(
                landings.getFirst().asIfThere(), tools.model().zone());
        tools.grid().markTargets(there.firstDay(), there.whole() ? there.lastDay() : there.firstDay());
        tools.chips().markDragged(this::carries);
        sceneX = event.getSceneX();
        sceneY = event.getSceneY();
    }

    @Override
    public void copying(boolean copies) {
        ghost.pseudoClassStateChanged(COPIES, copies);
        tools.line().show(tools.hands().preview(landings), copies, sceneX, sceneY);
    }

    @Override
    public void letGo(boolean copies) {
        calledOff();
        if (copies) {
            tools.hands().copy(landings, Changes.Ending.NONE);
        } else {
            tools.hands().move(landings, Changes.Ending.NONE);
        }
    }

    @Override
    public void calledOff() {
        tools.grid().removeAbove(ghost);
        tools.grid().clearTargets();
        tools.chips().markDragged(_ -> false);
        tools.line().hide();
    }
}
