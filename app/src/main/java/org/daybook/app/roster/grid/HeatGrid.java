package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.HourGrid;
import org.jspecify.annotations.Nullable;

/** Hours across, days or study areas down: what each hour lacks, as a number and a colour. Only what is in sight has nodes. */
final class HeatGrid extends Region {

    static final double ROW = 26;
    private static final double HEAD = 24;
    private static final double BAR = 12;
    private static final int STRONGEST = 3;
    private static final int EVERY = 3;

    private final Messages text = Messages.of(HeatGrid.class);
    private final LocalDate today;
    private final Consumer<HeatRows.Hour> enter;
    private final Pane body = new Pane();
    private final Pane heads = new Pane();
    private final Region mark = new Region();
    private final List<Label> labels = new ArrayList<>();
    private final GridBar down = new GridBar(Orientation.VERTICAL);
    private final ObjectProperty<HeatRows.@Nullable Hour> cursor = new SimpleObjectProperty<>();
    private @Nullable HeatRows table;
    private int used;

    /** @param enter told of the hour on which Enter is pressed */
    HeatGrid(LocalDate today, Consumer<HeatRows.Hour> enter) {
        this.today = today;
        this.enter = enter;
        getStyleClass().add("heat");
        setId("heat");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(text.get("heat"));
        mark.getStyleClass().add("cursor");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        body.setManaged(false);
        heads.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(body.widthProperty());
        clip.heightProperty().bind(body.heightProperty());
        body.setClip(clip);
        for (int hour = 0; hour < HeatRows.HOURS; hour++) {
            Label head = new Label(hour % EVERY == 0 ? Times.clock(LocalTime.of(hour, 0)) : "");
            head.getStyleClass().add("hour");
            head.setManaged(false);
            heads.getChildren().add(head);
        }
        getChildren().addAll(heads, body, down);
        down.valueProperty().subscribe((_, _) -> requestLayout());
        cursor.subscribe(this::say);
        focusedProperty().subscribe((_, _) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            down.scrollBy(-event.getDeltaY());
            event.consume();
        });
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    void show(@Nullable HeatRows shown) {
        table = shown;
        HeatRows.Hour at = cursor.get();
        if (shown == null || at != null && at.row() >= shown.size()) {
            cursor.set(null);
        }
        requestLayout();
    }

    /** The hour that is picked out; null for none. */
    ObjectProperty<HeatRows.@Nullable Hour> placeProperty() {
        return cursor;
    }

    private double nameWidth() {
        HeatRows shown = table;
        return shown == null ? 0 : shown.nameWidth();
    }

    private double hourWidth() {
        return (body.getWidth() - nameWidth()) / HeatRows.HOURS;
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        Point2D at = body.sceneToLocal(event.getSceneX(), event.getSceneY());
        int row = (int) ((at.getY() + down.getValue()) / ROW);
        int hour = (int) ((at.getX() - nameWidth()) / hourWidth());
        if (table != null && row < table.size() && at.getX() >= nameWidth() && hour < HeatRows.HOURS) {
            HeatRows.Hour chosen = new HeatRows.Hour(row, hour);
            cursor.set(chosen.equals(cursor.get()) ? null : chosen);
        }
    }

