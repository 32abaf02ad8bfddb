package org.daybook.app.coaching.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.EvidenceId;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.ObservationId;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanOutcomeId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.OutcomeView;
import org.daybook.core.coaching.PlanPage.Point;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric.Measured;
import org.daybook.core.coaching.VisitMetricId;
import org.daybook.core.coaching.VisitNoteId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.coaching.VisitView.Party;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Visits and plans to report on: one with everything, and one with nothing. */
public final class ReportSamples {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final VisitId VISIT = new VisitId(new UUID(1, 1));
    public static final CoachingPlanId PLAN = new CoachingPlanId(new UUID(2, 1));
    private static final GoalId QUESTIONS = new GoalId(new UUID(3, 1));
    private static final GoalId WAITING = new GoalId(new UUID(3, 2));
    private static final GoalId NOISE = new GoalId(new UUID(3, 3));
    private static final GoalId GROUPS = new GoalId(new UUID(3, 4));
    private static final SchoolId SCHOOL = new SchoolId(new UUID(4, 1));
    private static final String WORKSPACE = "Coaching Nordstadt";

    private ReportSamples() {}

    /** A visit that was rescheduled, held, and written down in full. */
    static VisitMatter fullVisit() {
        return new VisitMatter(
                WORKSPACE, BERLIN, fullPage(), Optional.of(fullPlan().plan()));
    }

    /** A visit that is scheduled, and nothing more. */
    static VisitMatter emptyVisit() {
        Appointment appointment = new Appointment(
                hour(MONDAY.plusDays(9), 10), MeetingType.PLANNING, "Plan the next unit", null, null, List.of());
        VisitView visit = visit(VISIT, new CycleWeek(1, 2), VisitStatus.SCHEDULED, appointment);
        return new VisitMatter(
                WORKSPACE, BERLIN, page(visit), Optional.of(emptyPlan().plan()));
    }

