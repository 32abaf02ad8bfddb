package org.daybook.app.roster.grid;

import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;

/** Shows the shift that is open in the drawer at the side. */
final class ShiftDrawer {

    private final RepairViewModel model;
    private @Nullable ShiftViewModel shown;

    ShiftDrawer(RepairViewModel model) {
        this.model = model;
    }

    /** From now on, whatever shift is opened is shown. */
    void follow() {
        model.openProperty().subscribe(this::show);
        model.pageProperty().subscribe(() -> {
            if (shown != null) {
                shown.refresh();
            }
        });
    }

    private void show(@Nullable ShiftInstanceId id) {
        boolean open = shown != null;
        shown = null;
        if (id == null) {
            if (open) {
                model.around().drawer().close();
            }
            return;
        }
        ShiftViewModel shift = new ShiftViewModel(model, id);
        model.around().drawer().open(new ShiftView(shift, model.around().drawer()::close), () -> {
            if (shown == shift) {
                shown = null;
                model.openProperty().set(null);
            }
        });
        shown = shift;
    }
}
