package org.daybook.core.sync;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/** Does at a laptop what people do there. */
final class Desk {

    /** Hour 0 of all histories. */
    static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");

    private static final String ENTRY = "schedule_entry";
    private static final String ASSIGNEE = "schedule_entry_assignee";
    private static final String VERSION = "schedule_version";

    private final Book book;
    private final ModelRows rows;
    private final String tenant;
    private final Instant now;
    private final List<RowChange> changes = new ArrayList<>();

    /** @param tenant stands in every text that is written, so that it shows where it gets to */
    Desk(Book book, String tenant, Instant now) {
        this.book = book;
        this.rows = book.rows();
        this.tenant = tenant;
        this.now = now;
    }

    /** Whether it was done. */
    boolean does(Act act) {
        return switch (act) {
            case Act.Undo(int back) -> undo(back);
            case Act.Retry(int which) -> decide(which, true);
            case Act.LetGo(int which) -> decide(which, false);
            default -> {
                draft(act);
                yield commit(act.getClass().getSimpleName(), 0);
            }
        };
    }

    private boolean commit(String command, long reverses) {
        return book.commit(now, command, reverses, changes);
    }

    private void draft(Act act) {
        switch (act) {
            case Act.Furnish furnish -> furnish(furnish);
            case Act.AddPerson(UUID person, String name) -> insert("person", person, Map.of("name", text(name)));
            case Act.AddEntry(UUID entry, String title, int hour, int hours, List<Act.Seat> people) -> {
                Map<String, @Nullable Object> row = when(hour, hours);
                row.put("title", text(title));
                row.put("status", "SCHEDULED");
                insert(ENTRY, entry, row);
                people.forEach(seat -> assign(seat.row(), entry, seat.person()));
            }
            case Act.Edit(String table, UUID row, String column, String value) ->
                edit(table, row, column, column.equals("status") ? value : text(value));
            case Act.Move(UUID entry, int hour, int hours) -> update(ENTRY, entry, when(hour, hours));
            case Act.Assign(UUID row, UUID entry, UUID person) -> assign(row, entry, person);
            case Act.Unassign(UUID entry, UUID person) -> unassign(entry, person);
            case Act.Delete(String table, UUID row) -> update(table, row, Map.of("deleted_at", now.toString()));
            case Act.Remove(String table, UUID row) -> remove(table, row);
            case Act.AddVersion(UUID version, UUID hospital) -> addVersion(version, hospital, "ADDED");
            case Act.Promote(UUID version) -> promote(version);
            case Act.Book(UUID booking, UUID session, UUID person, int seat) -> book(booking, session, person, seat);
            case Act.Unbook(UUID booking) -> delete("class_booking", booking);
            case Act.Undo _, Act.Retry _, Act.LetGo _ -> throw new IllegalStateException("Not a draft: " + act);
        }
    }

    private void furnish(Act.Furnish furnish) {
        furnish.hospitals().forEach(id -> insert("hospital", id, Map.of("name", text("hospital"))));
        furnish.people().forEach(id -> insert("person", id, Map.of("name", text("person"))));
        int number = 0;
        for (UUID version : furnish.versions()) {
            addVersion(
                    version,
                    furnish.hospitals().get(number++ % furnish.hospitals().size()),
                    "DRAFT");
        }
        insert(
                "class_session",
                furnish.session(),
                Map.of("title", text("class"), "capacity", Long.valueOf(furnish.seats())));
    }

    private void addVersion(UUID version, UUID hospital, String name) {
        insert(VERSION, version, Map.of("hospital_id", hospital.toString(), "name", text(name), "status", "DRAFT"));
    }

    private void assign(UUID row, UUID entry, UUID person) {
        insert(ASSIGNEE, row, Map.of("entry_id", entry.toString(), "person_id", person.toString(), "position", 0L));
    }

    private void unassign(UUID entry, UUID person) {
        List.copyOf(rows.all(ASSIGNEE).entrySet()).stream()
                .filter(row -> entry.toString().equals(row.getValue().get("entry_id"))
                        && person.toString().equals(row.getValue().get("person_id")))
                .forEach(row -> delete(ASSIGNEE, row.getKey()));
    }

    private void edit(String table, UUID row, String column, String value) {
        if (rows.schema().columns(table).contains(column)) {
            update(table, row, Map.of(column, value));
        }
    }

    private void remove(String table, UUID row) {
        rows.schema()
                .tables()
                .values()
                .forEach(other -> other.references().forEach((column, target) -> {
                    if (target.equals(table)) {
                        rows.all(other.name()).forEach((id, image) -> {
                            if (row.toString().equals(image.get(column))) {
                                delete(other.name(), id);
                            }
                        });
                    }
                }));
        delete(table, row);
    }

