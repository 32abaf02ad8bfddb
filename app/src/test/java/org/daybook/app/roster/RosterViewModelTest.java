package org.daybook.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.daybook.app.sample.Ward;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which hospital and version are open, and what is read of them when. */
class RosterViewModelTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private RosterViewModel model;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        model = roster.model;
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void emptyWorkspaceHasNeitherHospitalNorVersion() {
        model.watch(true);

        assertThat(model.readProperty().get()).isTrue();
        assertThat(model.hospitalProperty().get()).isNull();
        assertThat(model.versionProperty().get()).isNull();
    }

    @Test
    void newestVersionIsOpenUntilAnotherIsAskedFor() {
        Ward ward = roster.ward();
        ScheduleVersionId first = ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        roster.later(Duration.ofMinutes(1));
        ScheduleVersionId second = ward.flawless("second.ods", "Ana Ruiz", "Ben Kim", "Ben Kim");
        assertThat(model.versions()).extracting(VersionView::id).containsExactly(second, first);
        assertThat(opened().id()).isEqualTo(first);

        model.open(second);

        assertThat(opened().id()).isEqualTo(second);
        assertThat(reviewed().sheet().version().id()).isEqualTo(second);
        ward.flawless("third.ods", "Ana Ruiz", "Ben Kim", "Dara Novak");
        assertThat(opened().id()).isEqualTo(second);
    }

    @Test
    void versionThatWasLookedAtLastIsOpenAgainOnceSomebodyLooks() {
        Ward ward = roster.ward();
        ScheduleVersionId first = ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        roster.later(Duration.ofMinutes(1));
        ward.flawless("second.ods", "Ana Ruiz", "Ben Kim", "Ben Kim");
        RosterViewModel later = roster.another();

        later.open(first);
        later.watch(true);

        assertThat(Objects.requireNonNull(later.versionProperty().get()).id()).isEqualTo(first);
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        Ward ward = roster.ward();
        model.watch(false);
        ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        assertThat(model.versions()).isEmpty();

        model.watch(true);

        assertThat(model.versions()).hasSize(1);
    }

    @Test
    void aVersionIsReadAnewOnlyAfterWhatItMayShow() {
        Ward ward = roster.ward();
        ScheduleVersionId id = ward.december("december.ods");
        Reviewed before = reviewed();

        LocalDateTime noon = LocalDateTime.of(2026, 12, 1, 12, 0);
        WallClockSpan lunch = WallClockSpan.between(noon, noon.plusHours(1), ZoneId.of("Europe/Berlin"));
        roster.use
                .schedule()
                .add(roster.admin, EntryDraft.once(EntryDetails.of("Lunch", lunch)))
                .orThrow();
        assertThat(reviewed()).isSameAs(before);

        ward.acknowledgeAll(id, "Ada");
        assertThat(reviewed()).isNotSameAs(before);
        assertThat(reviewed().validation().open()).isEmpty();
    }

    @Test
    void promotionAndItsUndoShowInTheList() {
        Ward ward = roster.ward();
        ScheduleVersionId id = ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");

        ward.versions().promote(roster.admin, id, null).orThrow();
        assertThat(opened().status()).isEqualTo(VersionStatus.PRODUCTION);

        roster.undo();
        assertThat(opened().status()).isEqualTo(VersionStatus.STAGING);
    }

    @Test
    void pastCannotBeChangedAndShowsWhatWasAcknowledgedByThen() {
        Ward ward = roster.ward();
        ScheduleVersionId id = ward.december("december.ods");
        Instant before = roster.now();
        roster.later(Duration.ofHours(1));
        ward.acknowledgeAll(id, "Ada");
        assertThat(model.editableProperty().getValue()).isTrue();

        model.lookAt(before);

        assertThat(model.editableProperty().getValue()).isFalse();
        assertThat(reviewed().validation().open()).hasSize(4);
        model.lookAt(null);
        assertThat(model.editableProperty().getValue()).isTrue();
        assertThat(reviewed().validation().open()).isEmpty();
    }

    @Test
    void archivedVersionCannotBeChanged() {
        Ward ward = roster.ward();
        ScheduleVersionId id = ward.flawless("first.ods", "Ana Ruiz", "Ben Kim", "Cleo Okafor");
        ward.versions().promote(roster.admin, id, null).orThrow();
        assertThat(model.editableProperty().getValue()).isTrue();

        ward.versions().archive(roster.admin, id).orThrow();

        assertThat(model.editableProperty().getValue()).isFalse();
    }

    private VersionView opened() {
        return Objects.requireNonNull(model.versionProperty().get());
    }

    private Reviewed reviewed() {
        return Objects.requireNonNull(model.reviewedProperty().get());
    }
}
