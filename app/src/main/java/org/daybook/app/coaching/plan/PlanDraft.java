package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was typed: its school, teacher and coach may not be there yet.
 *
 * @param zone that of the school, where it is new
 */
record PlanDraft(
        String title,
        Named<SchoolId> school,
        ZoneId zone,
        Named<PersonId> teacher,
        Named<PersonId> coach,
        Frame frame,
        List<GoalDetails> goals) {

    PlanDraft {
        goals = List.copyOf(goals);
    }

    /**
     * A name that was chosen or typed.
     *
     * @param id of what was chosen; null where the name was typed and is none of those known
     */
    record Named<I>(String name, @Nullable I id) {}

    /** The rest of a plan's head. */
    record Frame(LocalDate startsOn, int cycles, int weeks, Stage stage, String needs, String focus) {}

    PlanDetails details(SchoolId at, PersonId whom, PersonId by) {
        return new PlanDetails(
                title,
                at,
                whom,
                by,
                frame.startsOn(),
                frame.cycles(),
                frame.weeks(),
                frame.stage(),
                frame.needs(),
                frame.focus());
    }
}