    private void typed(KeyEvent event) {
        HeatRows shown = table;
        if (shown == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        HeatRows.Hour at = cursor.get();
        HeatRows.Hour from = at == null ? new HeatRows.Hour(0, 0) : at;
        switch (event.getCode()) {
            case LEFT -> move(shown, from.row(), from.hour() - 1);
            case RIGHT -> move(shown, from.row(), from.hour() + 1);
            case UP -> move(shown, from.row() - 1, from.hour());
            case DOWN -> move(shown, from.row() + 1, from.hour());
            case ENTER, SPACE -> enter.accept(from);
            case ESCAPE -> {
                if (at == null) {
                    return;
                }
                cursor.set(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(HeatRows shown, int row, int hour) {
        int to = Math.clamp(row, 0, shown.size() - 1);
        cursor.set(new HeatRows.Hour(to, Math.clamp(hour, 0, HeatRows.HOURS - 1)));
        down.bringIntoSight(to * ROW, ROW, body.getHeight());
    }

    private void say(HeatRows.@Nullable Hour at) {
        requestLayout();
        HeatRows shown = table;
        if (at == null || shown == null) {
            setAccessibleText(text.get("heat"));
            return;
        }
        setAccessibleText(shown.spoken(at));
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(0, getHeight() - HEAD);
        body.resizeRelocate(0, HEAD, Math.max(nameWidth() + 1, getWidth() - BAR), height);
        heads.resizeRelocate(0, 0, body.getWidth(), HEAD);
        down.resizeRelocate(getWidth() - BAR, HEAD, BAR, height);
        for (int hour = 0; hour < HeatRows.HOURS; hour++) {
            heads.getChildren()
                    .get(hour)
                    .resizeRelocate(nameWidth() + hour * hourWidth(), 0, EVERY * hourWidth(), HEAD);
        }
        HeatRows shown = table;
        used = 0;
        if (shown != null) {
            down.fit(shown.size() * ROW, height);
            int first = (int) (down.getValue() / ROW);
            int last = Math.min(shown.size() - 1, (int) ((down.getValue() + height) / ROW));
            for (int row = first; row <= last; row++) {
                drawRow(shown, row);
            }
        }
        while (labels.size() > used) {
            body.getChildren().remove(labels.removeLast());
        }
        placeMark();
        applyCss();
    }

    private void drawRow(HeatRows shown, int row) {
        double y = Math.round(row * ROW - down.getValue());
        Label head = next(shown.name(row), "day", shown.style(row, today));
        head.setAlignment(Pos.CENTER_LEFT);
        head.resizeRelocate(0, y, nameWidth(), ROW);
        for (int hour = 0; hour < HeatRows.HOURS; hour++) {
            HourGrid.Cell cell = shown.cell(new HeatRows.Hour(row, hour));
            Label label = next(figure(cell), "hour-cell", level(cell));
            label.setAlignment(Pos.CENTER);
            double x = Math.round(nameWidth() + hour * hourWidth());
            label.resizeRelocate(x, y, Math.round(nameWidth() + (hour + 1) * hourWidth()) - x - 1, ROW - 1);
        }
    }

    private static String figure(HourGrid.Cell cell) {
        if (cell.missing() > 0) {
            return String.valueOf(cell.missing());
        }
        return cell.surplus() > 0 ? "+" + cell.surplus() : "";
    }

    private static String level(HourGrid.Cell cell) {
        if (cell.required() == 0 && cell.surplus() == 0) {
            return "none";
        }
        if (cell.missing() > 0) {
            return "missing-" + Math.min(STRONGEST, cell.missing());
        }
        return cell.surplus() > 0 ? "surplus" : "covered";
    }

    private Label next(String words, String... classes) {
        if (used == labels.size()) {
            Label label = new Label();
            label.setManaged(false);
            label.setMouseTransparent(true);
            labels.add(label);
            body.getChildren().add(label);
        }
        Label label = labels.get(used++);
        if (!label.getText().equals(words)) {
            label.setText(words);
        }
        if (!label.getStyleClass().equals(List.of(classes))) {
            label.getStyleClass().setAll(classes);
        }
        return label;
    }

    private void placeMark() {
        HeatRows.Hour at = cursor.get();
        body.getChildren().remove(mark);
        if (at != null) {
            double x = Math.round(nameWidth() + at.hour() * hourWidth());
            body.getChildren().add(mark);
            mark.resizeRelocate(x - 1, Math.round(at.row() * ROW - down.getValue()) - 1, hourWidth() + 1, ROW + 1);
        }
    }
}
