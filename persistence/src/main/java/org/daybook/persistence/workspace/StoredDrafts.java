package org.daybook.persistence.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.WorkspaceUnavailable;
import org.daybook.core.workspace.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Drafts} in a table that no command touches and no journal knows. */
final class StoredDrafts implements Drafts {

    private static final String KEEP = "MERGE INTO draft (user_id, about, field, text) VALUES (?, ?, ?, ?)";
    private static final String FORGET = "DELETE FROM draft WHERE user_id = ? AND about = ? AND field = ?";
    private static final String FIND = "SELECT field, text FROM draft WHERE user_id = ? AND about = ?";
    private static final Logger LOG = LoggerFactory.getLogger(StoredDrafts.class);

    private final DataSource dataSource;

    StoredDrafts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<String> keep(UserId whose, UUID about, String field, String text) {
        boolean blank = text.isBlank();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(blank ? FORGET : KEEP);
                Statement force = connection.createStatement()) {
            statement.setObject(1, whose.value());
            statement.setObject(2, about);
            statement.setString(3, field);
            if (!blank) {
                statement.setString(4, text);
            }
            statement.executeUpdate();
            force.execute("CHECKPOINT SYNC");
            return Optional.empty();
        } catch (SQLException failure) {
            LOG.warn("A draft could not be kept.", failure);
            return Optional.of("What you type cannot be kept at the moment: the workspace's disk does not take it."
                    + " Free some space, or save what you typed elsewhere.");
        }
    }

    @Override
    public Map<String, String> of(UserId whose, UUID about) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, whose.value());
            statement.setObject(2, about);
            Map<String, String> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new WorkspaceUnavailable("What was left unfinished cannot be read.", failure);
        }
    }
}
