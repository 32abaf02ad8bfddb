package org.daybook.persistence.journal;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;

/**
 * Writes changes of rows that were made elsewhere. They fitted there in the order they were made; here other rows may
 * stand around them, so what does not fit yet is tried again after the others.
 */
final class RowWriter {

    private static final int BATCH = 500;

    private final Connection connection;

    RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** The changes in the order in which they were written; nothing where some fit in no order. */
    Optional<List<RowChange>> write(List<RowChange> changes) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            inBatches(changes);
            connection.releaseSavepoint(before);
            return Optional.of(changes);
        } catch (SQLIntegrityConstraintViolationException | BatchUpdateException failure) {
            if (!isConstraint(failure)) {
                throw failure;
            }
            connection.rollback(before);
            return oneByOne(changes);
        }
    }

    private static boolean isConstraint(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("23");
    }

    private void inBatches(List<RowChange> changes) throws SQLException {
        int from = 0;
        while (from < changes.size()) {
            int to = from + 1;
            while (to < changes.size() && to - from < BATCH && alike(changes.get(from), changes.get(to))) {
                to++;
            }
            write(changes.get(from), changes.subList(from, to));
            from = to;
        }
    }

    private static boolean alike(RowChange one, RowChange other) {
        return one.kind() == other.kind()
                && one.table().equals(other.table())
                && PackedImage.haveSameColumns(one.after(), other.after());
    }

    /** Rows of one table to which the same is done. */
    private void write(RowChange first, List<RowChange> rows) throws SQLException {
        List<String> columns = List.copyOf(first.after().keySet());
        try (PreparedStatement statement = connection.prepareStatement(sql(first, columns))) {
            for (RowChange row : rows) {
                int place = 1;
                for (String column : columns) {
                    statement.setObject(place, row.after().get(column));
                    place++;
                }
                if (row.kind() != ChangeKind.INSERTED) {
                    statement.setObject(place, row.rowId());
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String sql(RowChange change, List<String> columns) {
        return switch (change.kind()) {
            case INSERTED -> RowTables.insertion(change.table(), columns);
            case UPDATED -> RowTables.update(change.table(), columns);
            case DELETED -> RowTables.deletion(change.table());
        };
    }

    private Optional<List<RowChange>> oneByOne(List<RowChange> changes) throws SQLException {
        List<RowChange> written = new ArrayList<>(changes.size());
        List<RowChange> left = changes;
        while (!left.isEmpty()) {
            List<RowChange> unfit = new ArrayList<>();
            for (RowChange change : left) {
                if (fits(change)) {
                    written.add(change);
                } else {
                    unfit.add(change);
                }
            }
            if (unfit.size() == left.size()) {
                return Optional.empty();
            }
            left = unfit;
        }
        return Optional.of(written);
    }

    private boolean fits(RowChange change) throws SQLException {
        try {
            write(change, List.of(change));
            return true;
        } catch (SQLIntegrityConstraintViolationException | BatchUpdateException failure) {
            if (!isConstraint(failure)) {
                throw failure;
            }
            return false;
        }
    }
}
