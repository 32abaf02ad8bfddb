package org.daybook.app.coaching.visit;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitSheets;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.coaching.report.CoachingReports;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Who is visited where and when, how long it has been on, and what can be done next. */
final class VisitHeader extends HBox {

    private static final double TICK = 1_000;

    private final Messages text = Messages.of(VisitHeader.class);
    private final VisitWords words = new VisitWords();
    private final VisitViewModel model;
    private final VisitDeeds deeds;
    private final VisitSheets sheets;
    private final CoachingReports reports;
    private final Label timer = Parts.styled("", "visit-timer");
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.millis(TICK), _ -> tick()));

    VisitHeader(VisitViewModel model, VisitDeeds deeds, VisitSheets sheets, CoachingReports reports) {
        this.model = model;
        this.deeds = deeds;
        this.sheets = sheets;
        this.reports = reports;
        getStyleClass().add("visit-header");
        timer.setId("visit-timer");
        timer.setMinWidth(Region.USE_PREF_SIZE);
        ticking.setCycleCount(Animation.INDEFINITE);
        model.pageProperty().subscribe(this::show);
        sceneProperty().subscribe(this::turn);
    }

    /** Ticks only while a visit is on and somebody sees it. */
    private void turn() {
        if (getScene() != null && model.on()) {
            ticking.play();
        } else {
            ticking.stop();
        }
        tick();
    }

    private void tick() {
        VisitPage page = model.pageProperty().get();
        boolean shown = page != null && model.lasted().isPresent();
        timer.setVisible(shown);
        timer.setManaged(shown);
        if (page == null || !shown) {
            return;
        }
        Duration lasted = model.lasted().orElseThrow();
        timer.setText(
                model.on()
                        ? "%d:%02d:%02d".formatted(lasted.toHours(), lasted.toMinutesPart(), lasted.toSecondsPart())
                        : text.get("took", Times.duration(lasted.truncatedTo(ChronoUnit.MINUTES))));
        timer.getStyleClass().removeAll("over", "took");
        if (!model.on()) {
            timer.getStyleClass().add("took");
        } else if (lasted.compareTo(page.visit().appointment().when().duration()) > 0) {
            timer.getStyleClass().add("over");
        }
    }

    private void show(@Nullable VisitPage page) {
        getChildren().clear();
        Button back = Icons.button(MaterialDesignA.ARROW_LEFT, text.get("back"));
        back.setId("visit-back");
        back.setOnAction(_ -> model.desk().back());
        getChildren().add(back);
        if (page != null) {
            getChildren().addAll(titles(page.visit()), Parts.gap(), timer);
            actions(page.visit());
        }
        turn();
    }

    private Node titles(VisitView visit) {
        HBox line = Parts.row(
                "visit-line", Parts.styled(visit.teacher().name(), "visit-heading"), words.badge(visit.status()));
        Label where = Parts.styled(
                text.get(
                        "where",
                        visit.school().name(),
                        Times.dayAndYear(visit.day()),
                        words.hours(visit.appointment().when()),
                        visit.week().cycle(),
                        visit.week().week()),
                "quiet");
        VBox titles = new VBox(line, where);
        titles.getStyleClass().add("visit-titles");
        return titles;
    }

    private void actions(VisitView visit) {
        boolean mayEdit = model.desk().office().mayEdit();
        if (mayEdit && visit.status() == VisitStatus.IN_PROGRESS) {
            getChildren().add(Parts.accent("visit-complete", text.get("complete"), model::complete));
        } else {
            deeds.next(visit).ifPresent(getChildren()::add);
        }
        List<MenuItem> items = new ArrayList<>();
        if (mayEdit && visit.status().ahead()) {
            items.add(item("visit-reschedule", text.get("reschedule"), () -> sheets.reschedule(visit)));
            items.add(item("visit-cancel", text.get("cancel"), () -> sheets.cancel(visit)));
        }
        if (mayEdit && (visit.status().ahead() || visit.status() == VisitStatus.IN_PROGRESS)) {
            items.add(item("visit-prepare", text.get("prepare"), () -> sheets.prepare(visit)));
        }
        items.add(item("visit-report", text.get("report"), () -> reports.openVisit(visit.id())));
        items.add(item("visit-plan", text.get("to-plan"), () -> model.desk().openPlan(visit.plan())));
        getChildren().add(more(items));
    }

    private MenuButton more(List<MenuItem> items) {
        MenuButton more =
                new MenuButton(null, Icons.of(MaterialDesignD.DOTS_HORIZONTAL), items.toArray(MenuItem[]::new));
        more.setId("visit-more");
        more.getStyleClass().addAll("flat", "no-arrow");
        more.setAccessibleText(text.get("more"));
        return more;
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
