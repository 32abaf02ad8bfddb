package org.daybook.core.coaching;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.WallClockSpan;

/** The life of visits (rules C1 and C2). */
public final class VisitDesk {

    private static final Intent SCHEDULE = new Intent("visit.schedule", Permission.EDIT_COACHING);
    private static final Intent LAY_OUT = new Intent("visit.lay-out", Permission.EDIT_COACHING);
    private static final Intent PREPARE = new Intent("visit.prepare", Permission.EDIT_COACHING);
    private static final Intent CONFIRM = new Intent("visit.confirm", Permission.EDIT_COACHING);
    private static final Intent RESCHEDULE = new Intent("visit.reschedule", Permission.EDIT_COACHING);
    private static final Intent START = new Intent("visit.start", Permission.EDIT_COACHING);
    private static final Intent COMPLETE = new Intent("visit.complete", Permission.EDIT_COACHING);
    private static final Intent CANCEL = new Intent("visit.cancel", Permission.EDIT_COACHING);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private final CoachingContext context;
    private final Gathered gathered;

    public VisitDesk(CoachingContext context) {
        this.context = context;
        this.gathered = new Gathered(context);
    }

    /** Makes a visit and its schedule together, or neither (rule C1). */
    public Outcome<VisitId> schedule(Actor actor, CoachingPlanId id, Appointment appointment) {
        return context.onPlan(actor, SCHEDULE, id, plan -> {
            Optional<String> problem = appointment.problem();
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            Visit visit = make(actor, plan, appointment);
            return Outcome.done(
                    visit.id(), "Scheduled a visit to %s %s".formatted(teacher(visit), on(appointment.when())));
        });
    }

    /** Makes several visits of a plan as one change: a cycle that was proposed and adjusted. */
    public Outcome<List<VisitId>> layOut(Actor actor, CoachingPlanId id, List<Appointment> appointments) {
        return context.onPlan(actor, LAY_OUT, id, plan -> {
            if (appointments.isEmpty()) {
                return Outcome.refused("There is no visit to schedule.");
            }
            Optional<String> problem = appointments.stream()
                    .flatMap(appointment -> appointment
                            .problem()
                            .map(each -> "%s: %s"
                                    .formatted(WHEN.format(appointment.when().localStart()), each))
                            .stream())
                    .findFirst();
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            List<VisitId> made = new ArrayList<>();
            appointments.forEach(
                    appointment -> made.add(make(actor, plan, appointment).id()));
            return Outcome.done(
                    List.copyOf(made),
                    "Scheduled %d visits of “%s”"
                            .formatted(made.size(), plan.details().title()));
        });
    }

    private Visit make(Actor actor, CoachingPlan plan, Appointment appointment) {
        Visit visit = new Visit(
                new VisitId(context.id()),
                plan,
                plan.details().weekOf(appointment.when().localStart().toLocalDate()),
                context.stamp(actor));
        context.visits().add(visit);
        context.visits()
                .add(new VisitSchedule(new VisitScheduleId(context.id()), visit, appointment, context.stamp(actor)));
        return visit;
    }

    /** Changes what the visit is for and what it needs; its time stays. */
    public Outcome<VisitId> prepare(Actor actor, VisitId id, Appointment appointment) {
        return context.onVisit(actor, PREPARE, id, (visit, schedule) -> {
            Appointment prepared = appointment.at(schedule.appointment().when());
            Optional<String> problem = over(visit).or(prepared::problem);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            schedule.prepare(prepared);
            return Outcome.done(id, "Prepared the visit to %s".formatted(teacher(visit)));
        });
    }

    public Outcome<VisitId> confirm(Actor actor, VisitId id) {
        return move(actor, CONFIRM, id, VisitStatus.CONFIRMED, (visit, schedule) -> {
            visit.confirm();
            schedule.confirm();
            return Outcome.done(
                    id,
                    "Confirmed the visit to %s %s"
                            .formatted(teacher(visit), on(schedule.appointment().when())));
        });
    }

