package org.daybook.core.coaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** The visits and their schedules (the query patterns of seed 000). */
public interface Visits {

    Optional<Visit> find(VisitId id);

    List<Visit> findAll(Collection<VisitId> ids);

    void add(Visit visit);

    /** The schedule of a visit that counts. */
    Optional<VisitSchedule> schedule(VisitId visit);

    /** All schedules a visit had, the earliest made first. */
    List<VisitSchedule> schedules(VisitId visit);

    void add(VisitSchedule schedule);

    /** The schedules that count of a plan, in order of start. */
    List<VisitSchedule> ofPlan(CoachingPlanId plan);

    /** A coach's schedules that count from one day to before another, cancelled ones left out, in order of start. */
    List<VisitSchedule> ofCoach(PersonId coach, LocalDate from, LocalDate before);

    /** The same of a teacher. */
    List<VisitSchedule> ofTeacher(PersonId teacher, LocalDate from, LocalDate before);

    /** The same of a school. */
    List<VisitSchedule> ofSchool(SchoolId school, LocalDate from, LocalDate before);

    /** All schedules that count and that a window shows, cancelled ones left out. */
    List<VisitSchedule> within(Interval window);

    /** The visits of each of some plans that are next to a day; plans without any visit are left out. */
    Map<CoachingPlanId, Around> around(Collection<CoachingPlanId> plans, LocalDate day);

    /**
     * The visits next to a day.
     *
     * @param lastHeld the day of the last visit that took place or is under way
     * @param nextAhead the day of the first visit that is still to come, on that day or later
     */
    record Around(Optional<LocalDate> lastHeld, Optional<LocalDate> nextAhead) {

        static final Around NONE = new Around(Optional.empty(), Optional.empty());
    }

    /** How many visits each plan has in each status; plans and statuses without any are left out. */
    Map<CoachingPlanId, Map<VisitStatus, Long>> counts();

    /** Those of some visits that count. */
    List<VisitSchedule> schedules(Collection<VisitId> visits);
}
