package org.daybook.persistence.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.coaching.CoachingDisclosure;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitNoteId;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.PlainDisclosure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal tells of plans and visits. */
class CoachingDisclosureTest {

    private static final LocalDate MONDAY = CoachingFixture.MONDAY;
    private static final byte[] CONTENT = "The secret of a good lesson".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private CoachingFixture coaching;
    private Actor admin;

    @BeforeEach
    void open() {
        coaching = CoachingFixture.in(folder);
        admin = coaching.admin();
    }

    @AfterEach
    void close() {
        coaching.close();
    }

    @Test
    void planIsToldWithItsSchoolItsPeopleAndItsGoals() {
        coaching.plans()
                .begin(
                        admin,
                        coaching.head("Wait time", coaching.teacher, coaching.coach, Stage.REGULAR),
                        List.of(new GoalDetails(
                                "Ask more open questions",
                                "Open questions",
                                "per lesson",
                                new BigDecimal("2"),
                                new BigDecimal("8.50"))))
                .orThrow();

        Difference told = only();

        assertThat(told.kind()).isEqualTo(JournalKind.PLAN);
        assertThat(told.name()).isEqualTo("Wait time");
        assertThat(told.happening()).isEqualTo(Happening.ADDED);
        assertThat(told.fields())
                .contains(
                        new Field("school", Fact.NOTHING, new Fact.Text("Linden School")),
                        new Field("teacher", Fact.NOTHING, new Fact.Text("Tilda Berg")),
                        new Field("coach", Fact.NOTHING, new Fact.Text("Carl Holm")),
                        new Field("start", Fact.NOTHING, new Fact.Moment(MONDAY.atStartOfDay(), true)),
                        new Field("cycles", Fact.NOTHING, figure("2")),
                        new Field("goal", Fact.NOTHING, goal(GoalStatus.OPEN)),
                        new Field("target", Fact.NOTHING, figure("8.5")));
    }

    @Test
    void goalThatIsMetIsToldByItsName() {
        GoalId goal = coaching.goals()
                .add(admin, coaching.plan, CoachingFixture.goal("Ask more open questions"))
                .orThrow();

        coaching.goals().mark(admin, goal, GoalStatus.MET).orThrow();

        assertThat(only())
                .isEqualTo(new Difference(
                        JournalKind.PLAN,
                        "Asking better questions",
                        null,
                        Happening.CHANGED,
                        List.of(new Field("goal", goal(GoalStatus.OPEN), goal(GoalStatus.MET)))));
    }

    @Test
    void lookingBackIsToldInItsOwnWords() {
        coaching.plans()
                .analyse(admin, coaching.plan, 1, new CycleAnalysis.Words("Calm start", "Shorter tasks", "Pair work"))
                .orThrow();

        assertThat(only().fields())
                .containsExactly(
                        new Field("went-well", Fact.NOTHING, new Fact.Text("Calm start")),
                        new Field("to-change", Fact.NOTHING, new Fact.Text("Shorter tasks")),
                        new Field("next-focus", Fact.NOTHING, new Fact.Text("Pair work")));
    }

    @Test
    void visitAndItsScheduleAreToldAsOneThing() {
        coaching.today();

        Difference told = only();

        assertThat(told.kind()).isEqualTo(JournalKind.VISIT);
        assertThat(told.name()).isEqualTo("Tilda Berg");
        assertThat(told.occurrence()).isEqualTo(MONDAY.atTime(10, 0));
        assertThat(told.happening()).isEqualTo(Happening.ADDED);
        assertThat(told.fields())
                .extracting(Field::name)
                .containsExactly("status", "cycle", "week", "start", "end", "type", "purpose");
    }

    @Test
    void rescheduledVisitIsToldByTheTimesBeforeAndAfter() {
        VisitId visit = coaching.today();
        LocalDateTime later = MONDAY.plusDays(1).atTime(9, 0);

        coaching.visits().reschedule(admin, visit, CoachingFixture.hour(later)).orThrow();

        assertThat(only())
                .isEqualTo(new Difference(
                        JournalKind.VISIT,
                        "Tilda Berg",
                        later,
                        Happening.CHANGED,
                        List.of(
                                new Field("start", moment(MONDAY.atTime(10, 0)), moment(later)),
                                new Field("end", moment(MONDAY.atTime(11, 0)), moment(later.plusHours(1))))));
    }

    @Test
    void completedVisitIsToldWithEverythingThatCameOfIt() {
        coaching.completed(new VisitOutcomes(
                List.of("Calm"),
                List.of(new NextStep.Words("Count to five", MONDAY.plusDays(14))),
                List.of(new VisitMetric.Measured(null, "Open questions", new BigDecimal("3.5"), "per lesson")),
                List.of(file())));

        Difference told = only();

        assertThat(told.fields())
                .contains(
                        new Field("status", word(VisitStatus.IN_PROGRESS), word(VisitStatus.COMPLETED)),
                        new Field("note", Fact.NOTHING, new Fact.Text("Calm")),
                        new Field("evidence", Fact.NOTHING, new Fact.Text("lesson.txt")),
                        new Field(
                                "measured",
                                Fact.NOTHING,
                                new Fact.Together(List.of(
                                        new Fact.Text("Open questions"), figure("3.5"), new Fact.Text("per lesson")))));
        assertThat(told.fields())
                .extracting(Field::name)
                .containsExactly("status", "note", "next-step", "measured", "evidence");
    }

