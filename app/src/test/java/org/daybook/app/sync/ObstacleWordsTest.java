package org.daybook.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.daybook.app.journal.Tongue;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleWordsTest {

    private final SampleSync sync = SampleSync.inConflict();
    private ObstacleWords words = words();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
        words = words();
    }

    private static ObstacleWords words() {
        return new ObstacleWords(new ColumnWords(new Tongue()), SampleWorkspace.ZONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EDITED         | Jonas Weber changed the same, and was first: Title, Notes.
        TIME_CHANGED   | Jonas Weber changed when it is or who comes, and so did you.
        DELETED        | Jonas Weber deleted what you changed.
        DOUBLE_BOOKED  | which could not be seen here: Added “Install ventilation” on Wed 25 Nov 2026 12:30 (Jonas Weber, Sat
        PRODUCTION     | only one can be: Promoted “December, as agreed with the night team” to production of Linden Clinic (Jonas
        SEAT_TAKEN     | The seat was taken first: Assigned Elif Kaya to Night on Fri 27 Nov 2026 (Jonas Weber,
        TAKEN          | has that place already: Added the hospital “Linden clinic” (Jonas Weber,
        REFERENCE_GONE | What this belongs to is gone, or never reached the centre.
        UNSUITABLE     | The centre cannot hold a value of it, such as a year beyond 9999.
        """)
    void everyReasonIsASentenceThatNamesWhoAndWhat(Reason reason, String said) {
        assertThat(words.sentences(Opened.of(because(reason), sync)))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonCanBeSaidWhereNothingIsKnownOfTheOthers(Reason reason) {
        Conflict known = because(reason);
        Conflict conflict = new Conflict(known.id(), known.mine(), List.of(), known.obstacles(), known.decidedAt());

        assertThat(words.sentences(Opened.of(conflict, sync)))
                .singleElement()
                .asString()
                .doesNotContain("{")
                .doesNotContain("Jonas");
        assertThat(words.brief(conflict)).isNotEmpty();
    }

    @Test
    void severalObstaclesOfOneKindAreOneSentence() {
        Conflict known = because(Reason.EDITED);
        List<Obstacle> obstacles = new ArrayList<>(known.obstacles());
        obstacles.add(new Obstacle(Reason.EDITED, "schedule_entry", new UUID(1, 1), List.of("notes", "location")));
        obstacles.add(new Obstacle(Reason.REFERENCE_GONE, "person", new UUID(1, 2), List.of()));
        Conflict conflict = new Conflict(known.id(), known.mine(), known.theirs(), obstacles, Instant.EPOCH);

        assertThat(words.sentences(Opened.of(conflict, sync)))
                .containsExactly(
                        "Jonas Weber changed the same, and was first: Title, Notes, Location.",
                        "What this belongs to is gone, or never reached the centre.");
    }

    @Test
    void whatWasDeletedIsNotSaidToHaveOtherTimesAsWell() {
        Conflict known = because(Reason.DELETED);
        List<Obstacle> obstacles = new ArrayList<>(known.obstacles());
        obstacles.add(new Obstacle(Reason.TIME_CHANGED, "", new UUID(1, 1), List.of()));
        Conflict conflict = new Conflict(known.id(), known.mine(), known.theirs(), obstacles, Instant.EPOCH);

        assertThat(words.sentences(Opened.of(conflict, sync))).containsExactly("Jonas Weber deleted what you changed.");
    }

    @Test
    void columnsThatNobodySeesAreNotNamed() {
        assertThat(new ColumnWords(new Tongue())
                        .fields(List.of(
                                "local_start",
                                "start_at",
                                "duration_seconds",
                                "work_item_type",
                                "teacher_id",
                                "position",
                                "deleted_by")))
                .containsExactly("Start", "End", "Kind", "Teacher");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whatCannotBeDoneAgainSaysWhy(Reason reason) {
        Conflict conflict = because(reason);

        assertThat(words.notAgain(conflict).isEmpty()).isEqualTo(conflict.canBeRepeated());
    }

    private Conflict another(Reason reason) {
        Conflict known = because(Reason.REFERENCE_GONE);
        Obstacle obstacle = new Obstacle(reason, "schedule_entry", new UUID(1, 3), List.of());
        return new Conflict(known.id(), known.mine(), known.theirs(), List.of(obstacle), known.decidedAt());
    }

    private Conflict because(Reason reason) {
        return sync.conflicts().stream()
                .filter(each -> each.obstacles().getFirst().reason() == reason)
                .findFirst()
                .orElseGet(() -> another(reason));
    }
}
