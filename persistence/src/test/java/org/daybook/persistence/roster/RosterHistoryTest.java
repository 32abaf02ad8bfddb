package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.core.roster.RosterHistory;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterHistoryTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private RosterHistory history;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        List.of("Ana", "Ben", "Cem").forEach(name -> roster.radiologist(name, null));
        history = new RosterHistory(roster.context(), roster.test().workspace().journalQuery());
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void shiftsAreAddedRemovedRetimedAndReassigned() {
        ScheduleVersionId before = roster.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-03", "DAY", "Ana")
                .shift("2026-03-04", "DAY", "Ana")
                .shift("2026-03-05", "DAY", "Ben"));
        ScheduleVersionId after = roster.imported(aReading()
                .withChecksum('1')
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-03", "DAY", "Cem")
                .timed("2026-03-04", "DAY", "09:00", "18:00", "Ana")
                .shift("2026-03-06", "DAY", "Ben"));

        VersionDiff diff = history.diff(before, after).orElseThrow();

        assertThat(diff.lines())
                .containsExactly(
                        "~ DAY on 2026-03-03, 08:00 to 17:00 -Ana +Cem",
                        "~ DAY on 2026-03-04, 09:00 to 18:00 (was 08:00 to 17:00 for 1)",
                        "- DAY on 2026-03-05, 08:00 to 17:00 -Ben",
                        "+ DAY on 2026-03-06, 08:00 to 17:00 +Ben");
        assertThat(diff.shifts())
                .extracting(VersionDiff.ShiftDifference::change)
                .containsExactly(Change.REASSIGNED, Change.RETIMED, Change.REMOVED, Change.ADDED);
        assertThat(diff.byPerson().keySet()).containsExactly("Ana", "Ben", "Cem");
        assertThat(diff.byPerson().get("Ben")).hasSize(2);
    }

    @Test
    void cloneDiffersInNothing() {
        ScheduleVersionId id = roster.imported(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-02", "DAY", "Ben")
                .shift("2026-03-03", "ON1"));
        ScheduleVersionId copy =
                roster.versions().cloneVersion(roster.admin(), id, "Copy").orThrow();

        assertThat(history.diff(id, copy).orElseThrow().shifts()).isEmpty();
    }

    @Test
    void versionIsShownAsItWasKnownWhateverWasDoneAndUndoneSince() {
        ScheduleVersionId id =
                roster.imported(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-03", "DAY", "Ben"));
        Instant imported = later();
        roster.repair()
                .override(roster.admin(), roster.duty(id, "2026-03-02", "DAY").id(), roster.person("Cem"))
                .orThrow();
        Instant overridden = later();
        roster.test().workspace().journal().undo(roster.admin()).orThrow();
        roster.versions().promote(roster.admin(), id, null).orThrow();
        Instant promoted = later();

        assertThat(people(history.asKnownAt(id, imported))).containsExactly("Ana", "Ben");
        assertThat(people(history.asKnownAt(id, overridden))).containsExactly("Ben", "Cem");
        assertThat(people(history.asKnownAt(id, promoted))).containsExactly("Ana", "Ben");
        assertThat(history.asKnownAt(id, overridden).orElseThrow().version().status())
                .isEqualTo(VersionStatus.STAGING);
        assertThat(history.asKnownAt(id, promoted).orElseThrow().version().status())
                .isEqualTo(VersionStatus.PRODUCTION);
        assertThat(history.changesSince(id, overridden).orElseThrow().lines())
                .containsExactly("~ DAY on 2026-03-02, 08:00 to 17:00 -Cem +Ana");
    }

    @Test
    void versionThatWasNotThereYetIsNotShown() {
        Instant before = later();
        ScheduleVersionId id = roster.imported(aReading().shift("2026-03-02", "DAY", "Ana"));

        assertThat(history.asKnownAt(id, before)).isEmpty();
    }

    /** A moment after everything so far, and before everything to come. */
    private Instant later() {
        roster.test().clock().advance(Duration.ofMinutes(1));
        Instant now = roster.test().clock().instant();
        roster.test().clock().advance(Duration.ofMinutes(1));
        return now;
    }

    private List<String> people(Optional<RosterSheet> sheet) {
        return sheet.orElseThrow().duties().stream()
                .map(duty -> List.of("Ana", "Ben", "Cem").stream()
                        .filter(name -> roster.person(name).equals(duty.person()))
                        .findFirst()
                        .orElseThrow())
                .sorted()
                .toList();
    }
}
