package org.daybook.app.coaching.plan;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.CoachingOffice.Member;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.plan.PlanDraft.Named;
import org.daybook.app.coaching.plan.PlanForm.Known;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;

/** The cards in which a plan is begun and changed. */
public final class PlanSheets {

    private static final double WIDTH = 760;

    private final Messages text = Messages.of(PlanSheets.class);
    private final CoachingViewModel desk;
    private final Sheets sheets;
    private final Newcomers newcomers;

    public PlanSheets(CoachingViewModel desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
        newcomers = new Newcomers(desk.office());
    }

    PageSheets ofPage() {
        return new PageSheets(desk, sheets);
    }

    ProposalSheet ofProposal() {
        return new ProposalSheet(desk, sheets);
    }

    /** Asks for a new plan, and opens it. */
    public void begin() {
        known(known -> {
            AskingCard card = card(text.get("begin-title"));
            PlanForm form = new PlanForm(known, desk.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            form.coach().choose(desk.coachProperty().get());
            GoalLines goals = new GoalLines();
            card.ask(
                    text.get("begin-go"),
                    () -> form.problem().or(goals::problem).ifPresentOrElse(card::refuse, () -> {
                        PlanDraft draft = form.draft(goals.goals());
                        carryOut(
                                card,
                                () -> newcomers.settled(
                                        draft,
                                        details -> desk.office()
                                                .desks()
                                                .plans()
                                                .begin(desk.office().actor(), details, draft.goals())));
                    }),
                    form.node(),
                    goals);
            card.show(form.first());
        });
    }

    /** Asks what the head of a plan says. */
    void edit(PlanPage page) {
        known(known -> {
            AskingCard card = card(text.get("edit-title"));
            PlanForm form = new PlanForm(known, page.details().startsOn());
            form.show(page.details());
            card.ask(
                    text.get("save"),
                    () -> form.problem().ifPresentOrElse(card::refuse, () -> {
                        PlanDraft draft = form.draft(List.of());
                        carryOut(
                                card,
                                () -> newcomers.settled(
                                        draft,
                                        details -> desk.office()
                                                .desks()
                                                .plans()
                                                .edit(desk.office().actor(), page.id(), details)));
                    }),
                    form.node());
            card.show(form.first());
        });
    }

    private AskingCard card(String title) {
        AskingCard card = new AskingCard(sheets, title);
        card.setPrefWidth(WIDTH);
        card.getStyleClass().add("plan-asking");
        card.getStylesheets().add(Appearance.sheet(PlanSheets.class, "plan.css"));
        return card;
    }

    private void carryOut(AskingCard card, Supplier<Outcome<CoachingPlanId>> change) {
        desk.deeds()
                .carryOut(
                        change,
                        id -> {
                            card.close();
                            desk.openPlan(id);
                            desk.refresh();
                        },
                        card::refuse);
    }

    /** Reads who and what there is to choose from. */
    private void known(Consumer<Known> then) {
        CoachingOffice office = desk.office();
        desk.deeds()
                .ask(
                        () -> {
                            List<Named<SchoolId>> schools = office.desks().schools().all().stream()
                                    .map(each -> new Named<>(each.details().name(), each.id()))
                                    .toList();
                            List<Member> members = office.members().get();
                            return new Known(
                                    schools,
                                    firstOf(members, PersonKind.TEACHER),
                                    firstOf(members, PersonKind.COACH),
                                    office.mayAddPeople(),
                                    desk.clock().getZone());
                        },
                        then);
    }

    /** Everybody, those of a kind first. */
    private static List<Named<PersonId>> firstOf(List<Member> members, PersonKind kind) {
        return members.stream()
                .sorted(Comparator.comparing((Member member) -> !member.kinds().contains(kind)))
                .map(member -> new Named<>(member.name(), member.id()))
                .toList();
    }
}
