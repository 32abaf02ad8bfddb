package org.daybook.persistence.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.core.identity.Sha256;
import org.daybook.core.journal.RowImage;
import org.daybook.core.sync.Narrowing;
import org.daybook.persistence.journal.ImageText;
import org.daybook.persistence.journal.RowTables;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of all rows that travel, table by table in order of their ids, without what each store counts by itself.
 * Workspaces of one tenant that are in step, and of one version, have the same.
 */
final class Checksum {

    private final Connection connection;
    private final ImageText images = new ImageText();

    Checksum(Connection connection) {
        this.connection = connection;
    }

    /** In hexadecimal digits. */
    String value() throws SQLException {
        MessageDigest digest = Sha256.digest();
        for (String table : new TreeSet<>(RowTables.journalled(connection))) {
            if (Narrowing.travels(table)) {
                add(digest, table);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(MessageDigest digest, String table) throws SQLException {
        digest.update(table.getBytes(StandardCharsets.UTF_8));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
            while (rows.next()) {
                Map<String, @Nullable Object> image =
                        new TreeMap<>(RowImage.withoutRevision(RowTables.image(table, rows)));
                digest.update(String.valueOf(images.write(image)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
