package org.daybook.app.clash;

import java.time.ZoneId;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.time.Interval;

/** The list of clashes in the drawer, the button that opens it, and the part of it that an entry's details show. */
public final class ClashList {

    private final WaysOut ways;
    private final Drawer drawer;
    private final ClashListViewModel model;
    private final ClashListView view;
    private Reveal reveal = (_, _) -> {};
    private boolean open;

    /**
     * @param undo takes back the latest change
     * @param zone by whose wall clock stretches of time are named
     */
    public ClashList(ClashDesk desk, Surroundings around, Runnable undo, ZoneId zone) {
        this.drawer = around.drawer();
        ways = new WaysOut(desk, around.tasks(), around.toasts(), undo);
        model = new ClashListViewModel(ways, ClashList::later);
        view = new ClashListView(model, (commitment, day) -> reveal.reveal(commitment, day), zone, drawer::close);
    }

    /** Where it appears, and where its work is done. */
    public record Surroundings(Tasks tasks, Toasts toasts, Drawer drawer) {}

    /** Counts the clashes of a stretch of time from now on, without opening the list. */
    public void watch(Interval window) {
        model.show(window);
    }

    /** Shows the clashes of a stretch of time. */
    public void open(Interval window) {
        watch(window);
        open();
    }

    /** Opens the list with the stretch of time it watches, or closes it. */
    public void toggle() {
        if (open) {
            drawer.close();
        } else {
            open();
        }
    }

    private void open() {
        if (!open) {
            drawer.open(view, () -> open = false);
            open = true;
        }
        view.begin();
    }

    /** Reads again; to be called after every committed change. */
    public void refresh() {
        model.refresh();
    }

    /** Told which commitment to show in the calendar, and on which day, when a clash is chosen. */
    public void onReveal(Reveal told) {
        reveal = told;
    }

    /** How many clashes there are in the stretch of time watched. */
    public ReadOnlyIntegerProperty countProperty() {
        return model.countProperty();
    }

    /** How many of them are hard. */
    public ReadOnlyIntegerProperty hardCountProperty() {
        return model.hardCountProperty();
    }

    /** A new button that opens and closes the list and shows the count. */
    public Node button() {
        return new ClashBadge(model, this::toggle);
    }

    /**
     * The clashes of one entry, as a part of its details.
     *
     * @param when the time the entry takes
     * @param whenTaken told when a suggestion was taken, or turned out to hold no longer
     */
    public Node section(CommitmentRef entry, Interval when, Runnable whenTaken) {
        ClashSection section = new ClashSection(ways, whenTaken);
        ways.of(entry, when, section::tell);
        return section;
    }

    private static void later(Runnable action) {
        PauseTransition pause = new PauseTransition(ClashCell.FAREWELL);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }
}
