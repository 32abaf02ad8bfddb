package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitView;

/** A week of a cycle: when it is, what is planned for it, and its visits. Whoever may, writes into it by a click. */
final class WeekCell extends VBox {

    private static final double THREE_LINES = 48;

    private final Messages text = Messages.of(WeekCell.class);
    private final VisitWords words = new VisitWords();
    private final PlansViewModel model;
    private final PlanHands hands;
    private final PlanPage page;
    private final CycleWeek week;
    private final LocalDate monday;

    WeekCell(PlansViewModel model, PlanHands hands, PlanPage page, CycleWeek week) {
        this.model = model;
        this.hands = hands;
        this.page = page;
        this.week = week;
        this.monday = page.details().firstDay(week);
        setId("week-" + week.cycle() + "-" + week.week());
        getStyleClass().add("week-cell");
        LocalDate today = model.today();
        boolean now = !today.isBefore(monday) && today.isBefore(monday.plusWeeks(1));
        if (now) {
            getStyleClass().add("now");
        } else if (monday.isBefore(today)) {
            getStyleClass().add("past");
        }
        String planned = page.weeks().getOrDefault(week, "");
        getChildren().addAll(head(), matter(planned));
        visits().forEach(visit -> getChildren().add(chip(visit)));
        if (model.mayEdit()) {
            door(planned, now);
        }
    }

    private List<VisitView> visits() {
        return page.visits().stream().filter(visit -> visit.week().equals(week)).toList();
    }

    private Node head() {
        return Parts.row(
                "week-head",
                Parts.styled(text.get("week", week.week()), "week-name"),
                Parts.gap(),
                Parts.styled(Times.dayAndMonth(monday), "week-date"));
    }

    private Label matter(String planned) {
        boolean empty = planned.isEmpty();
        Label label = Parts.styled(empty && model.mayEdit() ? text.get("plan-week") : planned, "week-words");
        label.setWrapText(true);
        label.setMaxHeight(THREE_LINES);
        if (empty) {
            label.getStyleClass().add("none");
        } else {
            label.setTooltip(new Tooltip(planned));
        }
        return label;
    }

    private Button chip(VisitView visit) {
        String when = text.get(
                "chip",
                Times.shortWeekday(visit.day().getDayOfWeek()),
                Times.clock(visit.appointment().when().localStart().toLocalTime()),
                words.meeting(visit.appointment().meeting()));
        Button chip = new Button(when);
        chip.setId("visit-" + visit.id().value());
        chip.getStyleClass().setAll("visit-chip", PlanWords.style(visit.status()));
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setMinWidth(0);
        chip.setMinHeight(Region.USE_PREF_SIZE);
        String said = text.get(
                "visit",
                Times.span(visit.appointment().when()),
                words.matter(visit.appointment()),
                words.status(visit.status()));
        chip.setTooltip(new Tooltip(said));
        chip.setAccessibleText(said);
        chip.setOnAction(_ -> model.desk().openVisit(visit.id()));
        return chip;
    }

    private void door(String planned, boolean now) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text.get(
                "door", week.week(), week.cycle(), now ? 1 : 0, planned.isEmpty() ? text.get("nothing") : planned));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                hands.page().week(page, week);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                hands.page().week(page, week);
                event.consume();
            }
        });
    }
}
