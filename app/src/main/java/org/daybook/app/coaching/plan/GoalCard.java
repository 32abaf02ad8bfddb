package org.daybook.app.coaching.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.GoalPlot;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.Point;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** A goal: what it says, where it stands, and the course of its figures. */
final class GoalCard extends VBox {

    private final Messages text = Messages.of(GoalCard.class);
    private final PlanHands hands;
    private final PlanPage page;
    private final GoalView goal;

    GoalCard(PlansViewModel model, PlanHands hands, PlanPage page, GoalView goal) {
        this.hands = hands;
        this.page = page;
        this.goal = goal;
        getStyleClass().addAll("goal-card", style(goal.status()));
        Label says = Parts.sentence(goal.details().text(), "goal-text");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox head = Parts.row("goal-head", says);
        head.setAlignment(Pos.TOP_LEFT);
        if (goal.status() != GoalStatus.OPEN) {
            Label badge = Parts.styled(new PlanWords().goal(goal.status()), "goal-badge");
            badge.getStyleClass().add(style(goal.status()));
            badge.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(badge);
        }
        if (model.mayEdit()) {
            head.getChildren().add(menu());
        }
        getChildren().add(head);
        String measure = goal.details().measure();
        if (measure == null) {
            getChildren().add(Parts.sentence(text.get("not-measured"), "quiet"));
        } else {
            getChildren().addAll(figures(measure), course(model.today()));
        }
    }

    private static String style(GoalStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Node figures(String measure) {
        GoalDetails details = goal.details();
        Label latest = Parts.styled(
                latest().map(figure -> FigureText.of(figure, details.unit())).orElse("–"), "goal-latest");
        latest.setMinWidth(Region.USE_PREF_SIZE);
        Label way = Parts.styled(way(details.baseline(), details.target()), "plan-detail");
        way.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Parts.styled(measure, "goal-measure");
        return Parts.row("goal-figures", latest, what, Parts.gap(), way);
    }

    private Optional<BigDecimal> latest() {
        return goal.course().isEmpty()
                ? Optional.empty()
                : Optional.of(goal.course().getLast()).map(Point::value);
    }

    private String way(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        if (baseline != null && target != null) {
            return text.get("from-to-figure", FigureText.of(baseline), FigureText.of(target));
        }
        if (target != null) {
            return text.get("target", FigureText.of(target));
        }
        return baseline == null ? "" : text.get("baseline", FigureText.of(baseline));
    }

    /** From the plan's first day to the end of the cycle that is on. */
    private Node course(LocalDate today) {
        LocalDate first = page.details().startsOn();
        int cycle = page.details().weekOf(today).cycle();
        LocalDate last = page.details()
                .firstDay(new CycleWeek(cycle, page.details().weeks()))
                .plusDays(6);
        GoalPlot plot = GoalPlot.of(goal, new GoalPlot.Range(first, last));
        return plot.isEmpty() ? Parts.sentence(text.get("no-figure"), "quiet") : new GoalCourse(plot, goal.details());
    }

    private MenuButton menu() {
        MenuButton more = new MenuButton(null, Icons.of(MaterialDesignD.DOTS_HORIZONTAL));
        more.setId("goal-" + goal.id().value());
        more.getStyleClass().addAll("flat", "no-arrow", "goal-menu");
        more.setAccessibleText(text.get("goal-menu", goal.details().text()));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().add(item("goal-edit", () -> hands.page().editGoal(goal)));
        for (GoalStatus status : GoalStatus.values()) {
            if (status != goal.status()) {
                more.getItems().add(item(markKey(status), () -> hands.deeds().mark(goal.id(), status)));
            }
        }
        more.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("goal-delete", () -> hands.deeds().delete(goal.id())));
        return more;
    }

    private static String markKey(GoalStatus status) {
        return switch (status) {
            case OPEN -> "mark-open";
            case MET -> "mark-met";
            case DROPPED -> "mark-dropped";
        };
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(text.get(key));
        item.setId(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
