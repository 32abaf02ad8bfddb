package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.Due;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitStatus;

/** How a plan is spoken of. */
final class PlanWords {

    private final Messages text = Messages.of(PlanWords.class);
    private final VisitWords visits = new VisitWords();

    /** How often a visit is due. */
    String stage(Stage stage) {
        return text.named(stage);
    }

    String goal(GoalStatus status) {
        return text.named(status);
    }

    /** How far a plan is on a day, such as {@code Cycle 1 of 2, week 4 of 6}. */
    String progress(PlanDetails details, LocalDate today) {
        if (today.isBefore(details.startsOn())) {
            return text.get("begins", Times.day(details.startsOn()));
        }
        if (!today.isBefore(details.endsBefore())) {
            return text.get("ended", Times.day(lastDay(details)));
        }
        CycleWeek now = details.weekOf(today);
        return text.get("progress", now.cycle(), details.cycles(), now.week(), details.weeks());
    }

    /** From its first day to its last. */
    String days(PlanDetails details) {
        return text.get("from-to", Times.dayAndYear(details.startsOn()), Times.dayAndYear(lastDay(details)));
    }

    private static LocalDate lastDay(PlanDetails details) {
        return details.endsBefore().minusDays(1);
    }

    /** When the next visit is or was due. */
    String due(Due due) {
        return text.get(due.state() == Due.State.OVERDUE ? "overdue" : "due-by", Times.day(due.by()));
    }

    /** Such as {@code Completed 2, Scheduled 1}. */
    String counts(PlanGlance glance) {
        return counts(glance::count);
    }

    String counts(Function<VisitStatus, Long> count) {
        String said = Arrays.stream(VisitStatus.values())
                .filter(status -> count.apply(status) > 0)
                .map(status -> text.get("count", visits.status(status), count.apply(status)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? text.get("no-visits") : said;
    }

    /** What carries the colour of a status. */
    static String style(VisitStatus status) {
        return "of-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
