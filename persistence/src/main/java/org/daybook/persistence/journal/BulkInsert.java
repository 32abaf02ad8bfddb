package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities past the session, which would keep a copy of each and compare it whenever it is flushed. What is
 * written is captured like anything else.
 */
final class BulkInsert {

    private static final int BATCH = 500;

    private final EntityColumns.Known known;

    BulkInsert(EntityColumns.Known known) {
        this.known = known;
    }

    /** @param entities of one class, without collections; none of them is part of the session afterwards */
    void insert(SessionImplementor session, RowCapture capture, List<?> entities) {
        EntityPersister persister = session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(entities.getFirst().getClass());
        session.doWork(connection -> insert(connection, session, persister, capture, entities));
    }

    private void insert(
            Connection connection,
            SessionImplementor session,
            EntityPersister persister,
            RowCapture capture,
            List<?> entities)
            throws SQLException {
        EntityColumns columns = known.of(persister);
        try (PreparedStatement insertion = connection.prepareStatement(columns.insertion())) {
            int waiting = 0;
            for (Object entity : entities) {
                Object id = persister.getIdentifier(entity, session);
                @Nullable Object[] values = columns.values(id, persister.getValues(entity), session);
                columns.bind(insertion, values, session);
                insertion.addBatch();
                capture.inserted(columns.table(), UUID.fromString(id.toString()), columns.image(values));
                waiting++;
                if (waiting % BATCH == 0) {
                    insertion.executeBatch();
                }
            }
            insertion.executeBatch();
        }
    }
}
