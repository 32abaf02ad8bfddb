package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.AssignmentSource;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairDeskTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private ScheduleVersionId id;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana", "BOTH");
        roster.radiologist("Ben", "BODY_ONLY");
        roster.radiologist("Cem", null);
        id = roster.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-03", "DAY", "Ben")
                .shift("2026-03-04", "DAY", "Ana")
                .about("NEURO", null)
                .shift("2026-03-02", "MidC"));
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void overrideIsANewAssignmentAndTheEndOfTheOldInOneEntryR5() {
        Duty former = roster.duty(id, "2026-03-02", "DAY");

        roster.repair()
                .override(roster.admin(), former.id(), roster.person("Cem"))
                .orThrow();

        Duty now = roster.duty(id, "2026-03-02", "DAY");
        assertThat(roster.on(id, "2026-03-02", "DAY")).containsExactly("Cem");
        assertThat(now.id()).isNotEqualTo(former.id());
        assertThat(now.source()).isEqualTo(AssignmentSource.OVERRIDE);
        assertThat(now.originalShiftType()).isEqualTo("DAY");
        JournalEntry entry = roster.test().workspace().journal().newest(1).getFirst();
        assertThat(entry.command()).isEqualTo("roster.override");
        assertThat(entry.summary()).isEqualTo("Put Cem in the place of Ana: DAY on 2026-03-02, 08:00 to 17:00");
        assertThat(entry.rows()).isEqualTo(2);
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        assertThat(roster.duty(id, "2026-03-02", "DAY")).isEqualTo(former);
    }

    @Test
    void moveTakesSomebodyFromOneShiftToAnotherInOneEntry() {
        Duty former = roster.duty(id, "2026-03-02", "DAY");

        roster.repair()
                .move(
                        roster.admin(),
                        former.id(),
                        roster.shift(id, "2026-03-02", "MidC").id())
                .orThrow();

        assertThat(roster.on(id, "2026-03-02", "DAY")).isEmpty();
        assertThat(roster.on(id, "2026-03-02", "MidC")).containsExactly("Ana");
        assertThat(roster.duty(id, "2026-03-02", "MidC").source()).isEqualTo(AssignmentSource.MANUAL);
        JournalEntry entry = roster.test().workspace().journal().newest(1).getFirst();
        assertThat(entry.command()).isEqualTo("roster.move");
        assertThat(entry.summary())
                .isEqualTo("Moved Ana from DAY on 2026-03-02, 08:00 to 17:00 to MidC on 2026-03-02, 12:00 to 20:00");
        assertThat(entry.rows()).isEqualTo(2);
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        assertThat(roster.duty(id, "2026-03-02", "DAY")).isEqualTo(former);
    }

    @Test
    void nobodyIsMovedToWhereTheyAreOrIntoASecondShiftAtOnceR6() {
        roster.repair()
                .assign(roster.admin(), roster.shift(id, "2026-03-03", "DAY").id(), roster.person("Ana"))
                .orThrow();
        Duty ana = roster.duty(id, "2026-03-02", "DAY");

        assertThat(roster.repair().move(roster.admin(), ana.id(), ana.shift()))
                .isEqualTo(Outcome.refused("Ana is on DAY on 2026-03-02, 08:00 to 17:00 already."));
        assertThat(roster.repair()
                        .move(
                                roster.admin(),
                                ana.id(),
                                roster.shift(id, "2026-03-03", "DAY").id()))
                .isEqualTo(Outcome.refused("Ana is on DAY on 2026-03-03, 08:00 to 17:00 already."));
    }

    @Test
    void nobodyIsAssignedToTwoShiftsAtOnceR6() {
        assertThat(roster.repair()
                        .assign(
                                roster.admin(),
                                roster.shift(id, "2026-03-02", "MidC").id(),
                                roster.person("Ana")))
                .isEqualTo(Outcome.refused("Ana would be in two shifts at once: DAY on 2026-03-02, 08:00 to 17:00, and"
                        + " MidC on 2026-03-02, 12:00 to 20:00. Choose somebody else."));
    }

    @Test
    void nobodyIsAssignedWhatTheirSpecialtyForbidsR6() {
        assertThat(roster.repair()
                        .override(
                                roster.admin(),
                                roster.duty(id, "2026-03-04", "DAY").id(),
                                roster.person("Ben")))
                .isEqualTo(Outcome.refused("Ben reads body studies only, and DAY on 2026-03-04, 08:00 to 17:00 is for"
                        + " neuro studies. Choose somebody else."));
    }

    @Test
    void nobodyIsAssignedTwiceToOneShift() {
        assertThat(roster.repair()
                        .assign(
                                roster.admin(),
                                roster.shift(id, "2026-03-02", "DAY").id(),
                                roster.person("Ana")))
                .isEqualTo(Outcome.refused("Ana is on DAY on 2026-03-02, 08:00 to 17:00 already."));
    }

    @Test
    void whoIsDeactivatedGetsNothing() {
        roster.peopleDesk().deactivate(roster.admin(), roster.person("Cem")).orThrow();

        assertThat(roster.repair()
                        .assign(
                                roster.admin(),
                                roster.shift(id, "2026-03-02", "MidC").id(),
                                roster.person("Cem")))
                .isEqualTo(Outcome.refused(
                        "Cem is deactivated and cannot be assigned. Choose somebody else, or reactivate Cem."));
    }

    @Test
    void assignedByHandAndTakenOffAgain() {
        var assignment = roster.repair()
                .assign(roster.admin(), roster.shift(id, "2026-03-02", "MidC").id(), roster.person("Cem"))
                .orThrow();
        assertThat(roster.duty(id, "2026-03-02", "MidC").source()).isEqualTo(AssignmentSource.MANUAL);

        roster.repair().unassign(roster.admin(), assignment).orThrow();

        assertThat(roster.on(id, "2026-03-02", "MidC")).isEmpty();
        assertThat(roster.repair().unassign(roster.admin(), assignment))
                .isEqualTo(Outcome.refused("That assignment is gone by now. Look at the shift again."));
    }

    @Test
    void twoSwapInOneEntry() {
        roster.repair()
                .swap(
                        roster.admin(),
                        roster.duty(id, "2026-03-02", "DAY").id(),
                        roster.duty(id, "2026-03-03", "DAY").id())
                .orThrow();

        assertThat(roster.on(id, "2026-03-02", "DAY")).containsExactly("Ben");
        assertThat(roster.on(id, "2026-03-03", "DAY")).containsExactly("Ana");
        assertThat(roster.test().workspace().journal().newest(1).getFirst().rows())
                .isEqualTo(4);
    }

    @Test
    void swapOfShiftsAtTheSameTimeIsNoOverlap() {
        roster.repair()
                .assign(roster.admin(), roster.shift(id, "2026-03-02", "MidC").id(), roster.person("Cem"))
                .orThrow();

        assertThat(roster.repair()
                        .swap(
                                roster.admin(),
                                roster.duty(id, "2026-03-02", "DAY").id(),
                                roster.duty(id, "2026-03-02", "MidC").id()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void swapThatASpecialtyForbidsChangesNeitherR6() {
        assertThat(roster.repair()
                        .swap(
                                roster.admin(),
                                roster.duty(id, "2026-03-04", "DAY").id(),
                                roster.duty(id, "2026-03-03", "DAY").id()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(roster.on(id, "2026-03-03", "DAY")).containsExactly("Ben");
        assertThat(roster.on(id, "2026-03-04", "DAY")).containsExactly("Ana");
    }

    @Test
    void whatIsGivenAwayIsTheOthers() {
        roster.repair()
                .giveAway(roster.admin(), roster.duty(id, "2026-03-03", "DAY").id(), roster.person("Cem"))
                .orThrow();

        assertThat(roster.on(id, "2026-03-03", "DAY")).containsExactly("Cem");
        assertThat(roster.test().workspace().journal().newest(1).getFirst().summary())
                .isEqualTo("Gave Cem what Ben had: DAY on 2026-03-03, 08:00 to 17:00");
    }

    @Test
    void whatAFileSaidIsOverriddenAndWhatWasDoneByHandIsGivenAwayR5() {
        Duty fromFile = roster.duty(id, "2026-03-02", "DAY");
        AssignmentId byHand = roster.repair()
                .assign(roster.admin(), roster.shift(id, "2026-03-02", "MidC").id(), roster.person("Ben"))
                .orThrow();

        roster.repair()
                .handOver(roster.admin(), fromFile.id(), roster.person("Cem"))
                .orThrow();
        roster.repair().handOver(roster.admin(), byHand, roster.person("Ana")).orThrow();

        assertThat(roster.test().workspace().journal().newest(2))
                .extracting(JournalEntry::command)
                .containsExactly("roster.give-away", "roster.override");
    }

    @Test
    void whatIsGoneIsHandedOverToNobody() {
        Duty former = roster.duty(id, "2026-03-02", "DAY");
        roster.repair().unassign(roster.admin(), former.id()).orThrow();

        assertThat(roster.repair().handOver(roster.admin(), former.id(), roster.person("Cem")))
                .isEqualTo(Outcome.refused("That assignment is gone by now. Look at the shift again."));
    }

    @Test
    void archivedAndRejectedVersionsStayAsTheyWere() {
        Duty duty = roster.duty(id, "2026-03-02", "DAY");
        roster.versions().reject(roster.admin(), id).orThrow();

        assertThat(roster.repair().unassign(roster.admin(), duty.id()))
                .isEqualTo(Outcome.refused("roster.ods is rejected, and stays as it was. Clone it to change it."));

        roster.versions().restore(roster.admin(), id).orThrow();
        roster.acknowledgeAll(id);
        roster.versions().promote(roster.admin(), id, null).orThrow();
        roster.versions().archive(roster.admin(), id).orThrow();
        assertThat(roster.repair().unassign(roster.admin(), duty.id()))
                .isEqualTo(
                        Outcome.refused("roster.ods is in the archive, and stays as it was. Clone it to change it."));
    }

    @Test
    void repairedGapNoLongerBlocksThePromotion() {
        assertThat(roster.versions().promote(roster.admin(), id, null)).isInstanceOf(Outcome.Refused.class);

        roster.repair()
                .assign(roster.admin(), roster.shift(id, "2026-03-02", "MidC").id(), roster.person("Ben"))
                .orThrow();

        assertThat(roster.review().validate(roster.admin(), id).orThrow().valid())
                .isTrue();
        assertThat(roster.versions().promote(roster.admin(), id, null)).isInstanceOf(Outcome.Done.class);
        assertThat(roster.review().log(id)).hasSize(1);
    }

    @Test
    void coverageIsKeptWithItsFigures() {
        roster.review().calculateCoverage(roster.admin(), id).orThrow();

        assertThat(roster.review().calculations(id)).singleElement().satisfies(calculation -> {
            assertThat(calculation.summary().totalShifts()).isEqualTo(4);
            assertThat(calculation.summary().coveragePercentage()).hasToString("75.00");
            assertThat(calculation.summary().coverageByPosition())
                    .containsEntry("DAY", 3)
                    .containsEntry("MidC", 0);
        });
    }

    @Test
    void typesOfShiftsAreEditedAsAWhole() {
        var types = List.of(new ShiftTypeDetails(
                "day",
                "Long day",
                LocalTime.of(7, 0),
                LocalTime.of(19, 0),
                StudyType.BODY,
                SpecialtyType.BOTH,
                "#123456"));

        roster.hospitals()
                .editShiftTypes(roster.admin(), roster.hospital(), types)
                .orThrow();

        assertThat(roster.hospitals().all().getFirst().shiftTypes()).isEqualTo(types);
        assertThat(roster.shift(id, "2026-03-02", "DAY").startTime()).isEqualTo("08:00");
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        assertThat(roster.hospitals().all().getFirst().shiftTypes()).hasSize(5);
    }
}
