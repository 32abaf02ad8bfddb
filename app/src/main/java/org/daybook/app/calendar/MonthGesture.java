package org.daybook.app.calendar;

import java.time.LocalDate;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.daybook.app.surface.Ancestry;
import org.jspecify.annotations.Nullable;

/** Tells from the mouse what is meant: picking, carrying, stretching, sweeping over days, or a rubber band. */
final class MonthGesture {

    /** How far the mouse moves before a press is taken for more than a click. */
    private static final double SLACK = 4;

    private final MonthTools tools;
    private final MonthDayList list;
    private final Picker picker;
    private final Listener listener;
    private final EventHandler<KeyEvent> keys = this::key;
    private final PageTurner turner;
    private @Nullable Pressed pressed;
    private @Nullable MonthAct act;
    private @Nullable MouseEvent latest;
    private boolean clickedHere;
    private boolean twice;

    /** Told of clicks that begin nothing by themselves. */
    interface Listener {

        void openEntry(Face face);

        /** A click on the ground of a day. */
        void point(LocalDate day);

        /** A double click on the ground of a day. */
        void create(LocalDate day);
    }

    /** @param chip what was pressed on, or null for the ground of a day */
    private record Pressed(
            @Nullable MonthChip chip, @Nullable Face face, LocalDate day, Point2D at, boolean end) {}

    MonthGesture(MonthTools tools, MonthDayList list, Picker picker, Listener listener) {
        this.tools = tools;
        this.list = list;
        this.picker = picker;
        this.listener = listener;
        turner = new PageTurner(tools.grid(), this::turn);
        MonthGrid grid = tools.grid();
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || act != null || isOnButton(event)) {
            return;
        }
        MonthChip chip = Ancestry.nearest(MonthChip.class, event.getTarget()).orElse(null);
        Face face = chip == null ? null : chip.face();
        Point2D at = tools.at(event);
        boolean inList = isInList(event);
        if (chip == null && (inList || !tools.grid().geometry().isOnDays(at.getX(), at.getY()))) {
            return;
        }
        event.consume();
        twice = clickedHere && event.getClickCount() == 2;
        clickedHere = event.getClickCount() == 1;
        LocalDate day = inList ? list.day() : tools.grid().dayAt(at.getX(), at.getY());
        boolean end = chip != null
                && !inList
                && chip.isOnEnd(chip.sceneToLocal(event.getSceneX(), 0).getX());
        pressed = new Pressed(chip, face, day, at, end);
        if (face == null) {
            list.setVisible(false);
            tools.grid().requestFocus();
        } else {
            picker.pressed(face.commitment().ref(), event);
            if (chip != null && chip.isFocusTraversable()) {
                chip.requestFocus();
            }
        }
    }

    /** Buttons on the ground of the days mean what they say. */
    private static boolean isOnButton(MouseEvent event) {
        return Ancestry.nearest(ButtonBase.class, event.getTarget()).isPresent();
    }

    private boolean isInList(MouseEvent event) {
        return list.isOpen() && list.contains(list.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private void drag(MouseEvent event) {
        Pressed from = pressed;
        if (from == null) {
            return;
        }
        if (act == null && tools.at(event).distance(from.at()) > SLACK) {
            act = begin(from, event);
            if (act == null) {
                pressed = null;
                return;
            }
            tools.grid().getScene().addEventFilter(KeyEvent.ANY, keys);
            list.setOpacity(0);
            list.setMouseTransparent(true);
        }
        if (act != null) {
            event.consume();
            latest = event;
            if (act.goesOn()) {
                turner.held(event);
            }
            follow(act, event);
        }
    }

    private static void follow(MonthAct act, MouseEvent event) {
        act.moved(event);
        act.copying(event.isShortcutDown());
    }

    /** Under the pointer at rest there is another month now. */
    private void turn(int pages) {
        MonthAct doing = act;
        MouseEvent there = latest;
        if (doing != null && there != null) {
            tools.model().step(pages);
            follow(doing, there);
        }
    }

    private @Nullable MonthAct begin(Pressed from, MouseEvent event) {
        if (from.face() == null) {
            return event.isShortcutDown() ? new BandAct(tools, from.at()) : new SweepAct(tools, from.day());
        }
        if (!Hands.movable(from.face().commitment())) {
            return null;
        }
        if (from.end()) {
            return new StretchAct(tools, from.face().commitment());
        }
        Selection selection = tools.model().selection();
        if (!selection.holds(from.face().commitment().ref())) {
            selection.only(from.face().commitment().ref());
        }
        return new CarryAct(tools, from.face().commitment(), from.day());
    }

    private void release(MouseEvent event) {
        Pressed from = pressed;
        MonthAct doing = act;
        if (from == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        end();
        if (doing != null) {
            list.setVisible(false);
            doing.letGo(event.isShortcutDown());
        } else if (from.face() != null) {
            clickedOn(from.face(), event);
        } else {
            clickedBeside(from.day(), event);
        }
    }

    private void clickedOn(Face face, MouseEvent event) {
        picker.clicked(face.commitment().ref(), event);
        if (twice && !event.isShortcutDown() && !event.isShiftDown()) {
            listener.openEntry(face);
        }
    }

    private void clickedBeside(LocalDate day, MouseEvent event) {
        if (!event.isShortcutDown() && !event.isShiftDown()) {
            tools.model().selection().clear();
        }
        if (twice) {
            listener.create(day);
        } else {
            listener.point(day);
        }
    }

    private void end() {
        Scene scene = tools.grid().getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.ANY, keys);
        }
        list.setOpacity(1);
        list.setMouseTransparent(false);
        turner.letGo();
        act = null;
        pressed = null;
    }

    /** While something is under way, Escape calls it off and Ctrl turns it into a copy; no other key does anything. */
    private void key(KeyEvent event) {
        MonthAct doing = act;
        if (doing == null) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            doing.calledOff();
        } else {
            doing.copying(event.isShortcutDown());
        }
    }

    /** Calls off whatever is under way, and forgets the click that may have been the first of two. */
    void leave() {
        callOff();
        clickedHere = false;
    }

    /**
     * Calls off whatever is under way.
     *
     * @return whether there was anything
     */
    boolean callOff() {
        MonthAct doing = act;
        end();
        if (doing != null) {
            doing.calledOff();
        }
        return doing != null;
    }
}
