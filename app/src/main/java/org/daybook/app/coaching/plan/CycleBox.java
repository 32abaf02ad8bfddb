package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.plan.WordTiles.Said;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One cycle: its weeks side by side, and below them how it was looked back on. It can be folded up into its heading. */
final class CycleBox extends VBox {

    private static final double LEAST_WEEK = 132;
    private static final int MOST_WEEKS = 8;
    private static final double GAP = 8;

    private final Messages text = Messages.of(CycleBox.class);
    private final PlansViewModel model;
    private final PlanHands hands;
    private final PlanPage page;
    private final int cycle;
    private final VBox body = new VBox();
    private final Button fold;

    CycleBox(PlansViewModel model, PlanHands hands, PlanPage page, int cycle) {
        this.model = model;
        this.hands = hands;
        this.page = page;
        this.cycle = cycle;
        getStyleClass().add("cycle");
        body.getStyleClass().add("cycle-body");
        fold = Icons.button(MaterialDesignC.CHEVRON_DOWN, text.get("cycle", cycle));
        fold.setId("cycle-" + cycle);
        fold.setOnAction(_ -> unfolded(!body.isVisible()));
        getChildren().addAll(heading(), body);
    }

    /** Shows its weeks, or only its heading. */
    CycleBox unfolded(boolean shown) {
        if (shown && body.getChildren().isEmpty()) {
            fill();
        }
        body.setVisible(shown);
        body.setManaged(shown);
        fold.setGraphic(Icons.of(shown ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        fold.setAccessibleText(text.get(shown ? "fold" : "unfold", cycle));
        return this;
    }

    private LocalDate first() {
        return page.details().firstDay(new CycleWeek(cycle, 1));
    }

    private LocalDate last() {
        return first().plusWeeks(page.details().weeks()).minusDays(1);
    }

    private List<VisitView> visits() {
        return page.visits().stream()
                .filter(visit -> visit.week().cycle() == cycle)
                .toList();
    }

    private Node heading() {
        long kept =
                visits().stream().filter(visit -> visit.status().takesPlace()).count();
        HBox row = Parts.row(
                "cycle-heading",
                fold,
                Parts.styled(text.get("cycle", cycle), "cycle-name"),
                Parts.styled(text.get("days", Times.day(first()), Times.day(last())), "plan-detail"),
                Parts.styled(text.get("visits", kept), "plan-detail"),
                Parts.gap());
        if (model.mayEdit() && begun()) {
            boolean done = page.analyses().containsKey(cycle);
            Hyperlink link = new Hyperlink(text.get(done ? "look-back-edit" : "look-back"));
            link.setId("look-back-" + cycle);
            link.setOnAction(_ -> hands.page().lookBack(page, cycle));
            row.getChildren().add(link);
        }
        return row;
    }

    private boolean begun() {
        return !model.today().isBefore(first());
    }

    private void fill() {
        EqualTiles weeks = new EqualTiles(LEAST_WEEK, MOST_WEEKS, GAP);
        IntStream.rangeClosed(1, page.details().weeks())
                .mapToObj(week -> new WeekCell(model, hands, page, new CycleWeek(cycle, week)))
                .forEach(weeks.getChildren()::add);
        body.getChildren().add(weeks);
        CycleAnalysis.Words words = page.analyses().get(cycle);
        if (words != null) {
            WordTiles analysis = new WordTiles(
                    List.of(
                            new Said(text.get("went-well"), words.wentWell()),
                            new Said(text.get("to-change"), words.toChange()),
                            new Said(text.get("next-focus"), words.nextFocus())),
                    "–");
            analysis.getStyleClass().add("cycle-analysis");
            body.getChildren().add(analysis);
        }
    }
}
