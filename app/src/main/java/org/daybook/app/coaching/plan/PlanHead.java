package org.daybook.app.coaching.plan;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.Due;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitStatus;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** What the open plan is, what can be done with it, and how its visits stand. */
final class PlanHead extends VBox {

    private final Messages text = Messages.of(PlanHead.class);
    private final PlanWords words = new PlanWords();
    private final PlansViewModel model;
    private final PlanHands hands;
    private final PlanPage page;

    PlanHead(PlansViewModel model, PlanHands hands, PlanPage page) {
        this.model = model;
        this.hands = hands;
        this.page = page;
        getStyleClass().add("plan-head");
        Label title = Parts.sentence(page.details().title(), "plan-title");
        title.setId("plan-title");
        VBox titles = new VBox(title, Parts.sentence(whom(), "plan-whom"));
        titles.getStyleClass().add("plan-titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox first = Parts.row("plan-head-line", titles, actions());
        first.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new VBox(first, when()), visits());
    }

    private String whom() {
        return text.get("whom", page.teacher(), page.school(), page.coach());
    }

    private Node when() {
        HBox row = Parts.row(
                "plan-when",
                Parts.styled(words.days(page.details()), "plan-detail"),
                Parts.styled("·", "plan-detail"),
                Parts.styled(words.progress(page.details(), model.today()), "plan-detail"),
                Parts.styled("·", "plan-detail"),
                Parts.styled(words.stage(page.details().stage()), "plan-detail"));
        model.glance(page.id()).flatMap(PlanGlance::due).ifPresent(due -> {
            Label label = Parts.styled(words.due(due), "plan-due");
            label.getStyleClass().add(due.state() == Due.State.OVERDUE ? "late" : "soon");
            label.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(label);
        });
        return row;
    }

    private Node actions() {
        HBox row = Parts.row("plan-actions");
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        if (model.mayEdit()) {
            Button schedule = Parts.button(
                    "plan-schedule",
                    text.get("schedule"),
                    () -> hands.doors().schedule().accept(page.id()));
            Button propose = Parts.button(
                    "plan-propose", text.get("propose"), () -> hands.propose().accept(page));
            row.getChildren().addAll(schedule, propose);
        }
        row.getChildren().add(reports());
        if (model.mayEdit()) {
            row.getChildren().add(menu());
        }
        return row;
    }

    /** One for each cycle that has begun, and one for all of it. */
    private MenuButton reports() {
        MenuButton reports = new MenuButton(text.get("report"));
        reports.setId("plan-report");
        reports.setMinWidth(Region.USE_PREF_SIZE);
        int now = page.details().weekOf(model.today()).cycle();
        for (int cycle = 1; cycle <= now; cycle++) {
            int number = cycle;
            reports.getItems()
                    .add(item(
                            "plan-report-" + number,
                            text.get("report-cycle", number),
                            () -> hands.doors().reports().openCycle(page.id(), number)));
        }
        reports.getItems()
                .add(item(
                        "plan-report-all",
                        text.get("report-all"),
                        () -> hands.doors().reports().openPlan(page.id())));
        return reports;
    }

    private MenuButton menu() {
        MenuButton more = new MenuButton(null, Icons.of(MaterialDesignD.DOTS_HORIZONTAL));
        more.setId("plan-more");
        more.getStyleClass().addAll("flat", "no-arrow");
        more.setAccessibleText(text.get("more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        int now = page.details().weekOf(model.today()).cycle();
        more.getItems()
                .addAll(
                        item("plan-edit", text.get("edit"), () -> hands.plans().edit(page)),
                        item(
                                "plan-school",
                                text.get("school-edit"),
                                () -> hands.page().school(page)),
                        item(
                                "plan-look-back",
                                text.get("look-back-now"),
                                () -> hands.page().lookBack(page, now)),
                        new SeparatorMenuItem(),
                        item(
                                "plan-delete",
                                text.get("delete"),
                                () -> hands.deeds().delete(page.id())));
        return more;
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The overview of the plan's visits by status (seed 000). */
    private Node visits() {
        if (page.visits().isEmpty()) {
            return Parts.sentence(text.get(model.mayEdit() ? "no-visits-yet" : "no-visits"), "quiet");
        }
        Map<VisitStatus, Long> counts = page.counts();
        StatusBar bar = new StatusBar();
        bar.show(status -> counts.getOrDefault(status, 0L));
        HBox figures = Parts.row("plan-figures");
        VisitWords visits = new VisitWords();
        for (VisitStatus status : VisitStatus.values()) {
            long count = counts.getOrDefault(status, 0L);
            Region dot = new Region();
            dot.getStyleClass().addAll("status-dot", PlanWords.style(status));
            Label figure = Parts.styled(Long.toString(count), "plan-figure");
            HBox one = Parts.row("plan-amount", dot, figure, Parts.styled(visits.status(status), "plan-detail"));
            one.setId("count-" + status);
            one.setOpacity(count == 0 ? 0.55 : 1);
            figures.getChildren().add(one);
        }
        VBox box = new VBox(bar, figures);
        box.getStyleClass().add("plan-overview");
        return box;
    }
}
