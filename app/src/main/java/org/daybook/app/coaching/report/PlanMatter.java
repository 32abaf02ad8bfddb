package org.daybook.app.coaching.report;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitPage;

/**
 * What the workspace has for a report on a plan.
 *
 * @param workspace its name
 * @param zone of the workspace
 * @param held the visits that began, in order of start
 */
public record PlanMatter(String workspace, ZoneId zone, PlanPage plan, List<VisitPage> held) {

    public PlanMatter {
        held = List.copyOf(held);
    }

    /** How many cycles there is something of: those of the plan, and those it had before it was shortened. */
    public int cycles() {
        IntStream used = IntStream.concat(
                weeks().mapToInt(CycleWeek::cycle),
                plan.analyses().keySet().stream().mapToInt(cycle -> cycle));
        return Math.max(plan.details().cycles(), used.max().orElse(0));
    }

    /** How many weeks there is something of in a cycle. */
    int weeks(int cycle) {
        int used = weeks().filter(week -> week.cycle() == cycle)
                .mapToInt(CycleWeek::week)
                .max()
                .orElse(0);
        return Math.max(plan.details().weeks(), used);
    }

    private Stream<CycleWeek> weeks() {
        return Stream.concat(
                plan.weeks().keySet().stream(), plan.visits().stream().map(visit -> visit.week()));
    }
}
