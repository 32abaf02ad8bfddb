package org.daybook.persistence.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.persistence.sync.centre.Wire;

/**
 * The texts of own mutations that are not settled, and whose claims they may have changed. A text is without rows, but for
 * what the log had and has no more.
 */
record MutationTexts(Sql sql) {

    /** Those of which there is a text, by number. */
    SortedMap<Long, Mutation> of(Collection<Long> nos) throws SQLException {
        SortedMap<Long, Mutation> kept = new TreeMap<>();
        for (Mutation mutation : sql.list(
                row -> Wire.read(row.getString(1)),
                "SELECT text FROM sync_own WHERE text IS NOT NULL AND entry_no = ANY(?)",
                (Object) nos.toArray())) {
            kept.put(mutation.no(), mutation);
        }
        return kept;
    }

    /** Keeps them without their rows. */
    void keep(List<Mutation> mutations) throws SQLException {
        List<Object[]> texts = new ArrayList<>();
        for (Mutation mutation : mutations) {
            texts.add(new Object[] {mutation.no(), Wire.write(mutation.with(List.of()))});
        }
        sql.updateEach("MERGE INTO sync_own (entry_no, text) VALUES (?, ?)", texts);
        keepOwners(mutations);
    }

    private void keepOwners(List<Mutation> mutations) throws SQLException {
        List<Object[]> owners = new ArrayList<>();
        for (Mutation mutation : mutations) {
            mutation.owners().forEach(owner -> owners.add(new Object[] {owner, mutation.no()}));
        }
        sql.updateEach("MERGE INTO sync_owner (owner_id, entry_no) VALUES (?, ?)", owners);
    }

    /** Changes the texts of those that are not decided. */
    void rewrite(UnaryOperator<Mutation> rewriting) throws SQLException {
        List<Object[]> texts = new ArrayList<>();
        for (String text : sql.list(
                row -> row.getString(1), "SELECT text FROM sync_own WHERE text IS NOT NULL AND verdict IS NULL")) {
            Mutation mutation = rewriting.apply(Wire.read(text));
            texts.add(new Object[] {Wire.write(mutation), mutation.no()});
        }
        sql.updateEach("UPDATE sync_own SET text = ? WHERE entry_no = ?", texts);
    }

    /** Own mutations that the log had after a place are not settled any more: their texts are kept as it had them. */
    void keepFromLog(LogMark after) throws SQLException {
        String own = " FROM sync_log l WHERE l.seq > ? AND l.entry_no IS NOT NULL"
                + " AND NOT EXISTS (SELECT 1 FROM sync_received r WHERE r.entry_no = l.entry_no)";
        sql.update("INSERT INTO sync_own (entry_no, text) SELECT l.entry_no, l.text" + own, after.seq());
        keepOwners(sql.list(row -> Wire.read(row.getString(1)), "SELECT l.text" + own, after.seq()));
    }

    /** There is nothing more to be noted of one. */
    void forget(long no) throws SQLException {
        sql.update("DELETE FROM sync_own WHERE entry_no = ?", no);
        sql.update("DELETE FROM sync_owner WHERE entry_no = ?", no);
    }
}