    static VisitPage page(VisitView visit) {
        return new VisitPage(
                visit, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The first visit to be of the plan with everything; no longer there is every other. */
    public static ReportDesk desk() {
        return new ReportDesk() {
            @Override
            public Optional<VisitMatter> visit(VisitId id) {
                return id.equals(VISIT) ? Optional.of(fullVisit()) : Optional.empty();
            }

            @Override
            public Optional<PlanMatter> plan(CoachingPlanId id) {
                return id.equals(PLAN) ? Optional.of(fullPlan()) : Optional.empty();
            }
        };
    }

    static VisitPage fullPage() {
        LocalDate day = MONDAY.plusWeeks(2).plusDays(1);
        Appointment appointment = new Appointment(
                hour(day, 10),
                MeetingType.OBSERVATION,
                "Watch how pupils answer open questions in the reading circle, and who does not answer at all",
                "Room 204, second floor",
                "Read last week’s notes.\nAsk Tilda for the seating plan beforehand.",
                List.of("Stopwatch", "Question tally sheets (2)", "Clip microphone"));
        VisitView visit = visit(VISIT, new CycleWeek(1, 3), VisitStatus.COMPLETED, appointment);
        Instant start = day.atTime(10, 4).atZone(BERLIN).toInstant();
        return new VisitPage(
                visit,
                List.of(),
                List.of(),
                List.of(appointment.at(hour(day.minusDays(5), 9)), appointment.at(hour(day.minusDays(1), 14))),
                List.of(
                        note(
                                1,
                                "Calm start; materials were laid out. Tilda named the goal of the lesson at once.\n\n"
                                        + "The second half was rushed. We agreed that fewer tasks leave more room for"
                                        + " answers."),
                        note(2, "Two pupils at the window never spoke. Move them next to Amira?")),
                List.of(
                        seen(1, start.plusSeconds(180), "“What makes you think so?” Waits four seconds, three hands."),
                        seen(2, start.plusSeconds(1080), "Closed question, answered by the same pupil twice."),
                        seen(
                                3,
                                start.plusSeconds(2400),
                                "Groups of three talk about the ending; the quiet table joins in"
                                        + " once Tilda sits down with them and repeats the question in other words.")),
                List.of(
                        step(1, "Wait five seconds after each question", day.plusDays(7), start.plusSeconds(700_000)),
                        step(
                                2,
                                "Prepare three open questions for Thursday, and send them to Carl",
                                day.plusDays(9),
                                null)),
                List.of(
                        metric(1, QUESTIONS, "Open questions", "6", "per lesson"),
                        metric(2, WAITING, "Wait time", "3.75", "seconds"),
                        metric(3, null, "Pupils who spoke", "17", null)),
                List.of(
                        file(1, "seating-plan.pdf", 182_044),
                        file(
                                2,
                                "A photograph of the board at the end of the lesson, with the answers.jpeg",
                                3_480_112)));
    }

    /** Two of three cycles are over; a goal of every kind. */
    static PlanMatter fullPlan() {
        List<VisitView> visits = new ArrayList<>();
        VisitStatus[] went = {
            VisitStatus.COMPLETED, VisitStatus.CANCELLED, VisitStatus.COMPLETED, VisitStatus.COMPLETED,
            VisitStatus.COMPLETED, VisitStatus.COMPLETED, VisitStatus.IN_PROGRESS, VisitStatus.CONFIRMED,
            VisitStatus.SCHEDULED
        };
        for (int i = 0; i < went.length; i++) {
            LocalDate day = MONDAY.plusWeeks(2L * i).plusDays(1);
            visits.add(visit(
                    new VisitId(new UUID(1, i)),
                    new CycleWeek(i / 3 + 1, i % 3 * 2 + 1),
                    went[i],
                    new Appointment(
                            hour(day, 10), MeetingType.values()[i % 4], "Visit " + (i + 1), null, null, List.of())));
        }
        List<OutcomeView> outcomes = List.of(
                outcome(1, QUESTIONS, "Pupils ask each other before they ask the teacher."),
                outcome(2, QUESTIONS, "Questions are written into the lesson plan."),
                outcome(3, null, "Tilda will lead a session about questioning for her colleagues in May."));
        PlanPage plan = new PlanPage(
                PLAN,
                details(
                        3,
                        "Pupils in 7b answer in single words, and the same five do the talking.\nTilda wants"
                                + " conversations rather than quizzes.",
                        "Open questions, and the time to answer them"),
                "Linden School",
                "Tilda Berg",
                "Carl Holm",
                goals(),
                Map.of(
                        new CycleWeek(1, 1), "Get to know the class. First count of questions as a baseline.",
                        new CycleWeek(1, 3), "Watch the reading circle.",
                        new CycleWeek(1, 4), "Try wait time in pairs: one asks, one counts to five, then change over.",
                        new CycleWeek(2, 1), "Repeat the count of questions."),
                visits,
                outcomes,
                Map.of(
                        1,
                        new CycleAnalysis.Words(
                                "The count of questions became a habit. Tilda keeps the tally herself now.",
                                "Visits at the end of the day were cut short twice. Prefer mornings.",
                                "Wait time, and who it helps.")));
        List<VisitPage> held = new ArrayList<>();
        visits.stream().filter(visit -> visit.startedAt().isPresent()).forEach(visit -> held.add(held(visit)));
        return new PlanMatter(WORKSPACE, BERLIN, plan, held);
    }

    private static VisitPage held(VisitView visit) {
        int number = (int) visit.id().value().getLeastSignificantBits();
        return new VisitPage(
                visit,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        step(
                                number * 2,
                                "Step " + number + " that is still open",
                                visit.day().plusDays(7),
                                null),
                        step(
                                number * 2 + 1,
                                "Step " + number + " that was done",
                                visit.day().plusDays(9),
                                Instant.parse("2026-04-01T10:00:00Z"))),
                number == 0
                        ? List.of(
                                metric(90, null, "Chairs in a circle", "24", null),
                                metric(91, null, "Pupils who spoke", "9", null))
                        : List.of(
                                metric(92 + number, null, "pupils who spoke ", String.valueOf(11 + number * 2), null)),
                List.of());
    }

    private static List<GoalView> goals() {
        List<Point> questions =
                List.of(point(1, "3"), point(15, "2"), point(29, "5"), point(43, "6"), point(57, "7"), point(71, "8"));
        return List.of(
                goal(
                        QUESTIONS,
                        "Ask more open questions",
                        "Open questions",
                        "per lesson",
                        "2",
                        "8",
                        GoalStatus.MET,
                        questions),
                goal(
                        WAITING,
                        "Leave pupils time to think before somebody is called on, in every part of the lesson",
                        "Wait time",
                        "seconds",
                        "1.2",
                        "5",
                        GoalStatus.OPEN,
                        List.of(point(29, "3.75"))),
                goal(
                        NOISE,
                        "Bring down the noise while groups change",
                        "Change in noise",
                        null,
                        null,
                        "-10",
                        GoalStatus.DROPPED,
                        List.of()),
                goal(GROUPS, "Pupils choose their own groups", null, null, null, null, GoalStatus.OPEN, List.of()));
    }

    /** A plan with figures, words and names as nobody would like to lay them out. */
    static PlanMatter oddPlan() {
        List<Point> daily = new ArrayList<>();
        for (int day = -20; day < 120; day++) {
            daily.add(point(day, String.valueOf(Math.round(500 * Math.sin(day / 9.0)) / 10.0)));
        }
        String wordy = "a rather long sentence without much to say, ".repeat(60);
        List<GoalView> goals = List.of(
                goal(QUESTIONS, "Many figures", "Deviation", "°C", "-30", "12.5", GoalStatus.OPEN, daily),
                goal(
                        WAITING,
                        "Huge figures",
                        "Letters",
                        "letters",
                        "999999999999998.1234",
                        "999999999999999",
                        GoalStatus.OPEN,
                        List.of(point(3, "1"), point(3, "500000000000000"), point(4, "7000000.5"))),
                goal(NOISE, "Alike", "Noise", null, "7", "7", GoalStatus.MET, List.of(point(10, "7"), point(12, "7"))),
                goal(GROUPS, wordy, wordy, "x".repeat(200), null, "0.0001", GoalStatus.OPEN, List.of(point(10, "0"))));
        PlanPage plain = fullPlan().plan();
        PlanPage plan = new PlanPage(
                PLAN,
                new PlanDetails(
                        "שלום \uD83D\uDC4D " + "Incomprehensibilities".repeat(8),
                        SCHOOL,
                        person(1),
                        person(2),
                        MONDAY,
                        2,
                        2,
                        Stage.INTENSIVE,
                        wordy + "\n\n" + wordy,
                        "مرحبا \uE000 你好"),
                "The Very Long Named School of Nordstadt and its Surroundings",
                "Tilda " + "Maria ".repeat(12) + "Berg",
                "Carl",
                goals,
                Map.of(new CycleWeek(1, 1), wordy.repeat(6), new CycleWeek(2, 2), "ok"),
                plain.visits(),
                List.of(outcome(1, null, wordy)),
                Map.of());
        return new PlanMatter("A workspace with " + "a long name ".repeat(9), BERLIN, plan, List.of());
    }

    /** A plan that has begun, and nothing more. */
    static PlanMatter emptyPlan() {
        PlanPage plan = new PlanPage(
                PLAN,
                details(1, "", ""),
                "Linden School",
                "Tilda Berg",
                "Carl Holm",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        return new PlanMatter(WORKSPACE, BERLIN, plan, List.of());
    }

    static PlanDetails details(int cycles, String needs, String focus) {
        return new PlanDetails(
                "Asking better questions",
                SCHOOL,
                person(1),
                person(2),
                MONDAY,
                cycles,
                6,
                Stage.REGULAR,
                needs,
                focus);
    }

    static VisitView visit(VisitId id, CycleWeek week, VisitStatus status, Appointment appointment) {
        Instant start = appointment.when().interval().startInclusive();
        boolean began = status == VisitStatus.IN_PROGRESS || status == VisitStatus.COMPLETED;
        return new VisitView(
                id,
                PLAN,
                new Party<>(SCHOOL, "Linden School"),
                new Party<>(person(1), "Tilda Berg"),
                new Party<>(person(2), "Carl Holm"),
                week,
                status,
                appointment,
                Optional.of(start.plusSeconds(240)).filter(_ -> began),
                Optional.of(start.plusSeconds(4_310)).filter(_ -> status == VisitStatus.COMPLETED),
                Optional.of("The school was closed").filter(_ -> status == VisitStatus.CANCELLED));
    }

    static GoalView goal(
            GoalId id,
            String text,
            @Nullable String measure,
            @Nullable String unit,
            @Nullable String baseline,
            @Nullable String target,
            GoalStatus status,
            List<Point> course) {
        return new GoalView(id, new GoalDetails(text, measure, unit, figure(baseline), figure(target)), status, course);
    }

    private static @Nullable BigDecimal figure(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    static Point point(int day, String value) {
        return new Point(MONDAY.plusDays(day), new BigDecimal(value));
    }

    static WallClockSpan hour(LocalDate day, int hour) {
        return new WallClockSpan(day.atTime(hour, 0), Duration.ofHours(1), BERLIN, false);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(5, number));
    }

    static VisitPage.Note note(int number, String text) {
        return new VisitPage.Note(new VisitNoteId(new UUID(6, number)), text);
    }

    static VisitPage.Seen seen(int number, Instant at, String text) {
        return new VisitPage.Seen(new ObservationId(new UUID(7, number)), at, text);
    }

    static VisitPage.Step step(int number, String text, LocalDate back, @Nullable Instant done) {
        return new VisitPage.Step(
                new NextStepId(new UUID(8, number)), new NextStep.Words(text, back), Optional.ofNullable(done));
    }

    static VisitPage.Metric metric(
            int number, @Nullable GoalId goal, String name, String value, @Nullable String unit) {
        return new VisitPage.Metric(
                new VisitMetricId(new UUID(9, number)), new Measured(goal, name, new BigDecimal(value), unit));
    }

    static VisitPage.Attached file(int number, String name, long size) {
        return new VisitPage.Attached(
                new EvidenceId(new UUID(10, number)),
                name,
                size,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    static OutcomeView outcome(int number, @Nullable GoalId goal, String text) {
        return new OutcomeView(new PlanOutcomeId(new UUID(11, number)), Optional.ofNullable(goal), text);
    }
}
