package org.daybook.app.roster.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.ScheduleVersionId;

/** What is done about what was found in a version, by the user signed in. Slow, but for the name. */
public interface FindingsDesk {

    /** That a warning was acknowledged: in whose name, and on which day. */
    record Taken(String name, LocalDate day) {}

    /** The user's name, in which warnings are acknowledged unless they say another. */
    String userName();

    /** By the key of the finding. */
    Map<String, Taken> taken(ScheduleVersionId version);

    /** Takes warnings of a version upon somebody (rule R3). */
    Outcome<Integer> acknowledge(ScheduleVersionId version, Collection<String> keys, String name);
}
