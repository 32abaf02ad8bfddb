package org.daybook.core.coaching;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A coach's day.
 *
 * @param stops the visits that are not cancelled, in order of start
 * @param toBring what they need, each thing once, in the order of the visits
 * @param due plans whose next visit is due soon or overdue, the longest due first
 * @param back next steps whose day has come, the longest waiting first (rule C4)
 */
public record CoachDay(LocalDate day, List<Stop> stops, List<String> toBring, List<Due> due, List<Back> back) {

    public CoachDay {
        stops = List.copyOf(stops);
        toBring = List.copyOf(toBring);
        due = List.copyOf(due);
        back = List.copyOf(back);
    }

    /**
     * A visit of the day.
     *
     * @param gap how long there is from the end of the visit before; zero where they overlap, and for the first
     * @param travels whether the visit before is at another school
     */
    public record Stop(VisitView visit, Duration gap, boolean travels) {}

    /** A next step that has come back. */
    public record Back(NextStepId id, VisitId visit, String teacher, NextStep.Words words) {}
}
