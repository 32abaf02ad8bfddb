package org.daybook.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a plan stands: its visits by status (seed 000, plan-level scheduling overview). */
@Command(name = "overview", description = "Show how a coaching plan stands: its goals, and its visits by status.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PlanOverviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", description = "Its title, the beginning of it, or its id.")
    private String plan;

    private final Doorway door;
    private final Printer printer;

    PlanOverviewCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    private record GoalLine(String id, String text, String status) {}

    private record Overview(
            String id,
            String title,
            String teacher,
            String coach,
            Map<String, Long> counts,
            List<GoalLine> goals,
            List<VisitLine> visits) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            CoachingPlanId id = Coached.plans(opened).find(plan).id();
            Overview overview =
                    overview(opened.use().coaching().board().plan(id).orElseThrow());
            printer.print(overview, out -> {
                out.println("%s: %s coaches %s".formatted(overview.title(), overview.coach(), overview.teacher()));
                overview.goals().forEach(goal -> out.println("  %s (%s)".formatted(goal.text(), goal.status())));
                overview.counts().forEach((status, count) -> out.println("%s: %d".formatted(status, count)));
                if (!overview.visits().isEmpty()) {
                    VisitLine.print(overview.visits(), out);
                }
            });
        });
    }

    private static Overview overview(PlanPage page) {
        Map<String, Long> counts = new LinkedHashMap<>();
        page.counts().forEach((status, count) -> counts.put(status.name(), count));
        return new Overview(
                page.id().toString(),
                page.details().title(),
                page.teacher(),
                page.coach(),
                counts,
                page.goals().stream()
                        .map(goal -> new GoalLine(
                                goal.id().toString(),
                                goal.details().text(),
                                goal.status().name()))
                        .toList(),
                page.visits().stream().map(VisitLine::of).toList());
    }
}
