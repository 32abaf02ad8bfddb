package org.daybook.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.commitment.AbsenceClashes;
import org.daybook.core.commitment.AbsenceCommitments;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsenceDeskTest {

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private AbsenceDesk desk;
    private PersonId ana;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        desk = new AbsenceDesk(
                test.workspace().work(),
                test.workspace().people(),
                test.workspace().absences(),
                test.ids(),
                test.clock());
        ana = test.person("Ana");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void overlappingAbsencesOfOneReasonBecomeOneAndOneUndoPartsThem() {
        UUID first = away(Reason.VACATION, days("2026-03-02", 5));
        away(Reason.VACATION, days("2026-03-12", 3));

        UUID joined = away(Reason.VACATION, days("2026-03-05", 8));

        assertThat(joined).isEqualTo(first);
        assertThat(all()).extracting(Absence::when).containsExactly(days("2026-03-02", 13));
        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(all()).extracting(Absence::when).containsExactly(days("2026-03-02", 5), days("2026-03-12", 3));
    }

    @Test
    void whoFallsIllOnVacationIsBoth() {
        away(Reason.VACATION, days("2026-03-02", 5));
        away(Reason.SICK, days("2026-03-04", 1));

        assertThat(all()).extracting(Absence::reason).containsExactly(Reason.VACATION, Reason.SICK);
    }

    @Test
    void halfADayIsKeptAsItIs() {
        WallClockSpan morning = hours("2026-03-04T00:00", "2026-03-04T12:00");

        away(Reason.OTHER, morning);

        assertThat(all()).extracting(Absence::when).containsExactly(morning);
    }

    @Test
    void anAbsenceIsChangedAndRemovedAndBothAreUndone() {
        UUID id = away(Reason.VACATION, days("2026-03-02", 5));

        assertThat(desk.change(test.admin(), id, Reason.TRAINING, days("2026-03-03", 2), "Course"))
                .isEqualTo(Outcome.done(id, "Changed when Ana is away: from Tue 3 Mar 2026 to Wed 4 Mar 2026"));
        assertThat(all()).extracting(Absence::note).containsExactly("Course");
        assertThat(desk.remove(test.admin(), id))
                .isEqualTo(Outcome.done(id, "Removed that Ana is away from Tue 3 Mar 2026 to Wed 4 Mar 2026"));
        assertThat(all()).isEmpty();

        test.workspace().journal().undo(test.admin()).orThrow();
        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(all()).extracting(Absence::when).containsExactly(days("2026-03-02", 5));
    }

    @Test
    void anAbsenceChangedIntoAnotherOfItsReasonTakesItUp() {
        UUID first = away(Reason.VACATION, days("2026-03-02", 2));
        away(Reason.VACATION, days("2026-03-10", 2));

        desk.change(test.admin(), first, Reason.VACATION, days("2026-03-02", 9), null)
                .orThrow();

        assertThat(all()).extracting(Absence::when).containsExactly(days("2026-03-02", 10));
    }

    @Test
    void whyAndWithWhatNoteSomebodyIsIllStaysWhenOthersMoveTheirAbsence() {
        UUID id = desk.away(test.admin(), ana, Reason.SICK, days("2026-03-02", 2), "Influenza")
                .orThrow();

        desk.change(test.admin(), id, Reason.OTHER, days("2026-03-02", 4), null).orThrow();

        assertThat(all().getFirst().reason()).isEqualTo(Reason.SICK);
        assertThat(all().getFirst().note()).isEqualTo("Influenza");
        assertThat(all().getFirst().when()).isEqualTo(days("2026-03-02", 4));
        assertThat(summaries()).noneMatch(summary -> summary.contains("SICK") || summary.contains("Influenza"));
    }

    @Test
    void theIllPersonThemselvesMaySayOtherwise() {
        UUID id = away(Reason.SICK, days("2026-03-02", 2));
        Actor herself = test.actor("ana", Role.SCHEDULER, ana);

        desk.change(herself, id, Reason.OTHER, days("2026-03-02", 2), null).orThrow();

        assertThat(all().getFirst().reason()).isEqualTo(Reason.OTHER);
    }

    @Test
    void anAbsenceThatTakesNoTimeOrForeverIsRefused() {
        assertThat(desk.away(test.admin(), ana, Reason.OTHER, hours("2026-03-02T10:00", "2026-03-02T10:00"), null))
                .isEqualTo(Outcome.refused("The absence would end when it starts. Choose a later end."));
        assertThat(desk.away(test.admin(), ana, Reason.OTHER, days("2026-03-02", 4_000), null))
                .isInstanceOf(Outcome.Refused.class);
        UUID gone = away(Reason.OTHER, days("2026-03-02", 1));
        desk.remove(test.admin(), gone).orThrow();
        assertThat(desk.remove(test.admin(), gone))
                .isEqualTo(Outcome.refused("That absence is no longer there; somebody may have removed it."));
    }

    @Test
    void whoMayNotEditPeopleNotesNoAbsence() {
        Actor sven = test.actor("sven", Role.DISPATCHER);

        assertThat(desk.away(sven, ana, Reason.OTHER, days("2026-03-02", 1), null))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void thePreviewFindsWhatAnAbsenceRunsIntoAndNothingElse() {
        PersonId ben = test.person("Ben");
        entry("Hers", "2026-03-04T10:00", ana, ben);
        entry("His", "2026-03-04T10:00", ben);
        entry("Later", "2026-03-06T10:00", ana);
        away(Reason.VACATION, days("2026-03-04", 1));
        AbsenceClashes clashes = new AbsenceClashes(new Agenda(
                test.workspace().work(),
                List.of(
                        new ScheduleCommitments(test.workspace().entries()),
                        new AbsenceCommitments(test.workspace().absences()))));

        assertThat(clashes.of(ana, days("2026-03-03", 3)))
                .extracting(Commitment::title)
                .containsExactly("Hers");
        assertThat(clashes.of(ana, hours("2026-03-04T11:00", "2026-03-04T12:00")))
                .isEmpty();
    }

    private void entry(String title, String start, PersonId... people) {
        LocalDateTime from = LocalDateTime.parse(start);
        test.desk()
                .add(
                        test.admin(),
                        EntryDraft.once(EntryDetails.of(
                                        title, WallClockSpan.between(from, from.plusHours(1), TestWorkspace.BERLIN))
                                .withPeople(List.of(people))))
                .orThrow();
    }

    private UUID away(Reason reason, WallClockSpan when) {
        return desk.away(test.admin(), ana, reason, when, null).orThrow();
    }

    private static WallClockSpan days(String first, int days) {
        return WallClockSpan.allDay(LocalDate.parse(first), days, TestWorkspace.BERLIN);
    }

    private static WallClockSpan hours(String from, String to) {
        return WallClockSpan.between(LocalDateTime.parse(from), LocalDateTime.parse(to), TestWorkspace.BERLIN);
    }

    private List<Absence> all() {
        return test.workspace().work().read(() -> test.workspace().absences().of(ana));
    }

    private List<String> summaries() {
        return test.workspace().journal().newest(10).stream()
                .map(entry -> entry.summary())
                .toList();
    }
}
