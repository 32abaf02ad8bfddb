package org.daybook.persistence.sync;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.LogMark;
import org.jspecify.annotations.Nullable;

/**
 * The one row that says which centre a workspace belongs to, and how far it is with it.
 *
 * @param active whether it is synced; turned off, it keeps its place
 * @param client its name at the centre
 * @param lastMutation the newest that was decided under that name
 * @param decidedNo the journal's entry up to which all own ones are decided
 */
record LinkRow(
        CentreAddress address,
        String tenant,
        Instant since,
        boolean active,
        UUID client,
        long lastMutation,
        long decidedNo,
        LogMark pulled) {

    static Optional<LinkRow> find(Connection connection) throws SQLException {
        return new Sql(connection)
                .list(LinkRow::of, "SELECT * FROM sync_link").stream().findFirst();
    }

    private static LinkRow of(ResultSet row) throws SQLException {
        @Nullable String certificate = row.getString("certificate");
        return new LinkRow(
                new CentreAddress(
                        row.getString("url"),
                        row.getString("member"),
                        certificate == null ? null : Path.of(certificate)),
                row.getString("tenant"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("active"),
                row.getObject("client_id", UUID.class),
                row.getLong("last_mutation"),
                row.getLong("decided_no"),
                new LogMark(row.getLong("pulled_seq"), row.getString("pulled_hash")));
    }

    /** Writes it in place of what was there. */
    void keep(Connection connection) throws SQLException {
        @Nullable Path certificate = address.certificate();
        new Sql(connection)
                .update(
                        """
                        MERGE INTO sync_link (id, url, member, certificate, tenant, since, active, client_id,
                            last_mutation, decided_no, pulled_seq, pulled_hash)
                        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        address.url(),
                        address.member(),
                        certificate == null ? null : certificate.toString(),
                        tenant,
                        since.atOffset(ZoneOffset.UTC),
                        active,
                        client,
                        lastMutation,
                        decidedNo,
                        pulled.seq(),
                        pulled.hash());
    }

    LinkRow decided(long no) {
        return new LinkRow(address, tenant, since, active, client, no, Math.max(no, decidedNo), pulled);
    }

    LinkRow sendingAgainAfter(long no) {
        return new LinkRow(address, tenant, since, active, client, no, no, pulled);
    }

    LinkRow renamed(UUID other) {
        return new LinkRow(address, tenant, since, active, other, 0, decidedNo, pulled);
    }

    LinkRow at(LogMark mark) {
        return new LinkRow(address, tenant, since, active, client, lastMutation, decidedNo, mark);
    }

    /** Back where it was once, to send again from its first entry that is not settled; 0 where there is none. */
    LinkRow backAt(LogMark mark, long first) {
        long decided = first == 0 ? decidedNo : Math.min(decidedNo, first - 1);
        return new LinkRow(address, tenant, since, active, client, 0, decided, mark);
    }

    LinkRow turned(boolean on) {
        return new LinkRow(address, tenant, since, on, client, lastMutation, decidedNo, pulled);
    }
}
