package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.daybook.persistence.journal.JournalTables;
import org.daybook.persistence.journal.Seal;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A look at a workspace file that cannot change a byte of it, before it is opened. The store by itself answers damage by
 * going back to an older state that it can read and writing on from there, which would lose what is newer for good.
 */
final class Inspection {

    private static final String ENCRYPTED = "H2encrypt";
    private static final String PLAIN = "H:2,";

    private final WorkspaceFile file;

    Inspection(WorkspaceFile file) {
        this.file = file;
    }

    /** @throws CannotOpen if it is no workspace, or is encrypted and no passphrase is given, or the other way round */
    void checkHeader(boolean withPassphrase) throws CannotOpen, IOException {
        String header;
        try (InputStream in = Files.newInputStream(file.file())) {
            header = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        }
        if (header.startsWith(ENCRYPTED)) {
            if (!withPassphrase) {
                throw new CannotOpen(
                        Reason.WRONG_PASSPHRASE,
                        "The workspace %s is encrypted. Give its passphrase to open it.".formatted(file.file()),
                        null);
            }
        } else if (!header.startsWith(PLAIN)) {
            throw Failures.damaged(file, null);
        } else if (withPassphrase) {
            throw new CannotOpen(
                    Reason.WRONG_PASSPHRASE,
                    "The workspace %s is not encrypted. Open it without a passphrase.".formatted(file.file()),
                    null);
        }
    }

    static boolean isEncrypted(WorkspaceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.ISO_8859_1).equals(ENCRYPTED);
        }
    }

    /**
     * The version of its schema.
     *
     * @param seal what the file must still hold
     * @throws CannotOpen if it cannot be read, or has lost entries, or comes from a newer version
     */
    int schemaVersion(Store store, Seal seal) throws CannotOpen {
        try (Connection connection = store.readOnly().getConnection()) {
            int version = schemaVersion(connection);
            if (version > Schema.NEWEST) {
                throw new CannotOpen(
                        Reason.NEWER_VERSION,
                        "The workspace %s was last opened by a newer Daybook (its schema is %d, and this one knows %d)."
                                        .formatted(file.file(), version, Schema.NEWEST)
                                + " It was left as it is; update Daybook, then open it again.",
                        null);
            }
            checkSeal(connection, seal);
            return version;
        } catch (SQLException failure) {
            throw Failures.explain(file, failure);
        }
    }

    static int schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "SELECT MAX(CAST(\"version\" AS INT)) FROM \"schema_history\" WHERE \"success\"")) {
            newest.next();
            return newest.getInt(1);
        }
    }

    private void checkSeal(Connection connection, Seal seal) throws CannotOpen, SQLException {
        JournalTables journal = new JournalTables();
        Seal.@Nullable Mark last = seal.last().orElse(null);
        if (last == null || journal.holds(connection, last)) {
            return;
        }
        long here = journal.tail(connection).map(Seal.Mark::no).orElse(0L);
        throw new CannotOpen(
                Reason.DAMAGED,
                "The workspace %s is damaged or was replaced by another copy: its journal ends with entry %d, and entry"
                                .formatted(file.file(), here)
                        + " %d was written to it. It was left as it is. Restore a backup from %s with “daybook"
                                .formatted(last.no(), file.backups())
                        + " restore”; or remove %s, to go on with the file as it is.".formatted(file.lockFile()),
                null);
    }
}
