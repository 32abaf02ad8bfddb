package org.daybook.core.coaching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.FreeSlots;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** Proposes times at which coach and teacher are both free. Nothing is written until it is laid out. */
public final class CycleProposal {

    /** No visit is proposed to start before. */
    public static final LocalTime OPENS = LocalTime.of(8, 0);

    /** No visit is proposed to end after. */
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** Visits start at whole steps of the clock. */
    public static final Duration STEP = Duration.ofMinutes(15);

    private static final int DAYS_AHEAD = 28;
    private static final int WORKDAYS = 5;

    private final CoachingContext context;
    private final Agenda agenda;

    /** @param agenda the commitments of all desks */
    public CycleProposal(CoachingContext context, Agenda agenda) {
        this.context = context;
        this.agenda = agenda;
    }

    /**
     * What the visits of a cycle should be like.
     *
     * @param day the day of the week they are best on
     * @param time when they best start
     */
    public record Wish(int cycle, Appointment like, DayOfWeek day, LocalTime time) {}

    /**
     * A cycle as it could be.
     *
     * @param without the Mondays of the weeks in which nobody has time
     */
    public record Proposal(List<Appointment> appointments, List<LocalDate> without) {

        public Proposal {
            appointments = List.copyOf(appointments);
            without = List.copyOf(without);
        }
    }

    /**
     * A visit for each week of a cycle in which one is due by the cadence of the plan's stage (rule C3): at the time
     * wished for, else later that day, else on the first day of that week with time. Weeks that are over, and those that
     * have a visit, are left out.
     *
     * @throws IllegalArgumentException if there is no such plan
     */
    public Proposal cycle(CoachingPlanId id, Wish wish) {
        return context.work().read(() -> {
            CoachingPlan plan = plan(id);
            PlanDetails details = plan.details();
            ZoneId zone = wish.like().when().zone();
            Set<CycleWeek> taken =
                    context
                            .visits()
                            .findAll(context.visits().ofPlan(id).stream()
                                    .map(VisitSchedule::visit)
                                    .toList())
                            .stream()
                            .filter(visit -> visit.status().takesPlace())
                            .map(Visit::week)
                            .collect(Collectors.toSet());
            Days days = new Days(plan, zone, wish.like().when().duration());
            List<Appointment> proposed = new ArrayList<>();
            List<LocalDate> without = new ArrayList<>();
            for (int week = 1; week <= details.weeks(); week += details.stage().days() / 7) {
                CycleWeek at = new CycleWeek(wish.cycle(), week);
                LocalDate monday = details.firstDay(at);
                if (taken.contains(at) || !monday.plusDays(WORKDAYS).isAfter(context.today(zone))) {
                    continue;
                }
                days.inWeek(monday, wish)
                        .ifPresentOrElse(slot -> proposed.add(wish.like().at(slot)), () -> without.add(monday));
            }
            return new Proposal(proposed, without);
        });
    }

    /**
     * The first time from a day on at which coach and teacher of a plan are both free, on a weekday between
     * {@code 08:00} and {@code 17:00}; nothing within four weeks.
     *
     * @throws IllegalArgumentException if there is no such plan
     */
    public Optional<WallClockSpan> nextFree(CoachingPlanId id, Duration duration, LocalDate from, ZoneId zone) {
        return context.work().read(() -> {
            Days days = new Days(plan(id), zone, duration);
            return Stream.iterate(from, day -> day.plusDays(1))
                    .limit(DAYS_AHEAD)
                    .filter(CycleProposal::weekday)
                    .flatMap(day -> days.on(day, OPENS).stream())
                    .findFirst();
        });
    }

