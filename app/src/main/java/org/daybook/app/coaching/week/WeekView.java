package org.daybook.app.coaching.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitDoor;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitView;
import org.jspecify.annotations.Nullable;

/** A column for each day of the week with its visits; the weekend shows where there is one. */
public final class WeekView extends StackPane {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int WORKDAYS = 5;
    private static final int DAYS = 7;

    private final Messages text = Messages.of(WeekView.class);
    private final VisitWords words = new VisitWords();
    private final WeekViewModel model;
    private final VisitDoor door;

    public WeekView(WeekViewModel model) {
        this.model = model;
        this.door = new VisitDoor(model.desk());
        getStylesheets().add(Appearance.sheet(WeekView.class, "week.css"));
        getStyleClass().add("teacher-week");
        model.weekProperty().subscribe(this::show);
    }

    private void show(WeekViewModel.@Nullable Week week) {
        getChildren().clear();
        if (week == null) {
            getChildren().add(Parts.empty(text.get("no-teacher"), text.get("no-teacher-lead")));
            return;
        }
        boolean weekend = week.visits().stream()
                .anyMatch(visit -> visit.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        int days = weekend ? DAYS : WORKDAYS;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("teacher-days");
        for (int i = 0; i < days; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / days);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(day(week, week.monday().plusDays(i)), i, 0);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("teacher-scroll");
        getChildren().add(scroll);
        if (week.visits().isEmpty()) {
            Node none = Parts.empty(text.get("none"), text.get("none-lead"));
            none.setMouseTransparent(true);
            getChildren().add(none);
        }
    }

    private Node day(WeekViewModel.Week week, LocalDate day) {
        VBox column = new VBox(Parts.styled(Times.day(day), "teacher-day-name"));
        column.getStyleClass().add("teacher-day");
        column.pseudoClassStateChanged(TODAY, day.equals(model.desk().today()));
        GridPane.setVgrow(column, Priority.ALWAYS);
        week.on(day).forEach(visit -> column.getChildren().add(card(visit)));
        return column;
    }

    private Node card(VisitView visit) {
        VBox card = new VBox(
                Parts.sentence(words.hours(visit.appointment().when()), "teacher-hours"),
                Parts.sentence(words.matter(visit.appointment()), "teacher-matter"),
                Parts.sentence(
                        text.get("by", visit.coach().name(), visit.school().name()), "quiet"),
                words.badge(visit.status()));
        card.getStyleClass().add("teacher-visit");
        door.lead(card, visit);
        return card;
    }
}
