package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.daybook.app.text.Times;

/** The heads of the columns: the weekday and the number, today's in the accent colour; or whose column it is. */
final class GridHeader extends Pane {

    private static final double ROOM_FOR_WEEKDAY = 64;

    private final Consumer<LocalDate> onDay;
    private final BiConsumer<GridColumn, ContextMenuEvent> onMenu;
    private List<GridColumn> columns = List.of();

    /** @param onDay told of a click on a day's head */
    GridHeader(Consumer<LocalDate> onDay, BiConsumer<GridColumn, ContextMenuEvent> onMenu) {
        this.onDay = onDay;
        this.onMenu = onMenu;
        getStyleClass().add("grid-header");
        setManaged(false);
    }

    void show(List<GridColumn> shown, LocalDate today, Function<GridColumn, String> name) {
        columns = shown;
        getChildren()
                .setAll(shown.stream().map(column -> head(column, today, name)).toList());
    }

    private HBox head(GridColumn column, LocalDate today, Function<GridColumn, String> name) {
        HBox head = new HBox();
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("grid-head");
        head.setManaged(false);
        if (column.whose() instanceof GridColumn.Whose.Everybody) {
            Label weekday = new Label(Times.shortWeekday(column.day().getDayOfWeek()));
            weekday.getStyleClass().add("weekday");
            weekday.setMinWidth(0);
            Label number = new Label(String.valueOf(column.day().getDayOfMonth()));
            number.getStyleClass().add("day-number");
            head.getChildren().addAll(weekday, number);
            head.setAccessibleText(Times.longDay(column.day()));
            if (column.day().equals(today)) {
                head.getStyleClass().add("today");
            }
        } else {
            Label person = new Label(name.apply(column));
            person.getStyleClass().add(column.person() == null ? "nobody" : "person");
            person.setTextOverrun(OverrunStyle.ELLIPSIS);
            head.getChildren().add(person);
            head.setAccessibleText(person.getText());
        }
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onDay.accept(column.day());
            }
        });
        head.setOnContextMenuRequested(event -> onMenu.accept(column, event));
        return head;
    }

    void lay(GridScale scale, double height) {
        for (int i = 0; i < columns.size(); i++) {
            double width = scale.x(i + 1) - scale.x(i);
            Node head = getChildren().get(i);
            head.lookupAll(".weekday").forEach(weekday -> {
                weekday.setVisible(width >= ROOM_FOR_WEEKDAY);
                weekday.setManaged(width >= ROOM_FOR_WEEKDAY);
            });
            head.resizeRelocate(scale.x(i), 0, width, height);
        }
    }
}
