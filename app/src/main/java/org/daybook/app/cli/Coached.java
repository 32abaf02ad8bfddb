package org.daybook.app.cli;

import java.util.UUID;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.SchoolDesk.SchoolView;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.journal.Outcome;

/** Finds schools and plans by what they are called, and prints what came of changes to coaching. */
final class Coached {

    private Coached() {}

    /** The id of what was made or changed. */
    record Changed(String id) {}

    static Named<SchoolView> schools(Opened opened) {
        return new Named<>(
                opened.use().coaching().schools().all(),
                SchoolView::id,
                school -> school.details().name(),
                "school",
                "There is none yet; add it with “daybook school add”.",
                "daybook school list");
    }

    static Named<PlanLine> plans(Opened opened) {
        return new Named<>(
                opened.use().coaching().board().plans(),
                PlanLine::id,
                plan -> plan.details().title(),
                "coaching plan",
                "There is none yet; begin one with “daybook plan begin”.",
                "daybook plan list");
    }

    /** A visit by its id. */
    static VisitId visit(String id) throws Refused {
        try {
            return new VisitId(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw Refused.wrongUsage("“%s” is no id of a visit. “daybook plan overview” shows them.".formatted(id));
        }
    }

    static void print(Printer printer, Outcome<?> outcome) throws Refused {
        Outcome.Done<?> done = Refused.unlessDone(outcome);
        Changed changed = new Changed(String.valueOf(done.value()));
        printer.print(changed, out -> {
            out.println(done.summary() + ".");
            out.println(changed.id());
        });
    }
}
