package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.settings.ZoneField;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanDesk;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.SchoolDesk;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** The cards about what stands on the page of a plan. */
final class PageSheets {

    private static final int ROWS = 4;

    private final Messages text = Messages.of(PageSheets.class);
    private final CoachingViewModel desk;
    private final Sheets sheets;

    PageSheets(CoachingViewModel desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    private PlanDesk plans() {
        return desk.office().desks().plans();
    }

    private Actor actor() {
        return desk.office().actor();
    }

    /** Carries out what a card asked for; what was wrong is said in the card. */
    private <R> void carryOut(AskingCard card, Supplier<Outcome<R>> change) {
        desk.deeds()
                .carryOut(
                        change,
                        _ -> {
                            card.close();
                            desk.refresh();
                        },
                        card::refuse);
    }

    /** Asks what is meant to happen in a week. */
    void week(PlanPage page, CycleWeek week) {
        LocalDate monday = page.details().firstDay(week);
        AskingCard card = new AskingCard(sheets, text.get("week-title", week.week(), week.cycle()));
        TextArea words = area("week-text", page.weeks().getOrDefault(week, ""));
        words.setPromptText(text.get("week-prompt"));
        words.setAccessibleText(text.get("week-prompt"));
        card.ask(
                text.get("save"),
                () -> carryOut(card, () -> plans().planWeek(actor(), page.id(), week, words.getText())),
                Parts.sentence(text.get("week-days", Times.day(monday), Times.day(monday.plusDays(4))), "quiet"),
                words);
        card.show(words);
        words.end();
    }

    /** Asks how a cycle went. */
    void lookBack(PlanPage page, int cycle) {
        AskingCard card = new AskingCard(sheets, text.get("look-back-title", cycle));
        Optional<CycleAnalysis.Words> before =
                Optional.ofNullable(page.analyses().get(cycle));
        Function<Function<CycleAnalysis.Words, String>, String> written =
                part -> before.map(part).orElse("");
        TextArea well = area("went-well", written.apply(CycleAnalysis.Words::wentWell));
        TextArea change = area("to-change", written.apply(CycleAnalysis.Words::toChange));
        TextArea next = area("next-focus", written.apply(CycleAnalysis.Words::nextFocus));
        card.ask(
                text.get("save"),
                () -> carryOut(
                        card,
                        () -> plans().analyse(
                                        actor(),
                                        page.id(),
                                        cycle,
                                        new CycleAnalysis.Words(well.getText(), change.getText(), next.getText()))),
                Parts.field(text.get("went-well"), well),
                Parts.field(text.get("to-change"), change),
                Parts.field(text.get("next-focus"), next));
        card.show(well);
    }

    /** Asks what came of the plan, or of one of its goals. */
    void outcome(PlanPage page) {
        AskingCard card = new AskingCard(sheets, text.get("outcome-title"));
        TextArea words = area("outcome-text", "");
        ComboBox<Optional<GoalView>> about = Parts.choice(
                "outcome-goal",
                Stream.concat(
                                Stream.of(Optional.<GoalView>empty()),
                                page.goals().stream().map(Optional::of))
                        .toList(),
                goal -> goal.map(each -> each.details().text()).orElse(text.get("of-plan")));
        about.setValue(about.getItems().getFirst());
        card.ask(
                text.get("outcome-go"),
                () -> carryOut(
                        card,
                        () -> plans().addOutcome(
                                        actor(),
                                        page.id(),
                                        about.getValue().map(GoalView::id).orElse(null),
                                        words.getText())),
                Parts.field(text.get("outcome-about"), about),
                Parts.field(text.get("outcome-text"), words));
        card.show(words);
    }

    /** Asks for another goal. */
    void addGoal(PlanPage page) {
        goal(
                text.get("goal-add-title"),
                text.get("goal-add-go"),
                null,
                details -> desk.office().desks().goals().add(actor(), page.id(), details));
    }

    /** Asks what a goal says. */
    void editGoal(GoalView goal) {
        goal(
                text.get("goal-edit-title"),
                text.get("save"),
                goal.details(),
                details -> desk.office().desks().goals().edit(actor(), goal.id(), details));
    }

    private <R> void goal(
            String title, String go, @Nullable GoalDetails before, Function<GoalDetails, Outcome<R>> change) {
        AskingCard card = new AskingCard(sheets, title);
        GoalForm form = new GoalForm();
        if (before != null) {
            form.show(before);
        }
        card.ask(
                go,
                () -> form.problem()
                        .ifPresentOrElse(card::refuse, () -> carryOut(card, () -> change.apply(form.details()))),
                form.node());
        card.show(form.first());
    }

    /** Asks what the school of a plan is called, and where it is. */
    void school(PlanPage page) {
        SchoolDesk schools = desk.office().desks().schools();
        desk.deeds()
                .ask(
                        () -> schools.all().stream()
                                .filter(each -> each.id().equals(page.details().school()))
                                .findFirst(),
                        found -> found.ifPresent(school -> askSchool(schools, school)));
    }

    private void askSchool(SchoolDesk schools, SchoolDesk.SchoolView school) {
        AskingCard card =
                new AskingCard(sheets, text.get("school-title", school.details().name()));
        TextField name = new TextField(school.details().name());
        name.setId("school-name");
        TextArea address = area(
                "school-address",
                Optional.ofNullable(school.details().address()).orElse(""));
        ZoneField zone = new ZoneField("school-zone", school.details().zone().getId());
        card.ask(
                text.get("save"),
                () -> zone.zone()
                        .ifPresentOrElse(
                                chosen -> carryOut(
                                        card,
                                        () -> schools.edit(
                                                actor(),
                                                school.id(),
                                                new SchoolDetails(name.getText(), address.getText(), chosen))),
                                () -> card.refuse(text.get("no-zone", zone.typed()))),
                Parts.field(text.get("school-name"), name),
                Parts.field(text.get("school-address"), address),
                Parts.field(text.get("school-zone"), zone));
        card.show(name);
    }

    private static TextArea area(String id, String words) {
        TextArea area = new TextArea(words);
        area.setId(id);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return area;
    }
}
