package org.daybook.app.coaching.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.plan.WordTiles.Said;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanPage;
import org.jspecify.annotations.Nullable;

/** All plans at the left, the one that is open beside them; a cycle that is being proposed takes the place of both. */
public final class PlanView extends BorderPane {

    private final Messages text = Messages.of(PlanView.class);
    private final PlansViewModel model;
    private final PlanHands hands;
    private final PlansList list;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);

    public PlanView(PlansViewModel model, PlanSheets sheets, PlanDoors doors) {
        this.model = model;
        hands = new PlanHands(
                sheets,
                sheets.ofPage(),
                new PlanDeeds(model.desk()),
                doors,
                page -> sheets.ofProposal().ask(page, this::propose));
        list = new PlansList(model);
        getStylesheets().add(Appearance.sheet(PlanView.class, "plan.css"));
        getStyleClass().add("plan-view");
        sections.getStyleClass().add("plan-page");
        scroll.setId("plan-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plan-scroll");
        setLeft(list);
        setCenter(scroll);
        model.pageProperty().subscribe(this::show);
    }

    /** Shows a proposal in place of the plans until it is scheduled or dropped. */
    private void propose(ProposalViewModel proposal) {
        ProposalBoard board = new ProposalBoard(proposal, this::showPlans);
        setLeft(null);
        setCenter(board);
        board.begin();
    }

    private void showPlans() {
        setLeft(list);
        setCenter(scroll);
        sections.lookup("#plan-propose").requestFocus();
    }

    private void show(@Nullable PlanPage before, @Nullable PlanPage page) {
        if (page == null) {
            sections.getChildren().clear();
            return;
        }
        KeyboardPlace keyboard = KeyboardPlace.in(sections);
        sections.getChildren()
                .setAll(
                        new PlanHead(model, hands, page),
                        ground(page),
                        new CyclesSection(model, hands, page),
                        new GoalsSection(model, hands, page),
                        new OutcomesSection(model, hands, page));
        keyboard.goBack();
        if (before == null || !before.id().equals(page.id())) {
            scroll.setVvalue(0);
            setLeft(list);
            setCenter(scroll);
        }
    }

    /** What the plan builds upon. */
    private Node ground(PlanPage page) {
        return new WordTiles(
                List.of(
                        new Said(text.get("needs"), page.details().needs()),
                        new Said(text.get("focus"), page.details().focus())),
                text.get("nothing-noted"));
    }

    /** The page of the plan that is open, such as to find something on it. */
    Node page() {
        return sections;
    }
}
