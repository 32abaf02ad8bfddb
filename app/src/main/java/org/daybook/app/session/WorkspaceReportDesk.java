package org.daybook.app.session;

import java.util.List;
import java.util.Optional;
import org.daybook.app.UseCases;
import org.daybook.app.coaching.report.PlanMatter;
import org.daybook.app.coaching.report.ReportDesk;
import org.daybook.app.coaching.report.VisitMatter;
import org.daybook.core.coaching.CoachingBoard;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.workspace.Workspace;

/** Reads for the reports of coaching, each as one state of the workspace. */
public final class WorkspaceReportDesk implements ReportDesk {

    private final Workspace workspace;
    private final CoachingBoard board;

    public WorkspaceReportDesk(Workspace workspace, UseCases use) {
        this.workspace = workspace;
        board = use.coaching().board();
    }

    @Override
    public Optional<VisitMatter> visit(VisitId id) {
        return workspace.work().read(() -> board.visit(id).map(this::matter));
    }

    private VisitMatter matter(VisitPage page) {
        WorkspaceProfile profile = profile();
        return new VisitMatter(
                profile.name(), profile.zone(), page, board.plan(page.visit().plan()));
    }

    @Override
    public Optional<PlanMatter> plan(CoachingPlanId id) {
        return workspace.work().read(() -> board.plan(id).map(this::matter));
    }

    private PlanMatter matter(PlanPage plan) {
        WorkspaceProfile profile = profile();
        List<VisitPage> held = plan.visits().stream()
                .filter(visit -> visit.startedAt().isPresent())
                .flatMap(visit -> board.visit(visit.id()).stream())
                .toList();
        return new PlanMatter(profile.name(), profile.zone(), plan, held);
    }

    private WorkspaceProfile profile() {
        return workspace
                .profiles()
                .find()
                .orElseThrow(() -> new IllegalStateException("There are reports in a workspace not begun."));
    }
}
