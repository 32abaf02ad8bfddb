package org.daybook.app.coaching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.daybook.app.print.Paged;
import org.daybook.app.print.Paper;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleReportTest {

    private static final double MARGIN = 54;

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aCycleIsToldFromItsPlanToWhatIsStillOpen() throws IOException {
        String text = Reported.cycle(ReportSamples.fullPlan(), 1, folder).all();

        assertThat(text)
                .containsSubsequence(
                        "End-of-cycle report",
                        "Asking better questions",
                        "Cycle 1 of 3 · Mon 2 Mar 2026 – Sun 12 Apr 2026",
                        "Tilda Berg",
                        "Carl Holm",
                        "Linden School",
                        "Needs",
                        "Pupils in 7b",
                        "Focus",
                        "Open questions, and the time",
                        "Weeks",
                        "Week 1",
                        "Get to know the class.",
                        "Tue 3 Mar, 10:00",
                        "Observation · Completed",
                        "Tue 17 Mar, 10:00",
                        "Debrief · Cancelled",
                        "Week 6",
                        "Goals",
                        "Ask more open questions",
                        "last 5 per lesson on Tue 31 Mar 2026",
                        "Met",
                        "Target 8",
                        "Baseline 2",
                        "What came of it",
                        "Pupils ask each other",
                        "Leave pupils time to think",
                        "Open",
                        "Bring down the noise",
                        "Dropped",
                        "Nothing measured yet",
                        "Pupils choose their own groups",
                        "Not measured by figures",
                        "Also measured",
                        "Chairs in a circle: 24 on Tue 3 Mar 2026",
                        "Pupils who spoke",
                        "Outcomes",
                        "Tilda will lead a session",
                        "Looking back",
                        "Went well",
                        "The count of questions became a habit.",
                        "To change",
                        "Prefer mornings.",
                        "Next focus",
                        "Wait time, and who it helps.",
                        "Next steps still open",
                        "Step 0 that is still open",
                        "Step 2 that is still open")
                .doesNotContain("that was done", "Step 3", "14 Apr", "Repeat the count");
    }

    @Test
    void visitsAreCountedByStatus() throws IOException {
        assertThat(Reported.cycle(ReportSamples.fullPlan(), 1, folder).all())
                .containsSubsequence(
                        "Visits", "0\nScheduled", "0\nConfirmed", "0\nIn progress", "2\nCompleted", "1\nCancelled");
        assertThat(Reported.plan(ReportSamples.fullPlan(), folder).all())
                .containsSubsequence(
                        "Visits", "1\nScheduled", "1\nConfirmed", "1\nIn progress", "5\nCompleted", "1\nCancelled");
    }

    @Test
    void aLaterCycleRecallsTheCourseAndTheStepsBeforeIt() throws IOException {
        String text = Reported.cycle(ReportSamples.fullPlan(), 2, folder).all();

        assertThat(text)
                .contains("last 8 per lesson on Tue 12 May 2026", "Tue 3 Mar", "Step 0 that is still open")
                .contains("Nobody has looked back on this cycle yet.")
                .doesNotContain("Watch the reading circle", "Chairs in a circle", "26 May");
    }

    @Test
    void aPlanIsToldWithAllItsCycles() throws IOException {
        assertThat(Reported.plan(ReportSamples.fullPlan(), folder).all())
                .containsSubsequence(
                        "Report on the plan",
                        "3 cycles of 6 weeks · Mon 2 Mar 2026 – Sun 5 Jul 2026",
                        "Weeks of cycle 1",
                        "Weeks of cycle 2",
                        "Weeks of cycle 3",
                        "Goals",
                        "Looking back on cycle 1",
                        "Next steps still open")
                .doesNotContain("Looking back on cycle 2");
    }

    @Test
    void everyFigureIsADotInsideTheMargins() throws IOException {
        Path file = Reported.file(
                CycleReport.ofCycle(ReportSamples.fullPlan(), 2).print(Reported.press(), Paper.A4), folder);

        List<Point2D> dots = DrawnDots.of(file).stream().flatMap(List::stream).toList();
        assertThat(dots).hasSize(6 + 1 + 5);
        assertThat(dots)
                .allMatch(dot -> dot.getX() > MARGIN && dot.getX() < 595 - MARGIN)
                .allMatch(dot -> dot.getY() > MARGIN && dot.getY() < 842 - MARGIN);
        List<Point2D> questions = dots.subList(0, 6);
        double fortnight = questions.get(1).getX() - questions.get(0).getX();
        assertThat(fortnight).isGreaterThan(40);
        for (int i = 1; i < questions.size(); i++) {
            assertThat(questions.get(i).getX() - questions.get(i - 1).getX()).isCloseTo(fortnight, within(0.1));
        }
        assertThat(questions.get(1).getY()).isLessThan(questions.get(0).getY());
        assertThat(questions.get(5).getY()).isGreaterThan(questions.get(4).getY());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNobodyWouldLikeToLayOutIsInsideTheMarginsToo(Language language) throws IOException {
        language.speak();

        Paged odd = Reported.plan(ReportSamples.oddPlan(), folder);
        Paged full = Reported.plan(ReportSamples.fullPlan(), folder);

        assertThat(odd.outside()).isEmpty();
        assertThat(full.outside()).isEmpty();
        assertThat(full.all()).doesNotContain("…");
        assertThat(odd.all()).contains("Incomprehensibilities");
    }

    @Test
    void hugeFiguresAreNamedInFullAndShortOnTheAxis() throws IOException {
        assertThat(Reported.plan(ReportSamples.oddPlan(), folder).all())
                .contains("Target 999,999,999,999,999", "Baseline 999,999,999,999,998.1234", "500T")
                .contains("last 30.5 °C");
    }

    @Test
    void whatAPlanHadBeforeItWasShortenedIsTold() throws IOException {
        String text = Reported.plan(ReportSamples.oddPlan(), folder).all();

        assertThat(text).contains("3 cycles of 2 weeks", "Weeks of cycle 3", "Tue 23 Jun, 10:00");
        assertThat(Reported.cycle(ReportSamples.oddPlan(), 3, folder).all()).contains("Tue 23 Jun, 10:00");
    }

    @Test
    void aPlanWithNothingInItIsOnePage() throws IOException {
        Paged paged = Reported.cycle(ReportSamples.emptyPlan(), 1, folder);

        assertThat(paged.pages()).hasSize(1);
        assertThat(paged.all())
                .contains("Week 6", "Nobody has looked back on this cycle yet.")
                .doesNotContain("Needs", "Focus", "Goals", "Outcomes", "Also measured", "Next steps");
        assertThat(Reported.plan(ReportSamples.emptyPlan(), folder).pages()).hasSize(1);
    }

    @Test
    void thereIsNoReportOnACycleThatIsNotThere() {
        assertThatThrownBy(() -> CycleReport.ofCycle(ReportSamples.fullPlan(), 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no cycle 4 among 3.");
    }
}
