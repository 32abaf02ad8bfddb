package org.daybook.app.people;

import java.time.DayOfWeek;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;

/** The hand that paints on a {@link HoursGrid}: what the first cell becomes, every cell becomes that is drawn over. */
final class HoursBrush {

    private static final int HALF_HOUR = 30;
    private static final int QUARTER = 15;
    private static final int MORNING = 8 * 60;

    private final HoursGrid grid;
    private @Nullable Stroke stroke;
    private DayOfWeek day = DayOfWeek.MONDAY;
    private int minute = MORNING;

    /** What is drawn with the button held: from which cell, over what, and whether it paints or erases. */
    private record Stroke(DayOfWeek day, int minute, int step, PaintedWeek before, boolean works) {}

    HoursBrush(HoursGrid grid) {
        this.grid = grid;
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> lift());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        grid.focusedProperty().subscribe(this::point);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !grid.isBody(event.getX(), event.getY())) {
            return;
        }
        grid.requestFocus();
        int step = event.isShiftDown() ? QUARTER : HALF_HOUR;
        day = grid.dayAt(event.getX());
        minute = grid.minuteAt(event.getY()) / step * step;
        PaintedWeek week = grid.week();
        stroke = new Stroke(day, minute, step, week, !week.worksAt(day, minute));
        drag(event);
        event.consume();
    }

    private void drag(MouseEvent event) {
        Stroke now = stroke;
        if (now == null) {
            return;
        }
        DayOfWeek toDay = grid.dayAt(event.getX());
        int toMinute = grid.minuteAt(event.getY()) / now.step() * now.step();
        int from = Math.min(now.minute(), toMinute);
        int to = Math.max(now.minute(), toMinute) + now.step();
        DayOfWeek first = toDay.compareTo(now.day()) < 0 ? toDay : now.day();
        DayOfWeek last = toDay.compareTo(now.day()) < 0 ? now.day() : toDay;
        PaintedWeek week = now.before();
        for (int each = first.getValue(); each <= last.getValue(); each++) {
            week = week.paint(DayOfWeek.of(each), from, to, now.works());
        }
        grid.paint(week);
        day = toDay;
        minute = toMinute;
        point();
        grid.say(words(first, last, from, to), event.getX(), event.getY());
        event.consume();
    }

    private static String words(DayOfWeek first, DayOfWeek last, int from, int to) {
        String days =
                first == last ? Times.shortWeekday(first) : Times.shortWeekday(first) + "–" + Times.shortWeekday(last);
        return days + " " + HoursSentence.clock(from) + "–" + HoursSentence.clock(to);
    }

    private void lift() {
        stroke = null;
        grid.sayNothing();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Stroke now = stroke;
        if (event.getCode() == KeyCode.ESCAPE && now != null) {
            grid.paint(now.before());
            lift();
            event.consume();
            return;
        }
        boolean done = true;
        switch (event.getCode()) {
            case UP -> go(event, 0, -HALF_HOUR);
            case DOWN -> go(event, 0, HALF_HOUR);
            case LEFT -> go(event, -1, 0);
            case RIGHT -> go(event, 1, 0);
            case SPACE -> space(event);
            case HOME -> go(event, 0, -minute);
            case END -> go(event, 0, PaintedWeek.DAY_MINUTES - HALF_HOUR - minute);
            default -> done = false;
        }
        if (done) {
            point();
            event.consume();
        }
    }

    /** Turns the cell over, or with Shift the whole day. */
    private void space(KeyEvent event) {
        PaintedWeek week = grid.week();
        grid.paint(
                event.isShiftDown()
                        ? week.toggled(day)
                        : week.paint(day, minute, minute + HALF_HOUR, !week.worksAt(day, minute)));
    }

    /** Goes to another cell; with Shift it draws there what the cell it leaves is. */
    private void go(KeyEvent event, int days, int minutes) {
        boolean works = grid.week().worksAt(day, minute);
        minute = minute / HALF_HOUR * HALF_HOUR;
        day = DayOfWeek.of(Math.clamp(day.getValue() + days, 1, 7));
        minute = Math.clamp(minute + minutes, 0, PaintedWeek.DAY_MINUTES - HALF_HOUR);
        if (event.isShiftDown()) {
            grid.paint(grid.week().paint(day, minute, minute + HALF_HOUR, works));
        }
    }

    /** Shows where the keyboard is. */
    void point() {
        Stroke now = stroke;
        grid.pointAt(day, minute, now == null ? Math.min(HALF_HOUR, PaintedWeek.DAY_MINUTES - minute) : now.step());
    }
}
