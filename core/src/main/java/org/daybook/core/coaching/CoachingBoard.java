package org.daybook.core.coaching;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.coaching.CoachDay.Back;
import org.daybook.core.coaching.CoachDay.Stop;
import org.daybook.core.people.PersonId;

/** What there is to see of coaching: a coach's day, a teacher's week, a plan, a visit. */
public final class CoachingBoard {

    private final CoachingContext context;

    public CoachingBoard(CoachingContext context) {
        this.context = context;
    }

    /**
     * A plan as it is listed.
     *
     * @param zone that of the school, by whose clock its visits are
     */
    public record PlanLine(
            CoachingPlanId id, PlanDetails details, String school, String teacher, String coach, ZoneId zone) {}

    /** All plans, by title. */
    public List<PlanLine> plans() {
        return context.work().read(() -> lines(context.plans().all()));
    }

    private List<PlanLine> lines(List<CoachingPlan> plans) {
        Set<SchoolId> schools = new HashSet<>();
        Set<PersonId> people = new HashSet<>();
        for (CoachingPlan plan : plans) {
            schools.add(plan.details().school());
            people.add(plan.details().teacher());
            people.add(plan.details().coach());
        }
        Function<SchoolId, String> schoolNames = context.schoolNames(schools);
        Function<PersonId, String> names = context.names(people);
        return plans.stream()
                .map(plan -> new PlanLine(
                        plan.id(),
                        plan.details(),
                        schoolNames.apply(plan.details().school()),
                        names.apply(plan.details().teacher()),
                        names.apply(plan.details().coach()),
                        context.zone(plan.details().school())))
                .toList();
    }

    /** All plans with how they stand on a day, by title. */
    public List<PlanGlance> glances(LocalDate today) {
        return context.work().read(() -> {
            List<PlanLine> lines = lines(context.plans().all());
            Map<CoachingPlanId, Due> due =
                    due(lines, today).stream().collect(Collectors.toMap(Due::plan, Function.identity()));
            Map<CoachingPlanId, Map<VisitStatus, Long>> counts =
                    context.visits().counts();
            return lines.stream()
                    .map(line -> new PlanGlance(
                            line, counts.getOrDefault(line.id(), Map.of()), Optional.ofNullable(due.get(line.id()))))
                    .toList();
        });
    }

    /** What a coach has on a day, and what is due by then. */
    public CoachDay day(PersonId coach, LocalDate day) {
        return context.work().read(() -> {
            List<VisitView> visits = views(context.visits().ofCoach(coach, day, day.plusDays(1)));
            Set<String> toBring = new LinkedHashSet<>();
            visits.stream()
                    .filter(visit -> visit.status().ahead())
                    .forEach(visit -> toBring.addAll(visit.appointment().equipment()));
            return new CoachDay(day, stops(visits), List.copyOf(toBring), due(coach, day), back(coach, day));
        });
    }

    private static List<Stop> stops(List<VisitView> visits) {
        List<Stop> stops = new ArrayList<>();
        VisitView before = null;
        for (VisitView visit : visits) {
            if (before == null) {
                stops.add(new Stop(visit, Duration.ZERO, false));
            } else {
                Duration gap = Duration.between(
                        before.appointment().when().interval().endExclusive(),
                        visit.appointment().when().interval().startInclusive());
                stops.add(new Stop(
                        visit,
                        gap.isNegative() ? Duration.ZERO : gap,
                        !before.school().equals(visit.school())));
            }
            before = visit;
        }
        return stops;
    }

    private List<Due> due(PersonId coach, LocalDate today) {
        return due(lines(context.plans().of(coach)), today);
    }

    /** Of plans that are under way, those whose next visit is due soon or overdue, the longest due first. */
    private List<Due> due(List<PlanLine> all, LocalDate today) {
        List<PlanLine> plans = all.stream()
                .filter(plan -> today.isBefore(plan.details().endsBefore()))
                .filter(plan -> !today.isBefore(plan.details().startsOn()))
                .toList();
        Map<CoachingPlanId, Visits.Around> around =
                context.visits().around(plans.stream().map(PlanLine::id).toList(), today);
        return plans.stream()
                .map(plan -> Due.of(plan, today, around.getOrDefault(plan.id(), Visits.Around.NONE)))
                .filter(due -> due.state() != Due.State.NOT_YET)
                .sorted(Comparator.comparing(Due::by).thenComparing(Due::title))
                .toList();
    }

    private List<Back> back(PersonId coach, LocalDate today) {
        List<NextStep> steps = context.records().back(coach, today);
        Map<VisitId, Visit> visits = visits(steps.stream().map(NextStep::visit).toList());
        return steps.stream()
                .map(step -> new Back(
                        step.id(),
                        step.visit(),
                        Optional.ofNullable(visits.get(step.visit()))
                                .map(visit -> context.name(visit.teacher()))
                                .orElse(""),
                        step.words()))
                .toList();
    }

    /** The visits to a teacher from a day on for a week, cancelled ones left out, in order of start. */
    public List<VisitView> teachersWeek(PersonId teacher, LocalDate firstDay) {
        return context.work().read(() -> views(context.visits().ofTeacher(teacher, firstDay, firstDay.plusWeeks(1))));
    }

    /** The same at a school. */
    public List<VisitView> schoolsWeek(SchoolId school, LocalDate firstDay) {
        return context.work().read(() -> views(context.visits().ofSchool(school, firstDay, firstDay.plusWeeks(1))));
    }

