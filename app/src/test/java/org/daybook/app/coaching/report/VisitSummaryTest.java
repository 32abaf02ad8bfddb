package org.daybook.app.coaching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.app.print.Paged;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitSummaryTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void everythingAboutAVisitIsThereInOrder() throws IOException {
        String text = Reported.visit(ReportSamples.fullVisit(), folder).all();

        assertThat(text)
                .containsSubsequence(
                        "Visit summary",
                        "Visit to Tilda Berg",
                        "Tuesday, 17 March 2026, 10:00–11:00 (1 h)",
                        "Carl Holm",
                        "Linden School",
                        "Room 204, second floor",
                        "Observation",
                        "Cycle 1 of 3, week 3 of 6",
                        "Asking better questions",
                        "Completed",
                        "10:04–11:11 (1 h 7 min)",
                        "Watch how pupils answer",
                        "Prepared and brought",
                        "Read last week’s notes.",
                        "Question tally sheets (2)",
                        "Observations",
                        "10:07",
                        "10:22",
                        "10:44",
                        "Notes",
                        "Calm start",
                        "The second half was rushed.",
                        "Two pupils at the window",
                        "What was measured",
                        "Open questions 6 per lesson 2 → 8 Ask more open questions",
                        "Wait time 3.75 seconds 1.2 → 5",
                        "Pupils who spoke 17",
                        "Next steps",
                        "Wait five seconds after each question Tue 24 Mar 2026 Wed 25 Mar 2026",
                        "Prepare three open questions",
                        "Thu 26 Mar 2026 not yet",
                        "Evidence",
                        "seating-plan.pdf 177.8 kB 9f86d081884c…",
                        "3.3 MB",
                        "Rescheduled from",
                        "Thu 12 Mar 2026, 09:00–10:00",
                        "Mon 16 Mar 2026, 14:00–15:00");
    }

    @Test
    void aVisitStillToComeSaysSoAndHasNoEmptySections() throws IOException {
        Paged paged = Reported.visit(ReportSamples.emptyVisit(), folder);

        assertThat(paged.pages()).hasSize(1);
        assertThat(paged.all())
                .contains("Scheduled", "Plan the next unit", "Nothing has been written down about this visit.")
                .doesNotContain("Observations", "Notes", "Next steps", "Evidence", "prepare", "Actual", "Rescheduled");
    }

    @Test
    void aVisitWhosePlanIsDeletedIsToldWithoutIt() throws IOException {
        VisitMatter full = ReportSamples.fullVisit();

        String text = Reported.visit(
                        new VisitMatter(full.workspace(), full.zone(), full.page(), Optional.empty()), folder)
                .all();

        assertThat(text)
                .contains("Cycle 1, week 3", "Open questions 6 per lesson")
                .doesNotContain("Asking better questions", "2 → 8");
    }

    @Test
    void aCancelledVisitSaysWhy() throws IOException {
        assertThat(Reported.visit(of(visit(VisitStatus.CANCELLED, ReportSamples.BERLIN)), folder)
                        .all())
                .containsSubsequence("Cancelled", "Why it was cancelled", "The school was closed");
    }

    @Test
    void aVisitUnderWaySaysSinceWhen() throws IOException {
        assertThat(Reported.visit(of(visit(VisitStatus.IN_PROGRESS, ReportSamples.BERLIN)), folder)
                        .all())
                .contains("since 23:04, not completed");
    }

    @Test
    void timesAreThoseOfTheSchoolsClockEvenPastMidnight() throws IOException {
        VisitView visit = visit(VisitStatus.COMPLETED, ZoneId.of("America/New_York"));
        Instant start = visit.startedAt().orElseThrow();
        VisitPage plain = ReportSamples.page(visit);
        VisitPage page = new VisitPage(
                visit,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        ReportSamples.seen(2, start.plusSeconds(3_600), "later"),
                        ReportSamples.seen(1, start.plusSeconds(60), "sooner")),
                List.of(),
                plain.metrics(),
                List.of());

        String text = Reported.visit(of(page), folder).all().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("23:00 – Wed 4 Mar, 00:00 (1 h) America/New_York", "23:04 – Wed 4 Mar, 00:11 (1 h 7 min)")
                .containsSubsequence("23:05", "sooner", "Wed 4 Mar, 00:04", "later");
    }

    @Test
    void longTextsGoOnOverPagesAndNothingIsLost() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            words.append("w").append(i).append("w ");
        }
        VisitPage full = ReportSamples.fullPage();
        List<VisitPage.Note> notes = new ArrayList<>(full.notes());
        notes.add(ReportSamples.note(9, words.toString()));
        VisitPage page = new VisitPage(
                full.visit(),
                List.of(),
                List.of(),
                full.before(),
                notes,
                List.of(ReportSamples.seen(9, Instant.parse("2026-03-17T09:30:00Z"), words.toString())),
                List.of(ReportSamples.step(9, words.toString(), LocalDate.of(2026, 3, 24), null)),
                full.metrics(),
                full.evidence());

        Paged paged = Reported.visit(of(page), folder);

        String text = paged.all();
        for (int i = 0; i < 3_000; i += 7) {
            assertThat(text.split("w" + i + "w\\b", -1)).as("w%dw", i).hasSize(4);
        }
        assertThat(paged.pages().size()).isGreaterThan(8);
        assertThat(paged.pages().subList(1, paged.pages().size()))
                .allMatch(each -> each.startsWith("Visit summary: Visit to Tilda Berg"));
        assertThat(paged.outside()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noHeadingIsCutInAnyLanguage(Language language) throws IOException {
        language.speak();

        Paged paged = Reported.visit(ReportSamples.fullVisit(), folder);

        assertThat(paged.all().replace("9f86d081884c…", "")).doesNotContain("…");
        assertThat(paged.outside()).isEmpty();
    }

    @Test
    void datesAndFiguresAreThoseOfTheLanguage() throws IOException {
        Language.GERMAN.speak();
        assertThat(Reported.visit(ReportSamples.fullVisit(), folder).all())
                .contains("Besuch bei Tilda Berg", "Dienstag, 17. März 2026", "3,75 seconds", "1,2 → 5", "177,8 kB");
        Language.SPANISH.speak();
        assertThat(Reported.visit(ReportSamples.fullVisit(), folder).all())
                .contains("Visita a Tilda Berg", "17 de marzo de 2026", "3,75 seconds");
    }

    @Test
    void lettersNobodyHasDoNotKeepAVisitFromItsSummary() throws IOException {
        VisitPage plain = ReportSamples.page(visit(VisitStatus.COMPLETED, ReportSamples.BERLIN));
        VisitPage page = new VisitPage(
                plain.visit(),
                List.of(),
                List.of(),
                List.of(),
                List.of(ReportSamples.note(1, "Well done \uD83D\uDC4D\uD83C\uDFFD שלום \uE000 \u0000 end")),
                List.of(),
                List.of(),
                List.of(),
                List.of(ReportSamples.file(1, "مرحبا.pdf", 12)));

        assertThat(Reported.visit(of(page), folder).all()).contains("Well done □", "end", "12 B");
    }

    private static VisitMatter of(VisitPage page) {
        return new VisitMatter(
                "Works",
                ReportSamples.BERLIN,
                page,
                Optional.of(ReportSamples.fullPlan().plan()));
    }

    private static VisitMatter of(VisitView visit) {
        return of(ReportSamples.page(visit));
    }

    private static VisitView visit(VisitStatus status, ZoneId zone) {
        WallClockSpan late = ReportSamples.hour(ReportSamples.MONDAY.plusDays(1), 23);
        WallClockSpan there = new WallClockSpan(late.start(), late.duration(), zone, false);
        return ReportSamples.visit(
                ReportSamples.VISIT,
                new CycleWeek(1, 1),
                status,
                new Appointment(there, MeetingType.DEBRIEF, "Talk", null, null, List.of()));
    }
}
