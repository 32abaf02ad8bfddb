package org.daybook.persistence.coaching;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.CoachingBoard;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;

/** A workspace of {@link SchoolYears}, opened, and what its first coach looks at in it: the same in each of them. */
final class BusyCoaching implements AutoCloseable {

    private static final int WEEKS = 19;
    private static final int DAYS = 10;

    private final Workspace workspace;
    private final CoachingBoard board;
    private final PersonId coach;
    private final List<CoachingPlanId> plans;
    private final List<VisitId> visits;
    private int asked;

    private BusyCoaching(WorkspaceFile file) {
        workspace = BusyWorkspace.open(file);
        board = new CoachingBoard(new CoachingContext(
                workspace.work(),
                workspace.coachingBooks(),
                workspace.people(),
                new Ids(Clock.systemUTC(), new SecureRandom()),
                Clock.systemUTC()));
        coach = SchoolYears.coach(workspace, 0);
        plans = board.plans().stream()
                .filter(plan -> plan.details().coach().equals(coach)
                        && plan.details().startsOn().equals(SchoolYears.RUNNING))
                .map(CoachingBoard.PlanLine::id)
                .toList();
        visits = plans.stream()
                .flatMap(plan -> board.plan(plan).orElseThrow().visits().stream())
                .map(VisitView::id)
                .toList();
    }

    /** So many coaches, each with 100 visits in each of so many half-years. */
    static BusyCoaching of(int coaches, int halfYears) {
        return new BusyCoaching(BusyWorkspace.file(
                "coaching-" + coaches * halfYears * SchoolYears.VISITS,
                busy -> SchoolYears.fill(busy.workspace(), coaches, halfYears)));
    }

    /** One of the weeks in turn, because H2 answers the same question from memory; so with the others. */
    CoachDay day() {
        LocalDate first = SchoolYears.TODAY.minusWeeks(9);
        return board.day(coach, first.plusWeeks(asked++ % WEEKS));
    }

    PlanPage plan() {
        return board.plan(plans.get(asked++ % plans.size())).orElseThrow();
    }

    VisitPage visit() {
        return board.visit(visits.get(asked++ % visits.size())).orElseThrow();
    }

    List<PlanGlance> glances() {
        return board.glances(SchoolYears.TODAY.plusDays(asked++ % DAYS));
    }

    List<CoachingBoard.PlanLine> plans() {
        return board.plans();
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
