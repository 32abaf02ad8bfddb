package org.daybook.app.calendar;

import com.calendarfx.view.DraggedEntry;
import com.calendarfx.view.WeekView;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Watches CalendarFX drag its tiles: tells of every step, of the end, and lets Escape call the whole thing off.
 *
 * <p>CalendarFX decides on release in a filter of the scene. The end is therefore told from a filter further in, when
 * CalendarFX is through; and after an Escape the rest of the drag is kept away from it, since the next movement would
 * begin it anew.
 */
final class DragGesture {

    /** What happens to a tile being held. */
    interface Listener {

        /** The tile is held at another time, or held at all for the first time. */
        void heldAt(Tile tile, Grip grip, Grip.Proposed proposed, double sceneX, double sceneY);

        /** The tile was let go of; it stands where it was dropped. */
        void letGo(Tile tile, Grip grip, Grip.Proposed proposed);

        /** It never happened. */
        void calledOff();
    }

    private final WeekView week;
    private final Listener listener;
    private final InvalidationListener step = _ -> tell();
    private final EventHandler<KeyEvent> escape = this::pressed;
    private @Nullable DraggedEntry held;
    private boolean calledOff;
    private double x;
    private double y;

    DragGesture(WeekView week, Node host, Listener listener) {
        this.week = week;
        this.listener = listener;
        week.draggedEntryProperty().addListener((_, _, now) -> taken(now));
        host.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        host.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
        host.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
        });
    }

    private void taken(@Nullable DraggedEntry now) {
        if (now != null) {
            held = now;
            now.intervalProperty().addListener(step);
        }
    }

    private void dragged(MouseEvent event) {
        x = event.getSceneX();
        y = event.getSceneY();
        if (calledOff) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || held == null) {
            return;
        }
        event.consume();
        calledOff = true;
        held.intervalProperty().removeListener(step);
        held.getOriginalEntry().setHidden(isDraft(held));
        held = null;
        week.setDraggedEntry(null);
        listener.calledOff();
    }

    private static boolean isDraft(DraggedEntry entry) {
        return entry.getOriginalEntry().getUserObject() == null;
    }

    private void released() {
        if (calledOff) {
            calledOff = false;
            listener.calledOff();
            return;
        }
        Optional<DraggedEntry> last = Optional.ofNullable(held);
        held = null;
        last.ifPresent(entry -> {
            entry.intervalProperty().removeListener(step);
            if (entry.getOriginalEntry() instanceof Tile tile) {
                listener.letGo(tile, grip(entry), proposed(entry));
            }
        });
    }

    private void tell() {
        DraggedEntry now = held;
        if (now != null && now.getOriginalEntry() instanceof Tile tile) {
            listener.heldAt(tile, grip(now), proposed(now), x, y);
        }
    }

    private static Grip.Proposed proposed(DraggedEntry entry) {
        return new Grip.Proposed(entry.getStartAsLocalDateTime(), entry.getEndAsLocalDateTime());
    }

    private static Grip grip(DraggedEntry entry) {
        return switch (entry.getDragMode()) {
            case START_AND_END_TIME -> Grip.WHOLE;
            case START_TIME -> Grip.START;
            case END_TIME -> Grip.END;
        };
    }
}