    /** What was agreed before stays as a schedule of its own; the new time is to be confirmed again. */
    public Outcome<VisitId> reschedule(Actor actor, VisitId id, WallClockSpan there) {
        return move(actor, RESCHEDULE, id, VisitStatus.SCHEDULED, (visit, schedule) -> {
            Appointment appointment = schedule.appointment().at(there);
            Optional<String> problem = appointment.problem();
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            CoachingPlan plan = context.plans().find(visit.plan()).orElseThrow();
            WallClockSpan before = schedule.appointment().when();
            context.visits().add(schedule.past(new VisitScheduleId(context.id())));
            schedule.agree(appointment, context.stamp(actor));
            visit.reschedule(plan.details().weekOf(there.localStart().toLocalDate()));
            return Outcome.done(
                    id,
                    "Moved the visit to %s from %s to %s"
                            .formatted(
                                    teacher(visit), WHEN.format(before.localStart()), WHEN.format(there.localStart())));
        });
    }

    /** A visit is started on its day or later, not before. */
    public Outcome<VisitId> start(Actor actor, VisitId id) {
        return move(actor, START, id, VisitStatus.IN_PROGRESS, (visit, schedule) -> {
            WallClockSpan when = schedule.appointment().when();
            if (context.today(when.zone()).isBefore(schedule.day())) {
                return Outcome.refused("The visit is %s. Start it then, or reschedule it.".formatted(on(when)));
            }
            visit.start(context.now());
            return Outcome.done(id, "Started the visit to %s".formatted(teacher(visit)));
        });
    }

    /** Ends a visit and writes what came of it, all in one entry. */
    public Outcome<VisitId> complete(Actor actor, VisitId id, VisitOutcomes outcomes) {
        return move(actor, COMPLETE, id, VisitStatus.COMPLETED, (visit, _) -> {
            Optional<String> problem = gathered.problem(visit, outcomes);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            gathered.write(actor, visit, outcomes);
            visit.complete(context.now());
            return Outcome.done(id, "Completed the visit to %s".formatted(teacher(visit)));
        });
    }

    public Outcome<VisitId> cancel(Actor actor, VisitId id, String reason) {
        return move(actor, CANCEL, id, VisitStatus.CANCELLED, (visit, schedule) -> {
            Optional<String> problem = TextBounds.wordsProblem("The reason", reason);
            if (problem.isPresent()) {
                return Outcome.refused("A visit is not cancelled without a reason. " + problem.get());
            }
            visit.cancel(reason.strip());
            schedule.cancel();
            return Outcome.done(
                    id,
                    "Cancelled the visit to %s %s"
                            .formatted(teacher(visit), on(schedule.appointment().when())));
        });
    }

    private interface Step {

        Outcome<VisitId> take(Visit visit, VisitSchedule schedule);
    }

    private Outcome<VisitId> move(Actor actor, Intent intent, VisitId id, VisitStatus there, Step step) {
        return context.onVisit(
                actor,
                intent,
                id,
                (visit, schedule) -> refusal(visit, there)
                        .<Outcome<VisitId>>map(Outcome::refused)
                        .orElseGet(() -> step.take(visit, schedule)));
    }

    /** Why a visit cannot go there from where it is. */
    private static Optional<String> refusal(Visit visit, VisitStatus there) {
        if (visit.status().next().contains(there)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (visit.status()) {
                    case SCHEDULED ->
                        there == VisitStatus.IN_PROGRESS
                                ? "The visit is not confirmed yet. Confirm it, then start it."
                                : "The visit has not started. Confirm and start it first.";
                    case CONFIRMED ->
                        there == VisitStatus.CONFIRMED
                                ? "The visit is confirmed already."
                                : "The visit has not started. Start it first.";
                    case IN_PROGRESS -> "The visit is under way. Complete it.";
                    case COMPLETED, CANCELLED -> over(visit).orElseThrow();
                });
    }

    private static Optional<String> over(Visit visit) {
        return switch (visit.status()) {
            case COMPLETED -> Optional.of("The visit is over. Schedule another one.");
            case CANCELLED ->
                Optional.of("The visit was cancelled: %s. Schedule another one."
                        .formatted(visit.cancelReason().orElse("no reason was given")));
            case SCHEDULED, CONFIRMED, IN_PROGRESS -> Optional.empty();
        };
    }

    private String teacher(Visit visit) {
        return context.name(visit.teacher());
    }

    private static String on(WallClockSpan when) {
        return "on " + WHEN.format(when.localStart());
    }
}
