package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Everything on one day of a month, in a card above it, for days that have no room for all of it. */
final class MonthDayList extends BorderPane {

    private static final double LEAST_WIDTH = 270;
    private static final double LINE = 24;
    private static final double FRAME = 54;
    private static final double AWAY = 8;

    private final Label heading = new Label();
    private final ListView<Face> list = new ListView<>();
    private final ZoneId zone;
    private final Supplier<MonthChip> maker;
    private final Keys keys;
    private LocalDate day = LocalDate.EPOCH;

    /**
     * What the keyboard does in the list.
     *
     * @param focus told of each entry it comes to
     * @param open told of the entry Enter was pressed on
     */
    record Keys(Consumer<CommitmentRef> focus, Consumer<Face> open) {}

    /** @param maker makes the chips */
    MonthDayList(Messages text, ZoneId zone, Supplier<MonthChip> maker, Keys keys) {
        this.keys = keys;
        this.zone = zone;
        this.maker = maker;
        getStyleClass().add("month-day-list");
        heading.getStyleClass().add("month-day-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button close = Icons.button(MaterialDesignC.CLOSE, text.get("month-close"));
        close.setFocusTraversable(false);
        close.setOnAction(_ -> setVisible(false));
        HBox top = new HBox(heading, close);
        top.getStyleClass().add("month-day-top");
        setTop(top);
        setCenter(list);
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(LINE);
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    LocalDate day() {
        return day;
    }

    /** Shows a day above its cell, and gives it the keyboard. */
    void open(LocalDate shown, List<Face> faces, MonthCell cell, MonthGeometry geometry) {
        day = shown;
        heading.setText(Times.day(shown));
        list.getItems().setAll(faces);
        double width = Math.max(LEAST_WIDTH, cell.getWidth() + 2 * AWAY);
        double height = Math.min(faces.size() * LINE + FRAME, geometry.height() - 2 * AWAY);
        double x = cell.getLayoutX() + cell.getWidth() / 2 - width / 2;
        resizeRelocate(
                Math.round(Math.clamp(x, AWAY, Math.max(AWAY, geometry.width() - width - AWAY))),
                Math.round(
                        Math.clamp(cell.getLayoutY() - AWAY, AWAY, Math.max(AWAY, geometry.height() - height - AWAY))),
                width,
                height);
        toFront();
        setVisible(true);
        applyCss();
        layout();
        list.requestFocus();
        list.getFocusModel().focus(0);
    }

    /** Shows what there is now, where it stays open. */
    void refresh(List<Face> faces) {
        if (faces.isEmpty()) {
            setVisible(false);
        } else if (!faces.equals(list.getItems())) {
            list.getItems().setAll(faces);
        }
    }

    void focus(CommitmentRef ref) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).commitment().ref().equals(ref)) {
                list.scrollTo(i);
                list.getFocusModel().focus(i);
            }
        }
    }

    /** Draws what is picked out anew. */
    void redraw() {
        list.refresh();
    }

    /**
     * Takes a key while it is open.
     *
     * @return whether it means anything here
     */
    boolean pressed(KeyCode key) {
        int now = list.getFocusModel().getFocusedIndex();
        int last = list.getItems().size() - 1;
        switch (key) {
            case UP -> goTo(Math.max(0, now - 1));
            case DOWN -> goTo(Math.min(last, now + 1));
            case HOME -> goTo(0);
            case END -> goTo(last);
            case ENTER -> keys.open().accept(list.getItems().get(Math.max(0, now)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Where on the screen a menu of the entry that has the keyboard belongs. */
    Point2D menuSpot() {
        return list.lookupAll(".month-day-cell").stream()
                .filter(cell -> cell instanceof Cell each && each.isFocused())
                .findFirst()
                .map(Pane::spotIn)
                .orElseGet(() -> Pane.spotIn(list));
    }

    Optional<CommitmentRef> focused() {
        return Optional.ofNullable(list.getFocusModel().getFocusedItem())
                .map(face -> face.commitment().ref());
    }

    private void goTo(int next) {
        list.getFocusModel().focus(next);
        list.scrollTo(Math.max(0, next - 1));
        keys.focus().accept(list.getItems().get(next).commitment().ref());
    }

    private final class Cell extends ListCell<Face> {

        private final MonthChip chip = maker.get();

        Cell() {
            getStyleClass().add("month-day-cell");
            chip.setManaged(true);
            chip.setFocusTraversable(false);
            chip.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Face face, boolean empty) {
            super.updateItem(face, empty);
            if (empty || face == null) {
                setGraphic(null);
                return;
            }
            GridLayout.Stretch stretch = GridLayout.Stretch.of(face.commitment(), zone);
            chip.show(
                    face,
                    stretch.whole() ? null : stretch.start().toLocalTime(),
                    stretch.firstDay().isBefore(day),
                    stretch.lastDay().isAfter(day) && stretch.whole());
            setGraphic(chip);
            setAccessibleText(chip.spoken());
        }

        @Override
        protected void layoutChildren() {
            chip.resizeRelocate(6, 3, getWidth() - 12, getHeight() - 6);
        }
    }
}
