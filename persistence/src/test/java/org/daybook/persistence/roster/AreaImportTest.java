package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.core.roster.ReadingBuilder.aReading;
import static org.daybook.persistence.roster.OdsBuilder.anOds;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.AreaBlock;
import org.daybook.core.roster.AreaPlan;
import org.daybook.core.roster.BatchState;
import org.daybook.core.roster.CoverageBlock;
import org.daybook.core.roster.CoverageCalculation;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterPlan.UntimedType;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScrapeBatch;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyAreaDetails;
import org.daybook.core.roster.StudyType;
import org.daybook.core.roster.VersionFinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage grids into the study areas of a hospital. */
class AreaImportTest {

    private static final CoverageBlock EVENING = new CoverageBlock(
            "Weekday 5 pm - 6 pm", CoverageBlock.Days.WEEKDAYS, LocalTime.of(17, 0), LocalTime.of(18, 0));
    private static final CoverageBlock NIGHT =
            new CoverageBlock("10 pm - 8 am", CoverageBlock.Days.EVERY_DAY, LocalTime.of(22, 0), LocalTime.of(8, 0));

    @TempDir
    private Path folder;

    private RosterFixture roster;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.radiologist("Ana", "BOTH");
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private static OdsBuilder grids() {
        return anOds().sheet("Weekday 5 pm - 6 pm")
                .row("", "MidC", "MidL")
                .row("CT Neuro", "x", "")
                .row("CT Body", "", "x")
                .row("US", "x", "x")
                .sheet("10 pm - 8 am")
                .row("", "ON1")
                .row("CT Neuro", "x")
                .row("MR", "");
    }

    @Test
    void gridBecomesTheStudyAreasOfTheHospital() {
        Imported imported = carriedOut(request(grids())).orThrow();

        assertThat(imported.staged()).isNull();
        assertThat(areas())
                .containsExactly(
                        new StudyAreaDetails(
                                "CT Neuro",
                                StudyType.NEURO,
                                List.of(new AreaBlock(EVENING, List.of("MidC")), new AreaBlock(NIGHT, List.of("ON1")))),
                        new StudyAreaDetails(
                                "CT Body", StudyType.BODY, List.of(new AreaBlock(EVENING, List.of("MidL")))),
                        new StudyAreaDetails(
                                "US", StudyType.GENERAL, List.of(new AreaBlock(EVENING, List.of("MidC", "MidL")))),
                        new StudyAreaDetails("MR", StudyType.GENERAL, List.of(new AreaBlock(NIGHT, List.of()))));
        assertThat(roster.versions().versions(roster.hospital())).isEmpty();
        assertThat(newest().command()).isEqualTo("roster.import-ods");
        assertThat(newest().summary()).isEqualTo("Imported grid.ods: which shifts of Charité cover its 4 study areas");
    }

    @Test
    void batchKeepsHowManyMarksThereWereR3() {
        carriedOut(request(grids())).orThrow();

        assertThat(batches()).singleElement().satisfies(batch -> {
            assertThat(batch.state()).isEqualTo(BatchState.COMPLETE);
            assertThat(batch.rowCount()).isEqualTo(5);
        });
    }

    @Test
    void nextGridSaysWhatIsNewChangedAndGoneAndLeavesTheRestAlone() {
        carriedOut(request(grids())).orThrow();
        OdsBuilder next = anOds().sheet("Weekday 5 pm - 6 pm")
                .row("", "MidC", "MidL")
                .row("ct  neuro", "", "x")
                .row("CT Body", "", "x")
                .row("XR", "x", "");

        AreaPlan plan = plan(next).areas();
        assertThat(plan.added()).containsExactly("XR");
        assertThat(plan.changed()).containsExactly("ct neuro");
        assertThat(plan.gone()).containsExactly("US", "MR");
        assertThat(plan.blocks()).isEqualTo(1);
        assertThat(plan.marks()).isEqualTo(3);
        carriedOut(request(next)).orThrow();

        assertThat(areas()).extracting(StudyAreaDetails::name).containsExactly("ct neuro", "CT Body", "XR");
        assertThat(newest().rows())
                .as("two gone, one changed, one new, and the batch")
                .isEqualTo(5);
    }

    @Test
    void oneUndoTakesTheWholeGridBackR3() {
        carriedOut(request(grids())).orThrow();
        List<StudyAreaDetails> before = areas();
        carriedOut(request(anOds().sheet("10 pm - 8 am").row("", "ON2").row("CT Neuro", "x")))
                .orThrow();

        roster.test().workspace().journal().undo(roster.admin()).orThrow();

        assertThat(areas()).isEqualTo(before);
        assertThat(batches()).hasSize(1);
    }

