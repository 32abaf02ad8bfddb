package org.daybook.core.coaching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the next visit of a plan is due, by the cadence of its stage (rule C3).
 *
 * @param by the day by which it should be
 * @param planned the day the next one is planned for, where one is
 */
public record Due(
        CoachingPlanId plan, String title, String teacher, LocalDate by, State state, Optional<LocalDate> planned) {

    /** So many days before it is due it is due soon. */
    static final int SOON = 3;

    /** How pressing it is. */
    public enum State {
        /** There is time, or a visit is planned in time. */
        NOT_YET,
        SOON,
        OVERDUE
    }

    static Due of(CoachingBoard.PlanLine plan, LocalDate today, Visits.Around around) {
        PlanDetails details = plan.details();
        LocalDate by = around.lastHeld()
                .orElse(details.startsOn())
                .plusDays(details.stage().days());
        boolean inTime = around.nextAhead().filter(day -> !day.isAfter(by)).isPresent();
        State state = inTime || today.isBefore(by.minusDays(SOON))
                ? State.NOT_YET
                : today.isAfter(by) ? State.OVERDUE : State.SOON;
        return new Due(plan.id(), details.title(), plan.teacher(), by, state, around.nextAhead());
    }
}
