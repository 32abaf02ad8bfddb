package org.daybook.app.coaching.report;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.daybook.app.coaching.GoalPlot.Range;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.VisitView;

/**
 * The cycles a report is about.
 *
 * @param first of them, from 1
 * @param last of them, which counts in
 */
record Scope(PlanDetails details, int first, int last) {

    static Scope ofCycle(PlanMatter matter, int cycle) {
        return new Scope(matter.plan().details(), cycle, cycle);
    }

    static Scope ofPlan(PlanMatter matter) {
        return new Scope(matter.plan().details(), 1, matter.cycles());
    }

    boolean has(VisitView visit) {
        return visit.week().cycle() >= first && reached(visit.week().cycle());
    }

    /** Whether a cycle is not after it. */
    boolean reached(int cycle) {
        return cycle <= last;
    }

    /** Whether a day is not after it; what is after the plan belongs to its last cycle. */
    boolean reached(LocalDate day) {
        return reached(details.weekOf(day).cycle());
    }

    IntStream cycles() {
        return IntStream.rangeClosed(first, last);
    }

    /** Its own days. */
    Range days() {
        return new Range(firstDay(first), firstDay(last + 1).minusDays(1));
    }

    /** The days from the beginning of the plan to its end. */
    Range daysSoFar() {
        return new Range(details.startsOn(), days().last());
    }

    /** The first day of a cycle. */
    LocalDate firstDay(int cycle) {
        return details.firstDay(new CycleWeek(cycle, 1));
    }
}