    @Test
    void sameGridIsRecognisedAgainR3() {
        carriedOut(request(grids())).orThrow();

        assertThat(carriedOut(request(grids())))
                .isEqualTo(Outcome.refused("grid.ods was imported already, as grid.ods. Nothing was changed; say so if"
                        + " it is to come once more."));
        assertThat(carriedOut(request(grids()).onceMore())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void planChangesNothing() {
        assertThat(plan(grids()).areas().added()).hasSize(4);

        assertThat(areas()).isEmpty();
        assertThat(batches()).isEmpty();
    }

    @Test
    void unknownShiftTypesBlockTheGridUntilTheirHoursAreSaidR3() {
        OdsBuilder grid = anOds().sheet("5 pm - 6 pm")
                .row("", "Mid3", "MidC")
                .row("CT", "x", "")
                .row("MR", "x", "x")
                .sheet("6 pm - 7 pm")
                .row("", "Mid 3")
                .row("CT", "x");

        RosterPlan plan = plan(grid);
        assertThat(plan.untimed()).containsExactly(new UntimedType("Mid3", 0, 3));
        assertThat(plan.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FindingCode.UNKNOWN_SHIFT_TYPE);
            assertThat(error.place()).isEqualTo(new Place("5 pm - 6 pm", 2, "B"));
        });
        assertThat(carriedOut(request(grid))).isInstanceOf(Outcome.Refused.class);
        assertThat(areas()).isEmpty();
        assertThat(batches()).extracting(ScrapeBatch::state).containsExactly(BatchState.FAILED);

        ShiftTypeDetails mid3 = new ShiftTypeDetails(
                "Mid3", "", LocalTime.of(14, 0), LocalTime.of(22, 0), StudyType.GENERAL, SpecialtyType.BOTH, "#8a8a8a");
        carriedOut(request(grid).withTypes(List.of(mid3))).orThrow();
        assertThat(areas().getFirst().blocks())
                .extracting(AreaBlock::shiftTypes)
                .containsExactly(List.of("Mid3"), List.of("Mid3"));
    }

    @Test
    void listAndGridInOneFileComeInOneEntry() {
        OdsBuilder both = grids().sheet("May").row("Date", "Shift").row("2026-05-01", "ON1");

        Imported imported = carriedOut(request(both)).orThrow();

        assertThat(roster.sheet(imported.version()).shifts()).hasSize(1);
        assertThat(areas()).hasSize(4);
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        assertThat(areas()).isEmpty();
        assertThat(roster.versions().versions(roster.hospital())).isEmpty();
    }

    @Test
    void listAloneLeavesTheStudyAreasAlone() {
        carriedOut(request(grids())).orThrow();

        roster.imported(aReading().shift("2026-03-02", "DAY"));

        assertThat(areas()).hasSize(4);
    }

    @Test
    void versionIsReviewedByTheStudyAreasOfItsHospitalR4() {
        carriedOut(request(grids())).orThrow();
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "MidC", "Ana").shift("2026-03-02", "MidL"));

        assertThat(roster.review().review(id).orElseThrow().validation().open())
                .extracting(VersionFinding::code, VersionFinding::message)
                .contains(tuple(
                        FindingCode.STUDY_AREA_GAP,
                        "Nobody covers CT Body on 2026-03-02, 17:00 to 18:00. MidL could: see that somebody who reads"
                                + " there is on MidL on 2026-03-02, 13:00 to 21:00."));
        roster.review().calculateCoverage(roster.admin(), id).orThrow();
        CoverageCalculation kept = roster.review().calculations(id).getFirst();
        assertThat(kept.areaTimeNeeded()).hasHours(3);
        assertThat(kept.areaTimeUncovered()).hasHours(1);
    }

    @Test
    void gridWithoutHoursIsForTheWholeDay() {
        carriedOut(request(anOds().sheet("Week 1-2").row("", "DAY").row("CT", "x")))
                .orThrow();

        assertThat(areas())
                .singleElement()
                .extracting(area -> area.blocks().getFirst().block().start())
                .isNull();
    }

    @Test
    void moreAreasThanAnyHospitalHasAreRefused() {
        OdsBuilder grid = anOds().sheet("5 pm - 6 pm").row("", "ON1");
        for (int i = 0; i <= 1_000; i++) {
            grid.row("Area " + i, "x");
        }

        assertThat(plan(grid).errors())
                .extracting(finding -> finding.code().name())
                .containsExactly("TOO_LARGE");
    }

    private RosterRequest request(OdsBuilder ods) {
        return RosterRequest.of(roster.hospital(), Rosters.read(ods), "grid.ods");
    }

    private RosterPlan plan(OdsBuilder ods) {
        return roster.imports().plan(request(ods)).orElseThrow();
    }

    private Outcome<Imported> carriedOut(RosterRequest request) {
        return roster.imports().carryOut(roster.admin(), request, Progress.unwatched());
    }

    private List<StudyAreaDetails> areas() {
        return roster.hospitals().studyAreas(roster.hospital());
    }

    private List<ScrapeBatch> batches() {
        return roster.test()
                .workspace()
                .work()
                .read(() -> roster.test().workspace().rosterBooks().log().batches(roster.hospital()));
    }

    private JournalEntry newest() {
        return roster.test().workspace().journal().newest(1).getFirst();
    }
}
