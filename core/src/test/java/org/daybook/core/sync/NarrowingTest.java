package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final Map<String, @Nullable Object> ENTRY = image(
            "revision",
            3L,
            "title",
            "Rounds",
            "notes",
            null,
            "start_at",
            "10:00",
            "end_at",
            "11:00",
            "deleted_at",
            null);

    @Test
    void ofAnUpdateTravelWhatChangedAndThatItWasNotDeleted() {
        RowChange narrow = updated("schedule_entry", "title", "Ward round", "revision", 4L);

        assertThat(narrow.after()).containsOnlyKeys("title").containsEntry("title", "Ward round");
        assertThat(narrow.before()).containsOnlyKeys("title", "deleted_at").containsEntry("title", "Rounds");
    }

    @Test
    void whatSaysWhenTravelsAsAGroup() {
        RowChange narrow = updated("schedule_entry", "start_at", "10:30");

        assertThat(narrow.after()).containsOnlyKeys("start_at");
        assertThat(narrow.before()).containsOnlyKeys("start_at", "end_at", "deleted_at");
    }

    @Test
    void aVersionTravelsAsARecord() {
        assertThat(updated("schedule_version", "title", "Spring").before())
                .containsOnlyKeys("title", "notes", "start_at", "end_at", "deleted_at");
    }

    @Test
    void aDeletionStandsAgainstAnyOtherChange() {
        RowChange narrow = updated("schedule_entry", "deleted_at", "12:00");

        assertThat(narrow.after()).containsOnlyKeys("deleted_at");
        assertThat(narrow.before()).containsOnlyKeys("title", "notes", "start_at", "end_at", "deleted_at");
    }

    @Test
    void rowsThatComeAndGoTravelWholeButForTheirRevision() {
        RowChange inserted = new RowChange("schedule_entry", ROW, ChangeKind.INSERTED, Map.of(), ENTRY);
        RowChange deleted = new RowChange("schedule_entry", ROW, ChangeKind.DELETED, ENTRY, Map.of());

        assertThat(Narrowing.of(List.of(inserted)).getFirst().after())
                .containsOnlyKeys("title", "notes", "start_at", "end_at", "deleted_at");
        assertThat(Narrowing.of(List.of(deleted)).getFirst().before())
                .containsOnlyKeys("title", "notes", "start_at", "end_at", "deleted_at");
    }

    @Test
    void whatOnlyCountsTheRevisionDoesNotTravel() {
        assertThat(Narrowing.of(List.of(change("schedule_entry", "revision", 4L))))
                .isEmpty();
    }

    @Test
    void whatBelongsToOneWorkspaceDoesNotTravel() {
        assertThat(Narrowing.of(List.of(change("app_user", "title", "Carl")))).isEmpty();
    }

    private static RowChange updated(String table, @Nullable Object... columns) {
        return Narrowing.of(List.of(change(table, columns))).getFirst();
    }

    private static RowChange change(String table, @Nullable Object... columns) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(ENTRY);
        after.putAll(image(columns));
        return new RowChange(table, ROW, ChangeKind.UPDATED, ENTRY, after);
    }

    private static Map<String, @Nullable Object> image(@Nullable Object... columns) {
        Map<String, @Nullable Object> image = new LinkedHashMap<>();
        for (int at = 0; at < columns.length; at += 2) {
            image.put(String.valueOf(columns[at]), columns[at + 1]);
        }
        return image;
    }
}
