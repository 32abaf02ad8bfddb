package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;

/**
 * What a filter asks for, as a condition on {@code journal_entry e}. Times become numbers first: entries are read by
 * number, and of a stretch long ago none of the later ones need to be looked at.
 */
final class Wanted {

    /** In a form that no index answers: the numbers have narrowed it down, and are the order wanted. */
    private static final String AT = "DATEADD('SECOND', 0, e.at)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean nothing;

    private Wanted() {}

    static Wanted of(Connection connection, JournalFilter filter, long before) throws SQLException {
        Wanted wanted = new Wanted();
        wanted.and("e.no < ?", before);
        wanted.since(connection, filter.fromInclusive());
        wanted.until(connection, filter.toExclusive());
        filter.actor().ifPresent(user -> wanted.and("e.actor_id = ?", user.value()));
        filter.command().ifPresent(command -> wanted.and("e.command = ?", command));
        filter.kind().ifPresent(wanted::about);
        for (String word : filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                wanted.and("LOCATE(?, LOWER(e.summary)) > 0", word);
            }
        }
        return wanted;
    }

    /** A table at a time, so that an index on table and number answers each. */
    private void about(JournalKind kind) {
        conditions.add(kind.tables().stream()
                .map(_ -> JournalRows.TOUCHES_TABLE)
                .collect(Collectors.joining(" OR ", "(", ")")));
        kind.tables().forEach(table -> parameters.addAll(List.of(table, table)));
    }

    /** Whether it is plain already that there is nothing. */
    boolean nothing() {
        return nothing;
    }

    String condition(int limit) {
        return "WHERE %s ORDER BY e.no DESC FETCH FIRST %d ROWS ONLY"
                .formatted(String.join(" AND ", conditions), limit);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void since(Connection connection, Optional<Instant> from) throws SQLException {
        if (from.isPresent()) {
            bound(connection, "SELECT MIN(no) FROM journal_entry WHERE at >= ?", from.get(), "e.no >= ?");
            and(AT + " >= ?", from.get().atOffset(ZoneOffset.UTC));
        }
    }

    private void until(Connection connection, Optional<Instant> to) throws SQLException {
        if (to.isPresent()) {
            bound(connection, "SELECT MAX(no) FROM journal_entry WHERE at < ?", to.get(), "e.no <= ?");
            and(AT + " < ?", to.get().atOffset(ZoneOffset.UTC));
        }
    }

    private void bound(Connection connection, String query, Instant time, String condition) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, time.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long no = row.getLong(1);
                nothing |= row.wasNull();
                and(condition, no);
            }
        }
    }

    private void and(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }
}
