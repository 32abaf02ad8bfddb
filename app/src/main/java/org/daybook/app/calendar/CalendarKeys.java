package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.time.WallClockSpan;

/** The keyboard in the calendar: every gesture of the mouse, and the ways about. */
final class CalendarKeys {

    private final CalendarViewModel model;
    private final Hands hands;
    private final Supplier<Pane> pane;

    CalendarKeys(CalendarViewModel model, Hands hands, Supplier<Pane> pane) {
        this.model = model;
        this.hands = hands;
        this.pane = pane;
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
        boolean done = event.getCode() == KeyCode.ESCAPE
                ? escape()
                : event.isShortcutDown() && !event.isAltDown()
                        ? withShortcut(event)
                        : event.isAltDown() ? withAlt(event) : plain(event);
        if (done) {
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

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> model.selection().set(model.order());
            case C -> hands.copyToClipboard(false);
            case X -> hands.copyToClipboard(true);
            case V -> hands.paste();
            case D -> hands.duplicate();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Alt moves what is picked out, by a step or a day; with Shift it moves its end alone. */
    private boolean withAlt(KeyEvent event) {
        Duration step = Duration.ofMinutes(model.snapProperty().get());
        if (!event.getCode().isArrowKey() || hands.held().isEmpty()) {
            return false;
        }
        boolean later = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.RIGHT;
        boolean days = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (event.isShiftDown()) {
            Duration by = days ? Duration.ofDays(1) : step;
            hands.resize(later ? by : by.negated(), step);
        } else if (days) {
            hands.shift(span -> span.startingAt(span.start().plusDays(later ? 1 : -1)));
        } else {
            hands.shift(span -> stepped(span, later ? step : step.negated()));
        }
        return true;
    }

    private static WallClockSpan stepped(WallClockSpan span, Duration by) {
        return span.allDay() ? span : span.startingAt(span.start().plus(by));
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> walk(event.isShiftDown() ? -1 : 1);
            case ENTER -> enter();
            case DELETE, BACK_SPACE -> {
                hands.delete();
                yield true;
            }
            case UP, DOWN, LEFT, RIGHT -> point(event.getCode());
            default -> goes(event.getCode());
        };
    }

    private boolean goes(KeyCode code) {
        switch (code) {
            case T -> model.goToToday();
            case D -> model.kindProperty().set(ViewKind.DAY);
            case W -> model.kindProperty().set(ViewKind.WEEK);
            case M -> model.kindProperty().set(ViewKind.MONTH);
            case Y -> model.kindProperty().set(ViewKind.YEAR);
            case A -> model.kindProperty().set(ViewKind.AGENDA);
            case P -> model.kindProperty().set(ViewKind.PEOPLE);
            case N -> hands.draftAtPlace();
            case PAGE_UP -> model.step(-1);
            case PAGE_DOWN -> model.step(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Enter opens the one picked out; where none is, it begins one at the place pointed at. */
    private boolean enter() {
        var held = hands.held();
        if (held.size() == 1) {
            hands.open(held.getFirst());
        } else if (held.isEmpty()) {
            hands.draftAtPlace();
        }
        return true;
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
