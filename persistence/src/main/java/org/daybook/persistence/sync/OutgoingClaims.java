package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claims;
import org.daybook.persistence.journal.Footnote;

/** Keeps what an entry claims as it is made, where the workspace belongs to a centre: later, other changes are in it. */
public final class OutgoingClaims implements Footnote {

    private final Claims claims;

    public OutgoingClaims(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void under(Connection connection, JournalEntry entry, List<RowChange> rows) throws SQLException {
        Optional<LinkRow> link = LinkRow.find(connection);
        if (link.isPresent()) {
            new Outgoing(connection, link.get(), claims).note(entry, rows);
        }
    }
}