    /**
     * The first time at which both are free in the week in which the plan's next visit is due by its cadence (rule C3),
     * or after it, by the clock of the school. The next is due after the last visit that is held or planned; the first
     * one when the plan starts. Nothing where there is no such time within four weeks.
     *
     * @throws IllegalArgumentException if there is no such plan
     */
    public Optional<WallClockSpan> nextDue(CoachingPlanId id, Duration duration) {
        return context.work().read(() -> {
            PlanDetails details = plan(id).details();
            ZoneId zone = context.zone(details.school());
            LocalDate due = lastDay(id)
                    .map(last -> last.plusDays(details.stage().days())
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                    .orElse(details.startsOn());
            LocalDate today = context.today(zone);
            return nextFree(id, duration, due.isBefore(today) ? today : due, zone);
        });
    }

    /**
     * When coach and teacher of a plan have no time, in order of start: what is in their calendars, as the one who asks
     * may see it, and the time outside their working hours where those are known.
     *
     * @throws IllegalArgumentException if there is no such plan
     */
    public List<BusyTime> busy(Actor actor, CoachingPlanId id, Interval window) {
        return context.work().read(() -> {
            PlanDetails details = plan(id).details();
            List<Commitment> commitments = FreeSlots.taking(agenda.within(window, actor));
            List<BusyTime> busy = new ArrayList<>();
            for (PersonId person : List.of(details.coach(), details.teacher())) {
                commitments.stream()
                        .filter(commitment -> commitment.people().contains(person))
                        .forEach(commitment ->
                                busy.add(new BusyTime(person, commitment.interval(), Optional.of(commitment.title()))));
                context.person(person)
                        .ifPresent(found -> FreeSlots.off(found, window)
                                .forEach(off -> busy.add(new BusyTime(person, off, Optional.empty()))));
            }
            busy.sort(Comparator.comparing(BusyTime::interval));
            return List.copyOf(busy);
        });
    }

    private Optional<LocalDate> lastDay(CoachingPlanId id) {
        return context.visits().ofPlan(id).stream()
                .filter(schedule -> schedule.status() != ScheduleStatus.CANCELLED)
                .map(VisitSchedule::day)
                .max(Comparator.naturalOrder());
    }

    private CoachingPlan plan(CoachingPlanId id) {
        return context.plans()
                .find(id)
                .filter(plan -> !plan.deleted())
                .orElseThrow(() -> new IllegalArgumentException("There is no coaching plan %s.".formatted(id)));
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Looks for time on days. */
    private final class Days {

        private final Set<PersonId> people;
        private final FreeSlots slots;
        private final ZoneId zone;
        private final Duration duration;

        Days(CoachingPlan plan, ZoneId zone, Duration duration) {
            PlanDetails details = plan.details();
            people = Set.of(details.coach(), details.teacher());
            Collection<Person> known = Stream.of(details.coach(), details.teacher())
                    .flatMap(id -> context.person(id).stream())
                    .toList();
            slots = new FreeSlots(PeopleFacts.of(known));
            this.zone = zone;
            this.duration = duration;
        }

        Optional<WallClockSpan> inWeek(LocalDate monday, Wish wish) {
            LocalDate wished = monday.with(wish.day());
            return on(wished, wish.time())
                    .or(() -> Stream.iterate(monday, day -> day.plusDays(1))
                            .limit(WORKDAYS)
                            .flatMap(day -> on(day, OPENS).stream())
                            .findFirst());
        }

        Optional<WallClockSpan> on(LocalDate day, LocalTime from) {
            Instant opens = day.atTime(from).atZone(zone).toInstant();
            Instant now = context.now();
            while (opens.isBefore(now)) {
                opens = opens.plus(STEP);
            }
            Instant closes = day.atTime(CLOSES).atZone(zone).toInstant();
            if (!opens.plus(duration).isAfter(closes)) {
                Interval window = new Interval(opens, closes);
                List<Commitment> commitments = agenda.within(window);
                return slots.next(people, duration, window, STEP, commitments)
                        .map(slot -> new WallClockSpan(
                                slot.startInclusive().atZone(zone).toLocalDateTime(), duration, zone, false));
            }
            return Optional.empty();
        }
    }
}
