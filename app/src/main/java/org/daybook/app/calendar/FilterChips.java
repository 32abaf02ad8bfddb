package org.daybook.app.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;

/** A chip for each of a handful of constants: pressed in while it is seen. With Alt a click leaves it alone. */
final class FilterChips extends FlowPane {

    private final List<ToggleButton> chips = new ArrayList<>();
    private final List<Choice> choices;

    /**
     * One of the constants.
     *
     * @param code how commitments name it, such as {@code TICKET}
     */
    record Choice(String code, String name) {}

    /** What clicks mean. */
    record Clicks(Consumer<String> toggle, Consumer<String> alone) {}

    /** @param prefix of the style class that colours a chip, such as {@code kind-} */
    FilterChips(Messages text, String prefix, List<Choice> choices, Clicks clicks) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("filter-chips");
        for (Choice choice : choices) {
            String word = choice.code().toLowerCase(Locale.ROOT).replace('_', '-');
            ToggleButton chip = new ToggleButton(choice.name());
            Region dot = new Region();
            dot.getStyleClass().add("filter-dot");
            chip.setGraphic(dot);
            chip.setId("filter-" + prefix + word);
            chip.getStyleClass().setAll("filter-chip", prefix + word);
            chip.setTooltip(new Tooltip(text.get("filter-only-hint")));
            chip.setOnAction(_ -> clicks.toggle().accept(choice.code()));
            chip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
                if (event.isAltDown()) {
                    clicks.alone().accept(choice.code());
                    event.consume();
                }
            });
            chips.add(chip);
        }
        getChildren().addAll(chips);
    }

    void show(Set<String> hidden) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(!hidden.contains(choices.get(i).code()));
        }
    }
}
