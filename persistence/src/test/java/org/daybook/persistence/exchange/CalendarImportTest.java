package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.exchange.CalendarExport;
import org.daybook.core.exchange.CalendarImport;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.ImportPlan;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarImportTest {

    private static final Interval EVER =
            new Interval(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("2036-01-01T00:00:00Z"));

    private static final String SERIES = """
        BEGIN:VEVENT
        UID:standup@example
        SEQUENCE:2
        DTSTART;TZID=Europe/Berlin:20260309T090000
        DTEND;TZID=Europe/Berlin:20260309T093000
        RRULE:FREQ=WEEKLY;COUNT=6
        SUMMARY:Standup
        ATTENDEE;CN=Ana:mailto:ana@example.org
        ATTENDEE;CN=Zoe Stranger:mailto:zoe@example.org
        END:VEVENT
        BEGIN:VEVENT
        UID:standup@example
        SEQUENCE:2
        RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000
        DTSTART;TZID=Europe/Berlin:20260324T140000
        DTEND;TZID=Europe/Berlin:20260324T143000
        SUMMARY:Standup\\, moved
        END:VEVENT
        """;

    @TempDir
    Path folder;

    private TestWorkspace test;
    private CalendarImport imports;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        imports = new CalendarImport(
                test.workspace().work(),
                test.workspace().entries(),
                test.workspace().people(),
                test.ids(),
                test.clock());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aSeriesComesInWithItsChangedOccurrence() throws IOException {
        carryOut(file(SERIES));
        assertThat(agenda())
                .extracting(each -> each.when().localStart() + " " + each.title())
                .containsExactly(
                        "2026-03-09T09:00 Standup",
                        "2026-03-16T09:00 Standup",
                        "2026-03-24T14:00 Standup, moved",
                        "2026-03-30T09:00 Standup",
                        "2026-04-06T09:00 Standup",
                        "2026-04-13T09:00 Standup");
    }

    @Test
    void knownPeopleAreAssignedAndStrangersKeptInTheNotes() throws IOException {
        PersonId ana = test.person("Ana");
        carryOut(file(SERIES));
        assertThat(agenda().getFirst().people()).containsExactly(ana);
        assertThat(notes(agenda().getFirst())).isEqualTo("With Zoe Stranger <zoe@example.org>");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        carryOut(file(SERIES));
        long entries = test.workspace().journal().newest(1).getFirst().no();

        ImportPlan again = carryOut(file(SERIES));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.isEmpty()).isTrue();
        assertThat(test.workspace().journal().newest(1).getFirst().no()).isEqualTo(entries);
    }

    @Test
    void aHigherSequenceChangesWhatIsHere() throws IOException {
        carryOut(file(SERIES));
        ImportPlan plan =
                carryOut(file(SERIES.replace("SEQUENCE:2", "SEQUENCE:3").replace("COUNT=6", "COUNT=4")));
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(agenda()).hasSize(4);
    }

    @Test
    void whatWasChangedHereSinceStays() throws IOException {
        carryOut(file(SERIES));
        ScheduleEntryId entry = new ScheduleEntryId(agenda().getFirst().ref().id());
        test.desk()
                .move(test.admin(), Target.all(entry), span("2026-03-09T11:00", "2026-03-09T11:30"))
                .orThrow();

        ImportPlan plan = carryOut(file(SERIES));

        assertThat(plan.skipped())
                .extracting(SkippedPart::reason)
                .containsExactly("“Standup” was changed here since this file was written; what is here stays.");
        assertThat(agenda().getFirst().when().start()).isEqualTo(LocalDateTime.parse("2026-03-09T11:00"));
    }

    @Test
    void oneUndoTakesTheWholeImportBackAndOneRedoBringsItAgain() throws IOException {
        carryOut(file(SERIES));
        List<Commitment> imported = agenda();

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(agenda()).isEmpty();

        test.workspace().journal().redo(test.admin()).orThrow();
        assertThat(agenda()).isEqualTo(imported);
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        Outcome<ImportPlan> outcome = imports.carryOut(test.admin(), file(SERIES), "a.ics", new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(agenda()).isEmpty();
    }

    @Test
    void aChangeToThisAndFutureDividesTheSeries() throws IOException {
        carryOut(file(SERIES.replace("RECURRENCE-ID;TZID", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID")));
        assertThat(agenda())
                .extracting(each -> each.when().localStart().toString())
                .containsExactly(
                        "2026-03-09T09:00",
                        "2026-03-16T09:00",
                        "2026-03-24T14:00",
                        "2026-03-31T14:00",
                        "2026-04-07T14:00",
                        "2026-04-14T14:00");
        assertThat(carryOut(file(SERIES.replace("RECURRENCE-ID;TZID", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void goodEventsComeInAndBrokenOnesAreListedWithTheirLine() throws IOException {
        CalendarFile file = file("BEGIN:VEVENT\nUID:1\nSUMMARY:No start\nEND:VEVENT\n" + SERIES);
        ImportPlan plan = carryOut(file);
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.skipped())
                .singleElement()
                .satisfies(part -> assertThat(part.line()).isEqualTo(3));
    }

    @Test
    void aHolidayThatBeganCenturiesAgoComesIn() throws IOException {
        carryOut(file(
                "BEGIN:VEVENT\nUID:e@x\nDTSTART;VALUE=DATE:17531106\nRRULE:FREQ=YEARLY\nSUMMARY:Old\nEND:VEVENT\n"));
        assertThat(agenda()).hasSize(46);
    }

    @Test
    void whatIsExportedComesBackUnchangedHereAndTheSameElsewhere() throws IOException {
        test.person("Ana");
        carryOut(file(SERIES));
        List<Commitment> before = agenda();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarExport export = new CalendarExport(
                test.workspace().work(),
                test.workspace().entries(),
                test.workspace().people());

        new IcsWriter(test.clock()).write(export.events(test.admin(), EVER), out);

        assertThat(carryOut(read(new ByteArrayInputStream(out.toByteArray()))).unchanged())
                .isEqualTo(1);
        assertThat(agenda()).isEqualTo(before);
    }

    @Test
    void everyExampleFileComesInOnceAndOneUndoTakesItBack() throws IOException {
        Path examples = Path.of("..", "..", "shared", "examples", "ics");
        assumeTrue(Files.isDirectory(examples), "the example files are not at hand");
        try (Stream<Path> files = Files.list(examples)) {
            for (Path path : files.filter(each -> each.toString().endsWith(".ics"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(path)) {
                    if (new IcsReader(ImportLimits.generous()).read(in, 0, TestWorkspace.BERLIN, Progress.unwatched())
                            instanceof CalendarFile file) {
                        comesInOnce(path, file);
                    }
                }
            }
        }
    }

    private void comesInOnce(Path path, CalendarFile file) {
        ImportPlan first = carryOut(file);
        List<Commitment> there = agenda();
        assertThat(carryOut(file).isEmpty()).as(path.toString()).isTrue();
        System.out.printf(
                "%-70s %4d events, %4d entries, %5d occurrences, %3d notes%n",
                path.getFileName(),
                file.events().size(),
                first.added(),
                there.size(),
                first.skipped().size());
        if (first.added() > 0) {
            test.workspace().journal().undo(test.admin()).orThrow();
            assertThat(agenda()).as(path.toString()).isEmpty();
            test.workspace().journal().redo(test.admin()).orThrow();
            assertThat(agenda()).as(path.toString()).isEqualTo(there);
            test.workspace().journal().undo(test.admin()).orThrow();
        }
    }

    private ImportPlan carryOut(CalendarFile file) {
        return imports.carryOut(test.admin(), file, "a.ics", Progress.unwatched())
                .orThrow();
    }

    private static CalendarFile file(String events) throws IOException {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static CalendarFile read(InputStream in) throws IOException {
        return (CalendarFile)
                new IcsReader(ImportLimits.generous()).read(in, 0, TestWorkspace.BERLIN, Progress.unwatched());
    }

    private List<Commitment> agenda() {
        return test.workspace()
                .work()
                .read(() -> new ScheduleCommitments(test.workspace().entries())
                        .within(EVER).stream()
                                .sorted(Comparator.comparing(Commitment::interval)
                                        .thenComparing(Commitment::title))
                                .toList());
    }

    private String notes(Commitment commitment) {
        Target target = new Target(
                new ScheduleEntryId(commitment.ref().id()), commitment.ref().recurrenceId(), EditScope.THIS);
        return String.valueOf(
                test.desk().draft(test.admin(), target).orElseThrow().details().notes());
    }

    private static WallClockSpan span(String start, String end) {
        return WallClockSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), TestWorkspace.BERLIN);
    }
}
