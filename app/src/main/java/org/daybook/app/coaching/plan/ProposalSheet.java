package org.daybook.app.coaching.plan;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.plan.ProposalViewModel.Draft;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.CycleProposal;
import org.daybook.core.coaching.CycleProposal.Wish;
import org.daybook.core.coaching.PlanPage;

/** The card that asks what a cycle should be like before it is proposed. */
final class ProposalSheet {

    private final Messages text = Messages.of(ProposalSheet.class);
    private final CoachingViewModel desk;
    private final Sheets sheets;

    ProposalSheet(CoachingViewModel desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    /** @param then shows what was proposed */
    void ask(PlanPage page, Consumer<ProposalViewModel> then) {
        AskingCard card = new AskingCard(sheets, text.get("proposal-title"));
        ProposalForm form = new ProposalForm(page.details(), desk.today());
        ZoneId zone =
                desk.line(page.id()).map(PlanLine::zone).orElse(desk.clock().getZone());
        card.ask(
                text.get("proposal-go"),
                () -> form.problem()
                        .ifPresentOrElse(
                                card::refuse,
                                () -> propose(page, form.wish(zone), zone, proposal -> {
                                    if (proposal.visits().isEmpty()
                                            && proposal.without().isEmpty()) {
                                        card.refuse(text.get("proposal-none", form.cycle()));
                                    } else {
                                        card.close();
                                        then.accept(proposal);
                                    }
                                })),
                Parts.sentence(
                        text.get(
                                "proposal-lead",
                                new PlanWords().stage(page.details().stage())),
                        "quiet"),
                form.node());
        card.show(form.first());
    }

    private void propose(PlanPage page, Wish wish, ZoneId zone, Consumer<ProposalViewModel> then) {
        CycleProposal proposals = desk.office().desks().proposals();
        desk.deeds()
                .ask(
                        () -> new Draft(
                                wish.cycle(),
                                zone,
                                proposals.cycle(page.id(), wish),
                                proposals.busy(
                                        desk.office().actor(),
                                        page.id(),
                                        ProposalViewModel.window(page.details(), wish.cycle(), zone))),
                        draft -> then.accept(new ProposalViewModel(desk, page, draft)));
    }
}
