package org.daybook.app.sample;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.report.ReportDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.CoachingBooks;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.CoachingPlans;
import org.daybook.core.coaching.Schools;
import org.daybook.core.coaching.VisitRecords;
import org.daybook.core.coaching.Visits;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.DirectWork;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.People;
import org.daybook.core.workspace.Drafts;

/** A workspace in which nobody coaches anybody. */
public final class NoCoaching {

    private NoCoaching() {}

    public static CoachingOffice as(Actor actor) {
        DirectWork work = new DirectWork();
        CoachingBooks books = new CoachingBooks(
                empty(Schools.class), empty(CoachingPlans.class), empty(Visits.class), empty(VisitRecords.class));
        Ids ids = new Ids(SampleWorkspace.CLOCK, new java.util.Random(1));
        CoachingContext context = new CoachingContext(work, books, empty(People.class), ids, SampleWorkspace.CLOCK);
        return new CoachingOffice(
                new CoachingDesks(context, new Agenda(work, List.of())),
                empty(Drafts.class),
                actor,
                List::of,
                (_, _) -> Outcome.refused("Nobody is added here."),
                () -> 0);
    }

    public static ReportDesk reports() {
        return empty(ReportDesk.class);
    }

    /** Where nothing is kept: whatever is asked, there is none. */
    private static <T> T empty(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
            Class<?> answer = method.getReturnType();
            if (answer == List.class) {
                return List.of();
            }
            if (answer == Map.class) {
                return Map.of();
            }
            if (answer == Optional.class) {
                return Optional.empty();
            }
            throw new UnsupportedOperationException(method.toString());
        }));
    }
}
