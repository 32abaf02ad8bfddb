package org.daybook.app.roster.grid;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;

/** Three views of the version that is shown: its shifts by days, its people by days, its coverage by hours. */
public final class RosterGrids {

    private final RepairViewModel model;
    private final RepairView shifts;
    private final RepairView people;
    private final CoverageView coverage;
    private Runnable showShifts = () -> {};

    /**
     * What the views need besides the version.
     *
     * @param clock what day it is
     * @param undo takes back the latest change
     */
    public record Surroundings(Tasks tasks, Toasts toasts, Drawer drawer, Clock clock, Runnable undo) {}

    /**
     * @param reviewed the version that is shown, read anew after each change of it; null while there is none
     * @param editable whether it can be changed, and is looked at as it is now
     */
    public RosterGrids(
            RepairBoard board,
            ObservableValue<@Nullable Reviewed> reviewed,
            ObservableValue<Boolean> editable,
            Surroundings around) {
        model = new RepairViewModel(board, reviewed, editable, around);
        shifts = new RepairView(GridKind.SHIFTS, model);
        people = new RepairView(GridKind.PEOPLE, model);
        coverage = new CoverageView(model, this::show);
        new ShiftDrawer(model).follow();
    }

    /** Shifts by days, where somebody is dragged from one to another. */
    public Node shifts() {
        return shifts;
    }

    /** People by days, where a shift is dragged from one to another. */
    public Node people() {
        return people;
    }

    /** How the version is covered by day and hour. */
    public Node coverage() {
        return coverage;
    }

    /** @param told that the view of the shifts should come to the front */
    public void onShowShifts(Runnable told) {
        showShifts = told;
    }

    /** Goes to a shift in the view of the shifts, and opens it in the drawer. */
    public void show(ShiftInstanceId id) {
        showShifts.run();
        model.shift(id).ifPresent(shift -> {
            if (!shift.mandatory()) {
                model.mandatoryOnlyProperty().set(false);
            }
            shifts.reveal(shift);
            model.openProperty().set(id);
        });
    }
}
