package org.daybook.app.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.app.palette.Command;
import org.daybook.core.commitment.CommitmentRef;

/**
 * The keyboard in the calendar: the keys of the view that is seen, then those that go from entry to entry and from place
 * to place, then those of the commands.
 */
final class CalendarKeys {

    private final CalendarViewModel model;
    private final Hands hands;
    private final Supplier<Pane> pane;
    private final List<Command> commands;

    CalendarKeys(CalendarViewModel model, Hands hands, Supplier<Pane> pane, List<Command> commands) {
        this.model = model;
        this.hands = hands;
        this.pane = pane;
        this.commands = List.copyOf(commands);
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (pane.get().pressed(event)) {
            event.consume();
            return;
        }
        if (model.selection().refsProperty().get().isEmpty()) {
            pane.get().focused().ifPresent(model.selection()::only);
        }
        if (goes(event) || commands(event)) {
            event.consume();
        }
    }

    private boolean escape() {
        if (pane.get().callOff()) {
            return true;
        }
        boolean anything = !model.selection().refsProperty().get().isEmpty()
                || hands.clipboardProperty().get().cut();
        model.selection().clear();
        if (hands.clipboardProperty().get().cut()) {
            hands.dropClipboard();
        }
        if (anything) {
            pane.get().focusGround();
        }
        return anything;
    }

    private boolean goes(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case ESCAPE -> escape();
            case TAB -> plain && walk(event.isShiftDown() ? -1 : 1);
            case UP, DOWN, LEFT, RIGHT -> plain && point(event.getCode());
            default -> false;
        };
    }

    private boolean commands(KeyEvent event) {
        Optional<Command> given =
                commands.stream().filter(command -> command.isGivenBy(event)).findFirst();
        given.ifPresent(command -> command.action().run());
        return given.isPresent();
    }

    /**
     * From entry to entry in order of time; at the end the Tab key leaves the calendar, as it would anything else. Whoever
     * comes in begins with what follows the place pointed at.
     */
    private boolean walk(int direction) {
        List<CommitmentRef> order = model.order();
        Optional<CommitmentRef> now = pane.get().focused();
        int at = now.map(order::indexOf).orElse(-1);
        int next = at >= 0 ? at + direction : direction > 0 ? model.firstFromPlace() : -1;
        if (next < 0 || next >= order.size()) {
            return false;
        }
        model.selection().only(order.get(next));
        return pane.get().focusOn(order.get(next));
    }

    /** The arrows move the place that something would be begun or pasted at. */
    private boolean point(KeyCode code) {
        int snap = model.snapProperty().get();
        LocalDateTime place = model.selection().placeProperty().get();
        LocalDateTime there = switch (code) {
            case UP -> place.minusMinutes(snap);
            case DOWN -> place.plusMinutes(snap);
            case LEFT -> place.minusDays(1);
            default -> place.plusDays(1);
        };
        model.selection().clear();
        model.selection().placeProperty().set(there);
        if (there.toLocalDate().isBefore(model.firstDay())
                || !there.toLocalDate().isBefore(model.afterLastDay())) {
            model.dateProperty().set(there.toLocalDate());
        }
        pane.get().focusGround();
        return true;
    }
}
