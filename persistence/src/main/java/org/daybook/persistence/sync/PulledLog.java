package org.daybook.persistence.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.persistence.sync.centre.Wire;

/** The log as a workspace has pulled it. */
record PulledLog(Sql sql) {

    /** Entries after a place, in order. */
    List<LogEntry> after(long seq, int limit) throws SQLException {
        return sql.list(
                PulledLog::entry,
                "SELECT seq, hash, client_id, text FROM sync_log WHERE seq > ? ORDER BY seq FETCH FIRST ? ROWS ONLY",
                seq,
                limit);
    }

    /** Up to where it was pulled when an entry of the journal was made; 0 where that was before. */
    long seenBy(long no) throws SQLException {
        return sql.number("SELECT MAX(seq) FROM sync_log WHERE tail_no < ?", no);
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new LogEntry(
                new LogMark(row.getLong("seq"), row.getString("hash")),
                row.getObject("client_id", UUID.class),
                Wire.read(text),
                text);
    }
}
