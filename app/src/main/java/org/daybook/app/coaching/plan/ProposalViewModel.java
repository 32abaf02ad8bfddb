package org.daybook.app.coaching.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.BusyTime;
import org.daybook.core.coaching.CycleProposal;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.time.Interval;

/** A cycle as it is proposed and adjusted, until it is scheduled as one change or dropped. */
final class ProposalViewModel {

    static final int OPENS = CycleProposal.OPENS.toSecondOfDay() / 60;
    static final int CLOSES = CycleProposal.CLOSES.toSecondOfDay() / 60;
    static final int STEP = (int) CycleProposal.STEP.toMinutes();
    private static final int WORKDAYS = 5;

    private final CoachingViewModel desk;
    private final PlanPage page;
    private final Draft draft;
    private final ZoneId zone;
    private final ObservableList<Proposed> visits = FXCollections.observableArrayList();

    /** What was proposed for a cycle, and when coach and teacher are busy during it. */
    record Draft(int cycle, ZoneId zone, CycleProposal.Proposal proposal, List<BusyTime> busy) {

        Draft {
            busy = List.copyOf(busy);
        }
    }

    /**
     * What a visit collides with.
     *
     * @param busy what coach and teacher have then
     * @param another whether another visit that is proposed is at the same time
     * @param past whether it would have begun already
     */
    record Clash(List<BusyTime> busy, boolean another, boolean past) {

        boolean none() {
            return busy.isEmpty() && !another && !past;
        }
    }

    ProposalViewModel(CoachingViewModel desk, PlanPage page, Draft draft) {
        this.desk = desk;
        this.page = page;
        this.draft = draft;
        this.zone = draft.zone();
        draft.proposal().appointments().stream().map(Proposed::new).forEach(visits::add);
    }

    PlanPage page() {
        return page;
    }

    int cycle() {
        return draft.cycle();
    }

    LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), zone);
    }

    /** The visits that are left. */
    ObservableList<Proposed> visits() {
        return visits;
    }

    List<BusyTime> busy() {
        return draft.busy();
    }

    ZoneId zone() {
        return zone;
    }

    /** The Mondays of the weeks in which nobody has time. */
    List<LocalDate> without() {
        return draft.proposal().without();
    }

    /** The weeks of the cycle that are not over, by their numbers. */
    List<CycleWeek> weeks() {
        return weeks(page.details(), draft.cycle(), today());
    }

    static List<CycleWeek> weeks(PlanDetails details, int cycle, LocalDate today) {
        return IntStream.rangeClosed(1, details.weeks())
                .mapToObj(week -> new CycleWeek(cycle, week))
                .filter(week -> details.firstDay(week).plusDays(WORKDAYS).isAfter(today))
                .toList();
    }

    LocalDate monday(CycleWeek week) {
        return page.details().firstDay(week);
    }

    /** Where a visit would start if it were let go of: at a quarter of an hour, and within the hours of the day. */
    LocalDateTime landing(Proposed visit, LocalDate day, double minuteOfDay) {
        int length = Math.min((int) visit.when().duration().toMinutes(), CLOSES - OPENS);
        long snapped = Math.round(minuteOfDay / STEP) * STEP;
        return day.atTime(LocalTime.MIDNIGHT).plusMinutes(Math.clamp(snapped, OPENS, CLOSES - length));
    }

    void move(Proposed visit, LocalDateTime start) {
        visit.moveTo(start);
    }

    /** Moves a visit by steps of a quarter of an hour, and by working days; not beyond the weeks of the cycle. */
    void nudge(Proposed visit, int steps, int days) {
        LocalDateTime start = visit.when().localStart();
        LocalDate day = workday(start.toLocalDate(), days);
        List<CycleWeek> weeks = weeks();
        LocalDate first = monday(weeks.getFirst());
        LocalDate last = monday(weeks.getLast()).plusDays(WORKDAYS - 1);
        if (!day.isBefore(first) && !day.isAfter(last)) {
            int minute = start.toLocalTime().toSecondOfDay() / 60 + steps * STEP;
            move(visit, landing(visit, day, minute));
        }
    }

    private static LocalDate workday(LocalDate from, int days) {
        LocalDate day = from.plusDays(days);
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return days > 0 ? day.plusDays(2) : day.minusDays(2);
        }
        return day;
    }

    void remove(Proposed visit) {
        visits.remove(visit);
    }

    Clash clash(Proposed visit) {
        Interval when = visit.when().interval();
        return new Clash(
                draft.busy().stream()
                        .filter(busy -> busy.interval().overlaps(when))
                        .toList(),
                visits.stream()
                        .anyMatch(other ->
                                other != visit && other.when().interval().overlaps(when)),
                when.startInclusive().isBefore(desk.clock().instant()));
    }

    /** How many visits collide with something. */
    long clashes() {
        return visits.stream().filter(visit -> !clash(visit).none()).count();
    }

    /** Writes all that are left as one change. */
    void schedule(Runnable whenDone) {
        List<Appointment> appointments =
                visits.stream().map(Proposed::appointment).toList();
        desk.deeds()
                .carryOut(
                        () -> desk.office()
                                .desks()
                                .visits()
                                .layOut(desk.office().actor(), page.id(), appointments),
                        _ -> {
                            whenDone.run();
                            desk.refresh();
                        });
    }

    /** The stretch of a proposal's weeks in which somebody's calendar matters. */
    static Interval window(PlanDetails details, int cycle, ZoneId zone) {
        LocalDate first = details.firstDay(new CycleWeek(cycle, 1));
        return new Interval(
                first.atStartOfDay(zone).toInstant(),
                first.plusWeeks(details.weeks()).atStartOfDay(zone).toInstant());
    }
}
