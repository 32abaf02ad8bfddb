package org.daybook.app.coaching;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The cards that ask about a visit. */
public final class VisitSheets {

    private final Messages text = Messages.of(VisitSheets.class);
    private final CoachingViewModel model;
    private final Sheets sheets;

    public VisitSheets(CoachingViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    private VisitDesk desk() {
        return model.office().desks().visits();
    }

    /**
     * Asks for a new visit, at first at the next time that is free for both.
     *
     * @param of the plan it is of; null to ask for that too
     */
    public void schedule(@Nullable CoachingPlanId of) {
        AskingCard card = new AskingCard(sheets, text.get("schedule-title"));
        AppointmentForm form = new AppointmentForm();
        ComboBox<PlanLine> plan = Parts.choice("visit-plan", model.plans(), this::called);
        Hyperlink free = new Hyperlink(text.get("next-free"));
        free.setId("visit-next-free");
        plan.valueProperty().subscribe(chosen -> suggest(chosen, form));
        free.setOnAction(_ -> suggest(plan.getValue(), form));
        plan.setValue(Optional.ofNullable(of)
                .or(() -> Optional.ofNullable(model.planProperty().get())
                        .filter(_ -> model.viewProperty().get() == CoachingView.PLANS))
                .flatMap(model::line)
                .orElseGet(() -> ofCoach().orElse(null)));
        card.ask(
                text.get("schedule-go"),
                () -> {
                    PlanLine chosen = plan.getValue();
                    if (chosen != null && fits(card, form)) {
                        ZoneId zone = chosen.zone();
                        model.deeds()
                                .carryOut(
                                        () -> desk().schedule(
                                                        model.office().actor(), chosen.id(), form.appointment(zone)),
                                        _ -> card.close(),
                                        card::refuse);
                    }
                },
                Parts.field(text.get("plan"), plan),
                form.when(),
                free,
                form.matter());
        card.show(form.first());
    }

    private Optional<PlanLine> ofCoach() {
        return model.plans().stream()
                .filter(line ->
                        line.details().coach().equals(model.coachProperty().get()))
                .findFirst()
                .or(() -> model.plans().stream().findFirst());
    }

    private String called(PlanLine line) {
        return text.get("plan-called", line.teacher(), line.details().title());
    }

    private void suggest(@Nullable PlanLine plan, AppointmentForm form) {
        if (plan != null) {
            model.deeds()
                    .ask(
                            () -> model.office().desks().proposals().nextDue(plan.id(), form.duration()),
                            free -> free.ifPresent(form::show));
        }
    }

    private static boolean fits(AskingCard card, AppointmentForm form) {
        Optional<String> problem = form.problem();
        problem.ifPresent(card::refuse);
        return problem.isEmpty();
    }

    /** Asks for another time; what was agreed before stays to be read. */
    public void reschedule(VisitView visit) {
        WallClockSpan when = visit.appointment().when();
        AskingCard card = new AskingCard(
                sheets, text.get("reschedule-title", visit.teacher().name()));
        AppointmentForm form = new AppointmentForm();
        form.show(when);
        card.ask(
                text.get("reschedule-go"),
                () -> {
                    if (fits(card, form)) {
                        model.deeds()
                                .carryOut(
                                        () -> desk().reschedule(
                                                        model.office().actor(), visit.id(), form.span(when.zone())),
                                        _ -> card.close(),
                                        card::refuse);
                    }
                },
                Parts.sentence(text.get("reschedule-lead", Times.span(when)), "quiet"),
                form.when());
        card.show(form.time());
    }

    /** Asks what a visit is for and what it needs; its time stays. */
    public void prepare(VisitView visit) {
        AskingCard card =
                new AskingCard(sheets, text.get("prepare-title", visit.teacher().name()));
        AppointmentForm form = new AppointmentForm();
        form.show(visit.appointment());
        ZoneId zone = visit.appointment().when().zone();
        card.ask(
                text.get("prepare-go"),
                () -> model.deeds()
                        .carryOut(
                                () -> desk().prepare(model.office().actor(), visit.id(), form.appointment(zone)),
                                _ -> card.close(),
                                card::refuse),
                form.matter());
        card.show(form.first());
    }

    /** A visit is cancelled with its reason. */
    public void cancel(VisitView visit) {
        AskingCard card = new AskingCard(
                        sheets, text.get("cancel-title", visit.teacher().name()))
                .dismissedBy(text.get("cancel-keep"));
        TextField reason = new TextField();
        reason.setId("visit-reason");
        card.ask(
                text.get("cancel-go"),
                () -> model.deeds()
                        .carryOut(
                                () -> desk().cancel(model.office().actor(), visit.id(), reason.getText()),
                                _ -> card.close(),
                                card::refuse),
                Parts.sentence(
                        text.get("cancel-lead", Times.span(visit.appointment().when())), "quiet"),
                Parts.field(text.get("reason"), reason));
        card.show(reason);
    }
}
