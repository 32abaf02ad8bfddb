package org.daybook.app.clash;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The button that opens the list, with how many clashes are in it; red, and in words, where some are hard. */
final class ClashBadge extends Button {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final Messages text = Messages.of(ClashBadge.class);

    ClashBadge(ClashListViewModel model, Runnable toggle) {
        setId("clashes");
        getStylesheets().add(Appearance.sheet(ClashBadge.class, "clash.css"));
        getStyleClass().addAll("flat", "clash-badge");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.of(MaterialDesignA.ALERT_OCTAGON_OUTLINE));
        setOnAction(_ -> toggle.run());
        textProperty().bind(model.countProperty().asString());
        model.hardCountProperty().subscribe(hard -> pseudoClassStateChanged(ALARM, hard.intValue() > 0));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get(
                                "badge",
                                model.countProperty().get(),
                                model.hardCountProperty().get()),
                        model.countProperty(),
                        model.hardCountProperty()));
        setTooltip(tooltip);
        accessibleTextProperty().bind(tooltip.textProperty());
    }
}
