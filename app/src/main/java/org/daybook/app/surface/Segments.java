package org.daybook.app.surface;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of one among a few, side by side, of which one always is chosen. */
public final class Segments<E extends Enum<E>> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Property<E> chosen;
    private final String prefix;

    /** @param prefix what the ids of the buttons begin with; the names of the constants follow in small letters */
    public Segments(Property<E> chosen, E[] values, String prefix, Function<E, String> name) {
        this.chosen = chosen;
        this.prefix = prefix;
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        for (int i = 0; i < values.length; i++) {
            getChildren().add(button(values[i], name.apply(values[i]), place(i, values.length)));
        }
    }

    private ToggleButton button(E value, String name, String place) {
        ToggleButton button = new ToggleButton(name);
        button.setId(prefix + value.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(place);
        button.setUserData(value);
        button.setOnAction(_ -> {
            chosen.setValue(value);
            button.setSelected(true);
        });
        chosen.subscribe(now -> button.setSelected(now == value));
        return button;
    }

    /** Says more of each to a pointer at rest. */
    @SuppressWarnings("unchecked") // each button carries the value it was made for
    public Segments<E> telling(Function<E, String> tip) {
        getChildren().forEach(node -> ((ToggleButton) node).setTooltip(new Tooltip(tip.apply((E) node.getUserData()))));
        return this;
    }

    private static String place(int number, int count) {
        if (number == 0) {
            return "left-pill";
        }
        return number == count - 1 ? "right-pill" : "center-pill";
    }
}