    private void promote(UUID version) {
        Map<String, @Nullable Object> row = rows.get(new RowKey(VERSION, version));
        Object hospital = row.get("hospital_id");
        if (hospital != null && row.get("production_of") == null) {
            Map<String, @Nullable Object> demoted = new LinkedHashMap<>();
            demoted.put("status", "ARCHIVED");
            demoted.put("production_of", null);
            rows.all(VERSION).forEach((id, other) -> {
                if (hospital.equals(other.get("production_of"))) {
                    update(VERSION, id, demoted);
                }
            });
            update(VERSION, version, Map.of("status", "PRODUCTION", "production_of", hospital));
        }
    }

    private void book(UUID booking, UUID session, UUID person, int seat) {
        Object capacity = rows.get(new RowKey("class_session", session)).get("capacity");
        if (capacity instanceof Long seats && seat <= seats) {
            insert(
                    "class_booking",
                    booking,
                    Map.of("session_id", session.toString(), "person_id", person.toString(), "seat_no", (long) seat));
        }
    }

    /** Takes an entry back where everything still is as it left it. */
    private boolean undo(int back) {
        List<Book.Done> mine = book.done().reversed().stream()
                .filter(entry -> !entry.command().equals("Furnish"))
                .limit(back + 1L)
                .toList();
        if (mine.size() <= back) {
            return false;
        }
        Book.Done entry = mine.get(back);
        for (RowChange change : Narrowing.of(entry.rows())) {
            if (!ModelConflicts.isDone(change, rows.get(RowKey.of(change)))) {
                return false;
            }
            takeBack(change);
        }
        return commit("Undo", entry.no());
    }

    private void takeBack(RowChange change) {
        switch (change.kind()) {
            case INSERTED -> delete(change.table(), change.rowId());
            case UPDATED -> {
                Map<String, @Nullable Object> before = new LinkedHashMap<>(change.before());
                before.keySet().retainAll(change.after().keySet());
                update(change.table(), change.rowId(), before);
            }
            case DELETED -> insert(change.table(), change.rowId(), change.before());
        }
    }

    private boolean decide(int which, boolean again) {
        List<Long> open = book.waiting();
        if (open.size() <= which) {
            return false;
        }
        long no = open.get(which);
        if (!again || retry(no)) {
            book.resolve(no);
        }
        return true;
    }

    private boolean retry(long rejected) {
        List<RowChange> wanted = book.done().stream()
                .filter(entry -> entry.no() == rejected)
                .flatMap(entry -> Narrowing.of(entry.rows()).stream())
                .toList();
        for (RowChange change : wanted) {
            switch (change.kind()) {
                case INSERTED -> insert(change.table(), change.rowId(), change.after());
                case UPDATED -> update(change.table(), change.rowId(), Narrowing.together(change));
                case DELETED -> delete(change.table(), change.rowId());
            }
        }
        return commit("Retry", 0);
    }

    private void insert(String table, UUID id, Map<String, ? extends @Nullable Object> columns) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        rows.schema().columns(table).forEach(column -> after.put(column, columns.get(column)));
        if (!after.isEmpty() && rows.get(new RowKey(table, id)).isEmpty()) {
            after.put("id", id.toString());
            after.put(RowImage.REVISION, 0L);
            changes.add(new RowChange(table, id, ChangeKind.INSERTED, Map.of(), after));
        }
    }

    private void update(String table, UUID id, Map<String, ? extends @Nullable Object> columns) {
        Map<String, @Nullable Object> before = rows.get(new RowKey(table, id));
        if (!before.isEmpty() && (before.get("deleted_at") == null || columns.containsKey("deleted_at"))) {
            Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
            after.putAll(columns);
            if (!after.equals(before)) {
                after.computeIfPresent(RowImage.REVISION, (_, revision) -> (long) revision + 1);
                after.replace("updated_at", now.toString());
                changes.add(new RowChange(table, id, ChangeKind.UPDATED, before, after));
            }
        }
    }

    private void delete(String table, UUID id) {
        Map<String, @Nullable Object> before = rows.get(new RowKey(table, id));
        if (!before.isEmpty()) {
            changes.add(new RowChange(table, id, ChangeKind.DELETED, before, Map.of()));
        }
    }

    private static Map<String, @Nullable Object> when(int hour, int hours) {
        Instant start = FIRST.plusSeconds(hour * 3_600L);
        Map<String, @Nullable Object> when = new LinkedHashMap<>();
        when.put("local_start", LocalDateTime.ofInstant(start, ZoneOffset.UTC).toString());
        when.put("duration_seconds", hours * 3_600L);
        when.put("start_at", start.toString());
        when.put("end_at", start.plusSeconds(hours * 3_600L).toString());
        return when;
    }

    private String text(String text) {
        return tenant + " " + text;
    }
}
