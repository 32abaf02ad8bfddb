package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;
import static org.daybook.persistence.sync.centre.Changes.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Verdict.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which changes stand in each other's way. */
class ConflictTest extends TwoLaptops {

    private final UUID id = UUID.randomUUID();
    private final Map<String, @Nullable Object> row = entry(id, "Scan");

    private Changes edit(long no, String column, @Nullable Object before, @Nullable Object after) {
        return mutation(no)
                .base(1)
                .update("schedule_entry", id, columns(column, before, "deleted_at", null), columns(column, after));
    }

    private String stands(String column) {
        return String.valueOf(centre.read("SELECT %s FROM daybook.schedule_entry WHERE id = '%s'".formatted(column, id))
                .getFirst());
    }

    private void bothHaveTheRow() throws Exception {
        assertThat(anne.push(mutation(1).insert("schedule_entry", row))).isEqualTo(applied(1, 1));
    }

    private static Verdict applied(long no, long seq) {
        return new Verdict(no, Kind.APPLIED, seq, List.of());
    }

    private static Verdict rejected(long no, long head, Obstacle... obstacles) {
        return new Verdict(no, Kind.REJECTED, head, List.of(obstacles));
    }

    private Obstacle inTheWay(Reason reason, String... columns) {
        return new Obstacle(reason, "schedule_entry", id, List.of(columns));
    }

    @Test
    void differentColumnsOfOneRowMerge() throws Exception {
        bothHaveTheRow();
        assertThat(anne.push(edit(2, "title", "Scan", "Big scan"))).isEqualTo(applied(2, 2));
        assertThat(bert.push(edit(1, "location", null, "Room 4"))).isEqualTo(new Verdict(1, Kind.MERGED, 3, List.of()));
        assertThat(stands("title || ', ' || location")).isEqualTo("Big scan, Room 4");
    }

