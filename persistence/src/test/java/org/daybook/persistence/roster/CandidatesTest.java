package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.commitment.AbsenceCommitments;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentSource.Effect;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.people.Absence;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.Candidate.Kind;
import org.daybook.core.roster.Candidate.Reason;
import org.daybook.core.roster.Candidates;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterCommitments;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who could take a shift; and what the roster contributes to everybody's calendar. */
class CandidatesTest {

    private static final Interval MARCH = new Interval(
            LocalDate.parse("2026-03-01").atStartOfDay(TestWorkspace.BERLIN).toInstant(),
            LocalDate.parse("2026-04-01").atStartOfDay(TestWorkspace.BERLIN).toInstant());

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private RosterCommitments source;
    private Agenda agenda;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana", "BOTH");
        roster.radiologist("Ben", "BODY_ONLY");
        roster.radiologist("Cem", "BOTH");
        Workspace workspace = roster.test().workspace();
        source = new RosterCommitments(workspace.rosterBooks());
        agenda = new Agenda(
                workspace.work(),
                List.of(
                        source,
                        new ScheduleCommitments(workspace.entries()),
                        new AbsenceCommitments(workspace.absences())));
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void thoseWhomNothingForbidsComeFirstTheLeastBurdenedAtTheTop() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-02", "DAY")
                .about("NEURO", null)
                .shift("2026-03-10", "DAY", "Ana")
                .shift("2026-03-11", "DAY", "Ana"));

        List<Candidate> candidates = candidates(id, "2026-03-02", "DAY");

        assertThat(candidates).extracting(Candidate::name).containsExactly("Cem", "Ana", "Ben");
        assertThat(candidates).extracting(Candidate::eligible).containsExactly(true, true, false);
        assertThat(candidates.getLast().reasons().getFirst().sentence())
                .isEqualTo("Ben reads body studies only, and DAY on 2026-03-02, 08:00 to 17:00 is for neuro studies.");
    }

    @Test
    void whoHasAnOverlappingShiftCannotAndWhoWouldNotRestHadBetterNot() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-03", "DAY")
                .shift("2026-03-02", "ON1", "Ana")
                .shift("2026-03-03", "MidC", "Ben"));

        List<Candidate> candidates = candidates(id, "2026-03-03", "DAY");

        assertThat(candidates).extracting(Candidate::name).containsExactly("Cem", "Ana", "Ben");
        assertThat(sentences(candidates.get(1), Kind.REST))
                .containsExactly("Would rest for 0 h only, and should for 11 h.");
        assertThat(sentences(candidates.get(2), Kind.OTHER_SHIFT))
                .containsExactly("Has MidC on 2026-03-03, 12:00 to 20:00.");
    }

    @Test
    void commitmentsOfOtherDesksSpeakAgainstIt() {
        ScheduleVersionId id = roster.imported(aReading().shift("2026-03-03", "DAY"));
        roster.test()
                .desk()
                .add(
                        roster.admin(),
                        EntryDraft.once(EntryDetails.of(
                                        "Teaching",
                                        WallClockSpan.between(
                                                LocalDateTime.parse("2026-03-03T09:00"),
                                                LocalDateTime.parse("2026-03-03T10:00"),
                                                TestWorkspace.BERLIN))
                                .withPeople(List.of(roster.person("Ana")))))
                .orThrow();
        new AbsenceDesk(
                        roster.test().workspace().work(),
                        roster.test().workspace().people(),
                        roster.test().workspace().absences(),
                        roster.test().ids(),
                        roster.test().clock())
                .away(
                        roster.admin(),
                        roster.person("Cem"),
                        Absence.Reason.SICK,
                        WallClockSpan.allDay(LocalDate.parse("2026-03-03"), 1, TestWorkspace.BERLIN),
                        null)
                .orThrow();

        List<Candidate> candidates = candidates(id, "2026-03-03", "DAY");

        assertThat(candidates).extracting(Candidate::name).containsExactly("Ben", "Ana", "Cem");
        assertThat(sentences(candidates.get(1), Kind.COMMITMENT)).containsExactly("Has “Teaching” then.");
        assertThat(sentences(candidates.get(2), Kind.COMMITMENT)).containsExactly("Is away then.");
    }

    @Test
    void nightsAreSharedFairly() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-20", "ON2")
                .shift("2026-03-02", "ON2", "Ana")
                .shift("2026-03-04", "DAY", "Cem")
                .shift("2026-03-06", "DAY", "Ben")
                .shift("2026-03-08", "DAY", "Ben"));

        Candidate ana = candidates(id, "2026-03-20", "ON2").stream()
                .filter(candidate -> candidate.name().equals("Ana"))
                .findFirst()
                .orElseThrow();

        assertThat(sentences(ana, Kind.NIGHTS)).containsExactly("Nights in this version: 1; usual is 0.3.");
        assertThat(candidates(id, "2026-03-20", "ON2").getFirst().name()).isEqualTo("Cem");
    }

    @Test
    void shiftsInProductionAreCommitmentsAndThoseInStagingAreNot() {
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "ON1", "Ana").shift("2026-03-04", "DAY"));
        assertThat(agenda.within(MARCH)).isEmpty();

        roster.acknowledgeAll(id);
        roster.versions().promote(roster.admin(), id, null).orThrow();

        assertThat(agenda.within(MARCH)).singleElement().satisfies(commitment -> {
            assertThat(commitment.title()).isEqualTo("ON1, Charité");
            assertThat(commitment.ref().kind()).isEqualTo(CommitmentKind.SHIFT);
            assertThat(commitment.people()).containsExactly(roster.person("Ana"));
            assertThat(commitment.interval().endExclusive()).hasToString("2026-03-03T07:00:00Z");
        });
        roster.versions().archive(roster.admin(), id).orThrow();
        assertThat(agenda.within(MARCH)).isEmpty();
    }

    @Test
    void committedRowSaysWhichCommitmentsAreOthersNow() {
        ScheduleVersionId id = roster.imported(aReading().shift("2026-03-02", "DAY", "Ana"));
        roster.versions().promote(roster.admin(), id, null).orThrow();
        assertThat(effects()).containsExactly(Effect.Reach.ALL);
        Duty former = roster.duty(id, "2026-03-02", "DAY");

        roster.repair()
                .override(roster.admin(), former.id(), roster.person("Cem"))
                .orThrow();

        Duty now = roster.duty(id, "2026-03-02", "DAY");
        assertThat(effects())
                .containsExactlyInAnyOrder(
                        new Effect.Of(former.id().value()),
                        new Effect.Of(now.id().value()));
        List<Commitment> anew = roster.test()
                .workspace()
                .work()
                .read(() -> source.within(
                        MARCH, List.of(former.id().value(), now.id().value())));
        assertThat(anew)
                .singleElement()
                .satisfies(commitment -> assertThat(commitment.people()).containsExactly(roster.person("Cem")));
    }

    private List<Effect> effects() {
        var journal = roster.test().workspace().journal();
        return journal.rowsOf(journal.newest(1).getFirst().no()).stream()
                .map(source::effectOf)
                .toList();
    }

    private List<Candidate> candidates(ScheduleVersionId id, String date, String type) {
        return new Candidates(roster.context(), agenda)
                .of(roster.shift(id, date, type).id());
    }

    private static List<String> sentences(Candidate candidate, Kind kind) {
        return candidate.reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .map(Reason::sentence)
                .toList();
    }
}
