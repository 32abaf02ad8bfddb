package org.daybook.app.journal;

import java.time.ZoneId;
import java.util.UUID;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opens the history of an entry in the drawer. */
public final class EntryHistoryDrawer {

    private final PastDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Drawer drawer;
    private final ZoneId zone;
    private @Nullable EntryHistoryViewModel shown;

    /** @param zone the zone its times are told in */
    public EntryHistoryDrawer(PastDesk desk, Tasks tasks, Toasts toasts, Drawer drawer, ZoneId zone) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.drawer = drawer;
        this.zone = zone;
    }

    /**
     * Shows all that was done to an entry.
     *
     * @param back leads to where one came from
     * @param undo takes back the latest change
     */
    public void open(UUID entry, String title, Runnable back, Runnable undo) {
        EntryHistoryViewModel model = new EntryHistoryViewModel(entry, desk, tasks, toasts, undo);
        EntryHistoryView view =
                new EntryHistoryView(model, title, zone, new EntryHistoryView.Doors(back, drawer::close));
        drawer.open(view, () -> shown = null);
        shown = model;
        model.refresh();
        view.begin();
    }

    /** Shows what was just committed. */
    public void refresh() {
        if (shown != null) {
            shown.refresh();
        }
    }
}
