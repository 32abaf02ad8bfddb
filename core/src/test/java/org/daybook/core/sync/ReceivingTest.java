package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Verdict.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A laptop with one person, and what others and it itself make of it. */
class ReceivingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID MINE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID OTHERS = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final UUID PERSON = History.id(2, 1);
    private static final UUID ENTRY = History.id(5, 1);
    private static final RowKey ROW = new RowKey("person", PERSON);

    private ModelBook book = new ModelBook(MINE, ModelSchema.CURRENT);

    @BeforeEach
    void aPersonCameFromTheCentre() {
        receive(inserted("person", PERSON, Map.of("id", PERSON.toString(), "name", "Ada")));
    }

    @Test
    void whatOthersDidToAnotherColumnShowsBesideAnOwnChangeThatIsNotSettled() {
        edit("name", "Ada L.");

        receive(updated(Map.of("email", "ada@example.org")));

        assertThat(row()).containsEntry("name", "Ada L.").containsEntry("email", "ada@example.org");
        assertThat(book.bases().get(ROW)).containsEntry("name", "Ada");
    }

    @Test
    void anOwnChangeIsSettledOnceTheLogHasIt() {
        edit("name", "Ada L.");
        decided(Kind.APPLIED);

        receiveOwn();

        assertThat(book.unsettled()).isEmpty();
        assertThat(book.journal().entries()).hasSize(2);
        assertThat(row()).containsEntry("name", "Ada L.");
    }

    @Test
    void whatLaterOwnChangesDidStaysWhenAnEarlierComesBackAfterOthers() {
        edit("name", "Ada L.");
        edit("name", "Ada Lovelace");
        Mutation first = book.unsent(0, 10).getFirst();
        receive(updated(Map.of("email", "ada@example.org")));
        book.decided(List.of(new Verdict(first.no(), Kind.MERGED, next(), List.of())));

        receiveAs(MINE, first);

        assertThat(row()).containsEntry("name", "Ada Lovelace").containsEntry("email", "ada@example.org");
        assertThat(book.bases().get(ROW)).containsEntry("name", "Ada L.");
    }

    @Test
    void whatWasRejectedIsTakenBackAndInSight() {
        edit("name", "Ada L.");
        decided(Kind.REJECTED);

        receive(updated(Map.of("name", "Ada King")));

        assertThat(row()).containsEntry("name", "Ada King");
        assertThat(book.conflicts()).hasSize(1);
        assertThat(book.bases()).isEmpty();
    }

    @Test
    void whatWasDoneOnTopOfARejectedChangeStaysUntilItIsDecidedItself() {
        edit("name", "Ada L.");
        decided(Kind.REJECTED);
        edit("email", "ada@example.org");

        receive(updated(Map.of("name", "Ada King")));

        assertThat(row()).containsEntry("name", "Ada King").containsEntry("email", "ada@example.org");
        assertThat(book.unsent(0, 10)).hasSize(1);
    }

    @Test
    void anOwnChangeThatDoesNotFitIsSetAsideAndTakenUpAgain() {
        insertEntry();
        insert(
                "schedule_entry_assignee",
                History.id(6, 2),
                Map.of("entry_id", ENTRY.toString(), "person_id", PERSON.toString()));
        RowKey seat = new RowKey("schedule_entry_assignee", History.id(6, 2));

        receive(deleted(book.rows().get(ROW)));

        assertThat(book.rows().get(seat)).isEmpty();
        assertThat(book.unsettled().values()).allMatch(Own::setAside);
        assertThat(book.journal().entries().reversed().get(1).heading().command())
                .isEqualTo("sync.aside");
        assertThat(row()).isEmpty();
    }

    @Test
    void whatWasSetAsideShowsAgainOnceTheCentreHasIt() {
        insertEntry();
        insert(
                "schedule_entry_assignee",
                History.id(6, 2),
                Map.of("entry_id", ENTRY.toString(), "person_id", PERSON.toString()));
        Mutation entry = book.unsent(0, 10).getFirst();
        receive(deleted(book.rows().get(ROW)));
        book.decided(List.of(new Verdict(entry.no(), Kind.APPLIED, next(), List.of())));

        receiveAs(MINE, entry);

        assertThat(book.rows().get(new RowKey("schedule_entry", ENTRY))).containsEntry("title", "Rounds");
    }

    @Test
    void anEntryOfTheLogByTheNumberOfAnUndecidedOneIsAnother() {
        edit("name", "Ada L.");
        Mutation mine = book.unsent(0, 10).getFirst();

        receiveAs(MINE, mutation(mine.no(), List.of(updated(Map.of("email", "from a former life")))));

        assertThat(book.unsent(0, 10)).containsExactly(mine);
        assertThat(row()).containsEntry("name", "Ada L.").containsEntry("email", "from a former life");
    }

    @Test
    void ofATimeThatOthersMovedTheOwnShowsWhole() {
        insertEntry();
        decided(Kind.APPLIED);
        receiveOwn();
        RowKey row = new RowKey("schedule_entry", ENTRY);
        update(row, Map.of("start_at", "2026-03-02T11:00:00Z"));

        receive(change(
                row,
                ChangeKind.UPDATED,
                Map.of("end_at", "2026-03-02T12:00:00Z"),
                Map.of("end_at", "2026-03-02T10:30:00Z")));

        assertThat(book.rows().get(row))
                .containsEntry("start_at", "2026-03-02T11:00:00Z")
                .containsEntry("end_at", "2026-03-02T12:00:00Z");
    }

    @Test
    void columnsAndTablesOfANewerVersionAreKeptUntilTheirRowIsGone() {
        book = new ModelBook(MINE, ModelSchema.OLDER);
        RowKey session = new RowKey("class_session", History.id(4, 1));
        aPersonCameFromTheCentre();

        receive(updated(Map.of("phone", "1234")));
        receive(inserted("class_session", session.id(), Map.of("title", "Anatomy")));

        assertThat(row()).doesNotContainKey("phone");
        assertThat(book.unknown().get(ROW)).containsEntry("phone", "1234");
        assertThat(book.unknown().get(session)).containsEntry("title", "Anatomy");

        receive(deleted(book.rows().get(ROW)));

        assertThat(book.unknown()).doesNotContainKey(ROW);
    }

    @Test
    void whatOthersDeletedIsGoneThoughItWasEditedHere() {
        edit("name", "Ada L.");

        receive(deleted(Map.of("id", PERSON.toString(), "name", "Ada")));

        assertThat(row()).isEmpty();
        assertThat(book.bases().get(ROW)).isEmpty();
    }

    private Map<String, @Nullable Object> row() {
        return book.rows().get(ROW);
    }

    private void edit(String column, String value) {
        update(ROW, Map.of(column, value));
    }

    private void update(RowKey row, Map<String, Object> columns) {
        Map<String, @Nullable Object> before = book.rows().get(row);
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        after.putAll(columns);
        assertThat(book.commit(NOW, "edit", 0, List.of(change(row, ChangeKind.UPDATED, before, after))))
                .isTrue();
    }

    private void insertEntry() {
        insert(
                "schedule_entry",
                ENTRY,
                Map.of("title", "Rounds", "start_at", "2026-03-02T10:00:00Z", "end_at", "2026-03-02T12:00:00Z"));
    }

    private void insert(String table, UUID id, Map<String, Object> columns) {
        assertThat(book.commit(NOW, "add", 0, List.of(inserted(table, id, columns))))
                .isTrue();
    }

    /** All that was not sent is sent, and gets this verdict. */
    private void decided(Kind kind) {
        List<Obstacle> obstacles = kind == Kind.REJECTED
                ? List.of(new Obstacle(Reason.EDITED, "person", PERSON, List.of("name")))
                : List.of();
        book.decided(book.unsent(0, 10).stream()
                .map(mutation -> new Verdict(mutation.no(), kind, next(), obstacles))
                .toList());
    }

    private void receiveOwn() {
        List.copyOf(book.unsettled().keySet())
                .forEach(no ->
                        receiveAs(MINE, Objects.requireNonNull(book.travelling().get(no))));
    }

    private void receive(RowChange change) {
        receiveAs(OTHERS, mutation(next(), List.of(change)));
    }

    private long next() {
        return book.link().pulled().seq() + 1;
    }

    private void receiveAs(UUID client, Mutation mutation) {
        LogText texts = new MutationText();
        String text = texts.of(mutation);
        LogMark mark = texts.next(book.link().pulled(), client, mutation.no(), text);
        book.receive(ledger -> new Receiving(ledger).take(List.of(new LogEntry(mark, client, mutation, text))));
    }

    private static Mutation mutation(long no, List<RowChange> changes) {
        return new Mutation(no, NOW, OTHERS, "Bo", "test", "test", null, 0, changes, Set.of(), List.of(), Set.of());
    }

    private static RowChange inserted(String table, UUID id, Map<String, ? extends @Nullable Object> columns) {
        return change(new RowKey(table, id), ChangeKind.INSERTED, Map.of(), columns);
    }

    private static RowChange updated(Map<String, ? extends @Nullable Object> columns) {
        return change(ROW, ChangeKind.UPDATED, Map.of(), columns);
    }

    private static RowChange deleted(Map<String, ? extends @Nullable Object> columns) {
        return change(ROW, ChangeKind.DELETED, columns, Map.of());
    }

    private static RowChange change(
            RowKey row,
            ChangeKind kind,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        return new RowChange(row.table(), row.id(), kind, new LinkedHashMap<>(before), new LinkedHashMap<>(after));
    }
}
