package org.daybook.app.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.util.Objects;
import org.daybook.app.sample.Ward;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before a promotion, and what becomes of it (rules R1, R3, R6). */
class PromoteViewModelTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private Ward ward;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        ward = roster.ward();
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void openWarningsStandInTheWayUntilAcknowledgedByNameR3() {
        ScheduleVersionId id = ward.december("december.ods");
        PromoteViewModel promote = promote(id);
        assertThat(promote.obstacleProperty().getValue()).isEqualTo("4 warnings are not acknowledged yet.");
        assertThat(promote.nameProperty().get()).isEqualTo("Mara Lindqvist");
        promote.promote();
        assertThat(status(id)).isEqualTo(VersionStatus.STAGING);

        promote.tickAll(true);
        promote.nameProperty().set("Ada Byron");
        promote.acknowledge();
        assertThat(promote.obstacleProperty().getValue()).isEmpty();
        assertThat(roster.use.roster().review().acknowledgements(id))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.name()).isEqualTo("Ada Byron"));
        promote.promote();

        assertThat(status(id)).isEqualTo(VersionStatus.PRODUCTION);
        assertThat(promote.overProperty().get()).isTrue();
    }

    @Test
    void aBlankNameIsRefusedInTheSheetAndTheTicksStayR3() {
        PromoteViewModel promote = promote(ward.december("december.ods"));
        promote.tickAll(true);
        promote.nameProperty().set("  ");

        promote.acknowledge();

        assertThat(promote.problemProperty().get()).isEqualTo("Warnings are acknowledged by name. Give yours.");
        assertThat(promote.warnings())
                .hasSize(4)
                .allMatch(warning -> warning.tickedProperty().get());
    }

    @Test
    void errorsStandInTheWayWhateverIsAcknowledgedR6() {
        ScheduleVersionId id = ward.imported(
                aReading()
                        .shift("2026-12-01", "DAY", "Ana Ruiz")
                        .timed("2026-12-01", "LATE", "16:00", "22:00", "Ana Ruiz"),
                "overlapping.ods");

        PromoteViewModel promote = promote(id);
        promote.promote();

        assertThat(promote.obstacleProperty().getValue()).startsWith("One error has to be mended first.");
        assertThat(status(id)).isEqualTo(VersionStatus.STAGING);
    }

    @Test
    void whatBecameLiveMeanwhileIsSaidAndComparedWithR1() {
        ScheduleVersionId mine = ward.flawless("mine.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        ScheduleVersionId theirs = ward.flawless("theirs.ods", "Ana Ruiz", "Ben Kim", "Ben Kim");
        PromoteViewModel promote = promote(mine);
        ward.versions().promote(roster.admin, theirs, null).orThrow();

        promote.promote();

        assertThat(promote.problemProperty().get()).startsWith("Another version is in production by now: theirs.ods.");
        assertThat(look(promote).live()).isNotNull();
        assertThat(Objects.requireNonNull(look(promote).diff()).shifts()).hasSize(1);
        promote.promote();
        assertThat(status(mine)).isEqualTo(VersionStatus.PRODUCTION);
        assertThat(status(theirs)).isEqualTo(VersionStatus.ARCHIVED);
    }

    private PromoteViewModel promote(ScheduleVersionId id) {
        return new PromoteViewModel(roster.model, ward.versions().find(id).orElseThrow());
    }

    private static PromoteViewModel.Look look(PromoteViewModel promote) {
        return Objects.requireNonNull(promote.lookProperty().get());
    }

    private VersionStatus status(ScheduleVersionId id) {
        return ward.versions().find(id).orElseThrow().status();
    }
}
