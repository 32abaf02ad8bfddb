package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;

/**
 * What a person does at a laptop, in one entry of its journal. Where the laptop does not have what is named, or its own
 * rules forbid it, nothing is done. Hours are counted from the first of all.
 */
public sealed interface Act {

    /** The hospitals, people, versions and the session that everything else is about. */
    record Furnish(List<UUID> hospitals, List<UUID> people, List<UUID> versions, UUID session, int seats)
            implements Act {}

    record AddPerson(UUID person, String name) implements Act {}

    record AddEntry(UUID entry, String title, int hour, int hours, List<Seat> people) implements Act {}

    /** A person who comes, by the id of the row that says so. */
    record Seat(UUID row, UUID person) {}

    /** Writes one column. */
    record Edit(String table, UUID row, String column, String value) implements Act {}

    record Move(UUID entry, int hour, int hours) implements Act {}

    record Assign(UUID row, UUID entry, UUID person) implements Act {}

    record Unassign(UUID entry, UUID person) implements Act {}

    /** Marks it as deleted. */
    record Delete(String table, UUID row) implements Act {}

    /** Deletes the row itself with those that hang on it here. */
    record Remove(String table, UUID row) implements Act {}

    /** Takes back one of the latest changes made here; the latest is 0. */
    record Undo(int back) implements Act {}

    record AddVersion(UUID version, UUID hospital) implements Act {}

    /** Brings a version into production instead of the one that is. */
    record Promote(UUID version) implements Act {}

    record Book(UUID booking, UUID session, UUID person, int seat) implements Act {}

    record Unbook(UUID booking) implements Act {}

    /** Does again what was rejected, over what is there now; the first of the open ones is 0. */
    record Retry(int which) implements Act {}

    record LetGo(int which) implements Act {}
}