    @Test
    void nothingThatIsInAFileIsTold() {
        coaching.completed(new VisitOutcomes(List.of(), List.of(), List.of(), List.of(file())));

        assertThat(told().toString())
                .contains("lesson.txt")
                .doesNotContain("secret")
                .doesNotContain(Base64.getEncoder().encodeToString(CONTENT));
    }

    @Test
    void nextStepThatIsDoneIsToldByItsWords() {
        VisitId visit = coaching.started();
        NextStepId step = coaching.records()
                .nextStep(admin, visit, new NextStep.Words("Count to five", MONDAY))
                .orThrow();

        coaching.records().stepDone(admin, step, true).orThrow();

        Field field = only().fields().getFirst();
        assertThat(field.name()).isEqualTo("next-step");
        assertThat(field.before().toString()).contains("Count to five").contains("OPEN");
        assertThat(field.after().toString()).contains("Count to five").contains("DONE");
    }

    @Test
    void noteThatIsGoneIsToldByWhatItSaid() {
        VisitId visit = coaching.started();
        VisitNoteId note = coaching.records().note(admin, visit, "Calm").orThrow();

        coaching.records().remove(admin, note).orThrow();

        assertThat(only())
                .isEqualTo(new Difference(
                        JournalKind.VISIT,
                        "Tilda Berg",
                        MONDAY.atTime(10, 0),
                        Happening.CHANGED,
                        List.of(new Field("note", new Fact.Text("Calm"), Fact.NOTHING))));
    }

    @Test
    void visitThatWasTakenBackIsToldByItsTeacherAndItsTime() {
        coaching.today();
        coaching.test.workspace().journal().undo(admin).orThrow();

        assertThat(only())
                .isEqualTo(new Difference(
                        JournalKind.VISIT, "Tilda Berg", MONDAY.atTime(10, 0), Happening.DELETED, List.of()));
    }

    @Test
    void planThatIsDeletedIsToldAsDeletedAndThenAsBroughtBack() {
        coaching.plans().delete(admin, coaching.plan).orThrow();
        assertThat(only())
                .isEqualTo(new Difference(
                        JournalKind.PLAN, "Asking better questions", null, Happening.DELETED, List.of()));

        coaching.test.workspace().journal().undo(admin).orThrow();
        assertThat(only().happening()).isEqualTo(Happening.BROUGHT_BACK);
    }

    @Test
    void schoolThatIsDeletedIsToldAsDeleted() {
        SchoolId school = coaching.school("Oak School");

        coaching.schools().delete(admin, school).orThrow();

        assertThat(only())
                .isEqualTo(new Difference(JournalKind.SCHOOL, "Oak School", null, Happening.DELETED, List.of()));
    }

    @Test
    void coachReadsOfTheirOwnVisitsAndNotOfOthers() {
        Actor coach = coaching.test.actor("cora", Role.COACH);
        coaching.today();
        long others = newest();
        coaching.visits()
                .schedule(coach, coaching.plan, CoachingFixture.observation(MONDAY.atTime(14, 0)))
                .orThrow();

        assertThat(book().detail(coach, others)).isEmpty();
        assertThat(book().detail(coach, newest()).orElseThrow().differences()).hasSize(1);
    }

    private static EvidenceFile file() {
        return new EvidenceFile("lesson.txt", CONTENT);
    }

    private static Fact goal(GoalStatus status) {
        return new Fact.Together(List.of(new Fact.Text("Ask more open questions"), word(status)));
    }

    private static Fact figure(String figure) {
        return new Fact.Figure(new BigDecimal(figure));
    }

    private static Fact word(Enum<?> constant) {
        return new Fact.Word(constant);
    }

    private static Fact moment(LocalDateTime time) {
        return new Fact.Moment(time, false);
    }

    private JournalBook book() {
        return new JournalBook(
                coaching.test.workspace().work(),
                coaching.test.workspace().journal(),
                coaching.test.workspace().journalQuery(),
                List.of(
                        new CoachingDisclosure(
                                coaching.test.workspace().coachingBooks(),
                                coaching.test.workspace().people()),
                        new PlainDisclosure(JournalKind.SCHOOL, List.of("name", "zone"))));
    }

    private long newest() {
        return coaching.test.workspace().journal().newest(1).getFirst().no();
    }

    private List<Difference> told() {
        return book().detail(admin, newest()).orElseThrow().differences();
    }

    private Difference only() {
        assertThat(told()).hasSize(1);
        return told().getFirst();
    }
}