    @Test
    void theSameColumnConflictsAndTheFirstStands() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        assertThat(bert.push(edit(1, "title", "Scan", "Small scan")))
                .isEqualTo(rejected(1, 2, inTheWay(Reason.EDITED, "title")));
        assertThat(stands("title")).isEqualTo("Big scan");
        assertThat(bert.head()).isEqualTo(2);
    }

    @Test
    void aColumnThatHadToStandConflictsThoughItWasNotToChange() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "zone", "Europe/Berlin", "Europe/Rome"));
        Changes moved = mutation(1)
                .base(1)
                .update(
                        "schedule_entry",
                        id,
                        columns("local_start", "2026-03-30T09:00", "zone", "Europe/Berlin"),
                        columns("local_start", "2026-03-30T10:00"));
        assertThat(bert.push(moved)).isEqualTo(rejected(1, 2, inTheWay(Reason.EDITED, "zone")));
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        assertThat(bert.push(edit(1, "title", "Scan", "Big scan")).kind()).isEqualTo(Kind.MERGED);
    }

    @Test
    void stampsNeverConflictAndTheLastOnesStay() throws Exception {
        bothHaveTheRow();
        anne.push(mutation(2).base(1).update("schedule_entry", id, columns("sequence", 0L), columns("sequence", 5L)));
        assertThat(bert.push(mutation(1)
                                .base(1)
                                .update("schedule_entry", id, columns("sequence", 0L), columns("sequence", 1L)))
                        .rejected())
                .isFalse();
        assertThat(stands("sequence")).isEqualTo("1");
    }

    @Test
    void whatOneselfWroteIsNoMerge() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        assertThat(anne.push(edit(3, "location", null, "Room 4"))).isEqualTo(applied(3, 3));
    }

    @Test
    void whatWasSeenIsNoMerge() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        assertThat(bert.push(edit(1, "location", null, "Room 4").base(2))).isEqualTo(applied(1, 3));
    }

    @Test
    void anUpdateOfARowThatIsGoneIsToldSo() throws Exception {
        bothHaveTheRow();
        anne.push(mutation(2).base(1).delete("schedule_entry", row));
        assertThat(bert.push(edit(1, "title", "Scan", "Big scan"))).isEqualTo(rejected(1, 2, inTheWay(Reason.DELETED)));
    }

    @Test
    void anEditOfWhatWasDeletedIsToldSo() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "deleted_at", null, "2026-03-03T08:00:00Z"));
        assertThat(bert.push(edit(1, "title", "Scan", "Big scan"))).isEqualTo(rejected(1, 2, inTheWay(Reason.DELETED)));
    }

    @Test
    void deletingWhatWasEditedIsToldSo() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        Changes deleted = mutation(1)
                .base(1)
                .update(
                        "schedule_entry",
                        id,
                        columns("title", "Scan", "deleted_at", null),
                        columns("deleted_at", "2026-03-03T08:00:00Z"));
        assertThat(bert.push(deleted)).isEqualTo(rejected(1, 2, inTheWay(Reason.DELETED)));
    }

    @Test
    void aRowIsRemovedOnlyAsItWas() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        assertThat(bert.push(mutation(1).base(1).delete("schedule_entry", row)))
                .isEqualTo(rejected(1, 2, inTheWay(Reason.DELETED)));
        assertThat(bert.push(mutation(2)
                                .base(1)
                                .delete("schedule_entry", with(row, "title", "Big scan", "sequence", 9L)))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(centre.read("SELECT count(*) FROM daybook.schedule_entry")).containsExactly("0");
    }

    @Test
    void removingWhatIsGoneIsNothingToDo() throws Exception {
        bothHaveTheRow();
        anne.push(mutation(2).base(1).delete("schedule_entry", row));
        assertThat(bert.push(mutation(1).base(1).delete("schedule_entry", row))).isEqualTo(applied(1, 3));
    }

    @Test
    void insertingTheSameRowTwiceIsNothingToDo() throws Exception {
        bothHaveTheRow();
        assertThat(bert.push(mutation(1).insert("schedule_entry", row))).isEqualTo(applied(1, 2));
    }

    @Test
    void insertingAnotherRowOfTheSameIdConflictsInWhatDiffers() throws Exception {
        bothHaveTheRow();
        assertThat(bert.push(mutation(1).insert("schedule_entry", with(row, "title", "Other", "free", true))))
                .isEqualTo(rejected(1, 1, inTheWay(Reason.EDITED, "free", "title")));
    }

    @Test
    void valuesAreComparedAsWhatTheyAreNotAsText() throws Exception {
        bothHaveTheRow();
        assertThat(bert.push(edit(1, "start_at", "2026-03-30T09:00:00+02:00", "2026-03-30T08:00:00Z"))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(bert.push(edit(2, "local_start", "2026-03-30T09:00:00", "2026-03-30T10:00"))
                        .kind())
                .isEqualTo(Kind.APPLIED);
    }

    @Test
    void aMutationIsTakenWholeOrNotAtAll() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        UUID someone = UUID.randomUUID();
        Verdict verdict = bert.push(edit(1, "title", "Scan", "Small scan").insert("person", person(someone, "Carl")));
        assertThat(verdict.rejected()).isTrue();
        assertThat(centre.read("SELECT count(*) FROM daybook.person")).containsExactly("0");
    }

    @Test
    void whatComesAfterARejectedMutationGoesOn() throws Exception {
        bothHaveTheRow();
        anne.push(edit(2, "title", "Scan", "Big scan"));
        UUID someone = UUID.randomUUID();
        List<Verdict> verdicts = bert.pushAll(
                edit(1, "title", "Scan", "Small scan").build(),
                mutation(3).insert("person", person(someone, "Carl")).build(),
                mutation(4)
                        .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), id, someone))
                        .build());
        assertThat(verdicts)
                .containsExactly(rejected(1, 2, inTheWay(Reason.EDITED, "title")), applied(3, 3), applied(4, 4));
    }

    @Test
    void allThatIsInTheWayIsTold() throws Exception {
        bothHaveTheRow();
        UUID other = UUID.randomUUID();
        anne.push(mutation(2).insert("schedule_entry", entry(other, "Other")));
        anne.push(edit(3, "title", "Scan", "Big scan")
                .update("schedule_entry", other, columns("title", "Other"), columns("title", "Another")));
        Verdict verdict = bert.push(edit(1, "title", "Scan", "Small scan")
                .update("schedule_entry", other, columns("title", "Other"), columns("title", "Yet another")));
        assertThat(verdict.obstacles()).extracting(Obstacle::rowId).containsExactlyInAnyOrder(id, other);
    }
}
