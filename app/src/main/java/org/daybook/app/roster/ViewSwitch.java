package org.daybook.app.roster;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;

/** The choice of what is looked at of the open version. */
final class ViewSwitch extends HBox {

    private final Messages text = Messages.of(ViewSwitch.class);

    ViewSwitch(RosterViewModel model) {
        ToggleGroup group = new ToggleGroup();
        ViewKind[] kinds = ViewKind.values();
        for (ViewKind kind : kinds) {
            ToggleButton button = new ToggleButton(text.named(kind));
            button.setId("roster-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(text.get("view-key", text.named(kind), kind.ordinal() + 1)));
            button.getStyleClass().add(place(kind.ordinal(), kinds.length));
            button.setOnAction(_ -> {
                model.viewProperty().set(kind);
                button.setSelected(true);
            });
            model.viewProperty().subscribe(now -> button.setSelected(now == kind));
            getChildren().add(button);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("segments");
    }

    /** The style class of a button among others. */
    static String place(int number, int count) {
        if (number == 0) {
            return "left-pill";
        }
        return number == count - 1 ? "right-pill" : "center-pill";
    }
}
