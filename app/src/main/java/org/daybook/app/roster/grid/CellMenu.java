package org.daybook.app.roster.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.app.text.Messages;

/** What can be done at a cell, as its context menu says it. */
final class CellMenu {

    private final Messages text = Messages.of(CellMenu.class);
    private final RosterGrid grid;
    private final RepairHands hands;
    private final RepairViewModel model;

    CellMenu(RosterGrid grid, RepairHands hands, RepairViewModel model) {
        this.grid = grid;
        this.hands = hands;
        this.model = model;
    }

    void show(ContextMenuEvent event) {
        Spot at = event.isKeyboardTrigger()
                ? grid.placeProperty().get()
                : grid.spotAt(event.getSceneX(), event.getSceneY()).orElse(null);
        if (at != null) {
            grid.placeProperty().set(at);
            Point2D below = grid.localToScreen(grid.sceneToLocal(grid.below(at)));
            Point2D pointer = new Point2D(event.getScreenX(), event.getScreenY());
            hands.menuAt(items(at), event.isKeyboardTrigger() ? below : pointer);
            event.consume();
        }
    }

    private List<MenuItem> items(Spot at) {
        List<MenuItem> items = new ArrayList<>();
        grid.table().slip(at).ifPresent(_ -> items.add(keyed(text.get("menu-open"), "Enter", () -> hands.open(at))));
        if (!model.repairable()) {
            return items;
        }
        grid.table().slip(at).flatMap(Slip::held).ifPresent(held -> {
            items.add(keyed(
                    text.get("menu-cut"),
                    "Shortcut+X",
                    () -> model.cutProperty().set(held)));
            items.add(keyed(
                    text.get("menu-take-off", held.member().name()),
                    "Delete",
                    () -> model.perform(new Act.TakeOff(held))));
        });
        Slip.Held cut = model.cutProperty().get();
        if (cut != null) {
            Carried carried = new Carried.Place(cut);
            hands.acts(carried, hands.landing(carried, at))
                    .forEach(act -> items.add(item(model.words(act), () -> model.perform(act))));
        }
        return items;
    }

    /** Says beside its name the key that does the same in the grid. */
    private static MenuItem keyed(String name, String key, Runnable run) {
        MenuItem item = item(name, run);
        item.setAccelerator(KeyCombination.valueOf(key));
        return item;
    }

    private static MenuItem item(String name, Runnable run) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