    /** A plan with everything about it; nothing where it is deleted. */
    public Optional<PlanPage> plan(CoachingPlanId id) {
        return context.work()
                .read(() ->
                        context.plans().find(id).filter(plan -> !plan.deleted()).map(this::page));
    }

    private PlanPage page(CoachingPlan plan) {
        List<VisitView> visits = views(context.visits().ofPlan(plan.id()));
        PlanLine line = lines(List.of(plan)).getFirst();
        Map<CycleWeek, String> weeks = new HashMap<>();
        context.plans().weeks(plan.id()).forEach(week -> weeks.put(week.week(), week.text()));
        Map<Integer, CycleAnalysis.Words> analyses = new HashMap<>();
        context.plans().analyses(plan.id()).forEach(each -> analyses.put(each.cycle(), each.words()));
        return new PlanPage(
                plan.id(),
                plan.details(),
                line.school(),
                line.teacher(),
                line.coach(),
                goals(plan, visits),
                weeks,
                visits,
                context.plans().outcomes(plan.id()).stream()
                        .map(outcome -> new PlanPage.OutcomeView(outcome.id(), outcome.goal(), outcome.text()))
                        .toList(),
                analyses);
    }

    private List<PlanPage.GoalView> goals(CoachingPlan plan, List<VisitView> visits) {
        Map<VisitId, LocalDate> days = new HashMap<>();
        visits.forEach(visit -> days.put(visit.id(), visit.day()));
        Map<GoalId, List<PlanPage.Point>> courses = new HashMap<>();
        for (VisitMetric metric : context.records().metrics(plan.id())) {
            LocalDate day = days.get(metric.visit());
            if (day != null) {
                metric.goal()
                        .ifPresent(goal -> courses.computeIfAbsent(goal, _ -> new ArrayList<>())
                                .add(new PlanPage.Point(day, metric.measured().value())));
            }
        }
        courses.values().forEach(course -> course.sort(Comparator.comparing(PlanPage.Point::day)));
        return context.plans().goals(plan.id()).stream()
                .map(goal -> new PlanPage.GoalView(
                        goal.id(), goal.details(), goal.status(), courses.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    /** A visit with everything about it; nothing where there is none. */
    public Optional<VisitPage> visit(VisitId id) {
        return context.work()
                .read(() -> context.visits()
                        .find(id)
                        .flatMap(visit -> context.visits().schedule(id).map(schedule -> page(visit, schedule))));
    }

    private VisitPage page(Visit visit, VisitSchedule schedule) {
        VisitRecords records = context.records();
        return new VisitPage(
                VisitView.of(context, visit, schedule),
                context.plans().goals(visit.plan()).stream()
                        .map(goal -> new VisitPage.Aim(goal.id(), goal.details(), goal.status()))
                        .toList(),
                stillOpen(visit, schedule),
                context.visits().schedules(visit.id()).stream()
                        .filter(each -> each.status() == ScheduleStatus.RESCHEDULED)
                        .map(VisitSchedule::appointment)
                        .toList(),
                records.notes(visit.id()).stream()
                        .map(note -> new VisitPage.Note(note.id(), note.text()))
                        .toList(),
                records.observations(visit.id()).stream()
                        .map(seen -> new VisitPage.Seen(seen.id(), seen.observedAt(), seen.text()))
                        .toList(),
                records.nextSteps(visit.id()).stream()
                        .map(step -> new VisitPage.Step(step.id(), step.words(), step.doneAt()))
                        .toList(),
                records.metrics(visit.id()).stream()
                        .map(metric -> new VisitPage.Metric(metric.id(), metric.measured()))
                        .toList(),
                records.evidence(visit.id()).stream()
                        .map(file -> new VisitPage.Attached(file.id(), file.fileName(), file.size(), file.checksum()))
                        .toList());
    }

    private List<VisitPage.StillOpen> stillOpen(Visit visit, VisitSchedule own) {
        Map<VisitId, LocalDate> earlier = context.visits().ofPlan(visit.plan()).stream()
                .filter(schedule -> schedule.appointment()
                        .when()
                        .start()
                        .isBefore(own.appointment().when().start()))
                .collect(Collectors.toMap(VisitSchedule::visit, VisitSchedule::day));
        return context.records().open(earlier.keySet()).stream()
                .map(step -> new VisitPage.StillOpen(
                        step.id(), Objects.requireNonNull(earlier.get(step.visit())), step.words()))
                .toList();
    }

    /**
     * The bytes of a file that was attached; nothing where there is none.
     *
     * @throws IllegalStateException if they are not those that were attached
     */
    public Optional<byte[]> file(EvidenceId id) {
        return context.work()
                .read(() -> context.records().evidence(id).map(evidence -> {
                    byte[] bytes = EvidenceFile.joined(context.records().parts(id));
                    if (!EvidenceFile.checksum(bytes).equals(evidence.checksum())) {
                        throw new IllegalStateException("%s is not what was attached.".formatted(evidence.fileName()));
                    }
                    return bytes;
                }));
    }

    private List<VisitView> views(List<VisitSchedule> schedules) {
        Map<VisitId, Visit> visits =
                visits(schedules.stream().map(VisitSchedule::visit).toList());
        return schedules.stream()
                .flatMap(
                        schedule -> Optional.ofNullable(visits.get(schedule.visit()))
                                .map(visit -> VisitView.of(context, visit, schedule))
                                .stream())
                .toList();
    }

    private Map<VisitId, Visit> visits(Collection<VisitId> ids) {
        return context.visits().findAll(ids).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
    }
}
