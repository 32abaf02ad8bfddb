package org.daybook.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.daybook.app.sample.Ward;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDiff.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells two versions apart, and what the open one is compared with. */
class CompareViewModelTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private CompareViewModel compare;
    private Ward ward;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        ward = roster.ward();
        compare = new CompareViewModel(roster.model);
        compare.watch(true);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void onlyVersionHasNothingToBeComparedWith() {
        ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");

        assertThat(compare.basisProperty().get()).isNull();
        assertThat(compare.rows()).isEmpty();
    }

    @Test
    void versionIsComparedWithWhatIsLiveUnlessSomebodyChoosesAnother() {
        ScheduleVersionId live = ward.flawless("live.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        ward.versions().promote(roster.admin, live, null).orThrow();
        ScheduleVersionId other = ward.flawless("other.ods", "Ana Ruiz", "Ben Kim", "Ben Kim");
        ScheduleVersionId open = ward.flawless("open.ods", "Ana Ruiz", "Dara Novak", "Cleo Okafor");
        roster.model.open(open);
        assertThat(basis()).isEqualTo(live);

        compare.choose(compare.bases().stream()
                .filter(each ->
                        each instanceof Basis.Other(var version) && version.id().equals(other))
                .findFirst()
                .orElseThrow());
        ward.acknowledgeAll(open, "Ada");

        assertThat(basis()).isEqualTo(other);
        assertThat(compare.rows()).hasSize(2);
    }

    @Test
    void rowsAreToldByShiftAndByPersonInWordsThatCanBeCopied() {
        roster.model.open(ward.december("december.ods"));
        roster.later(Duration.ofMinutes(1));
        roster.model.open(ward.otherDecember("revised.ods"));
        DifferenceText words = new DifferenceText();

        assertThat(words.of(compare.rows()).lines())
                .contains(
                        "~ Thu 10 Dec 2026  DAY  07:00–15:00  (was 08:00–17:00 for 1)",
                        "~ Thu 17 Dec 2026  DAY  08:00–17:00  −Ivo Marek  +Jun Tanaka",
                        "− Thu 31 Dec 2026  MidL  13:00–21:00  −Ivo Marek",
                        "+ Thu 31 Dec 2026  FIRE  18:00–23:00  +Ana Ruiz  +Ben Kim");
        compare.groupingProperty().set(Grouping.PEOPLE);
        assertThat(words.of(compare.rows()))
                .contains("Jun Tanaka  +", "  + Thu 17 Dec 2026  DAY  08:00–17:00")
                .doesNotContain("Mon 7 Dec");
    }

    @Test
    void kindsOfChangesCanBeLeftOut() {
        roster.model.open(ward.december("december.ods"));
        roster.later(Duration.ofMinutes(1));
        roster.model.open(ward.otherDecember("revised.ods"));
        int all = compare.rows().size();

        compare.show(Change.REASSIGNED, false);
        compare.show(Change.REMOVED, false);

        assertThat(compare.rows()).hasSize(2).hasSizeLessThan(all);
        compare.show(Change.ADDED, false);
        compare.show(Change.RETIMED, false);
        assertThat(compare.rows()).isEmpty();
        compare.show(Change.ADDED, true);
        assertThat(compare.rows()).hasSize(1);
    }

    @Test
    void versionIsComparedWithWhatItWas() {
        ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        Instant before = roster.now();
        roster.later(Duration.ofHours(1));
        Duty ofAna = Objects.requireNonNull(roster.model.reviewedProperty().get())
                .sheet()
                .duties()
                .getFirst();
        roster.use.roster().repair().unassign(roster.admin, ofAna.id()).orThrow();

        compare.since(before);

        assertThat(new DifferenceText().of(compare.rows())).isEqualTo("~ Tue 1 Dec 2026  DAY  08:00–17:00  −Ana Ruiz");
    }

    private @Nullable ScheduleVersionId basis() {
        return compare.basisProperty().get() instanceof Basis.Other(var version) ? version.id() : null;
    }
}
