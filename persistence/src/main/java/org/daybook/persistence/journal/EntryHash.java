package org.daybook.persistence.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.daybook.core.identity.Sha256;
import org.daybook.core.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of an entry, its rows, and the hash of the entry before it: whoever alters an old entry alters every hash
 * after it.
 */
final class EntryHash {

    /** What the first entry is chained to. */
    static final byte[] ORIGIN = new byte[32];

    /** Stands before a block, where a single row has its table; no table is called this. */
    private static final String BLOCK = "[]";

    private final MessageDigest digest;

    EntryHash(byte[] previous, JournalEntry entry) {
        digest = Sha256.digest();
        digest.update(previous);
        text(Long.toString(entry.no()));
        text(entry.at().toString());
        text(entry.actorId().toString());
        text(entry.actor());
        text(entry.command());
        text(entry.summary());
        text(entry.reverses().isPresent() ? Long.toString(entry.reverses().getAsLong()) : null);
    }

    void add(StoredRows rows) {
        if (rows.lastId() != null) {
            text(BLOCK);
            text(rows.lastId().toString());
            text(Integer.toString(rows.count()));
        }
        text(rows.table());
        text(rows.firstId().toString());
        text(rows.kind().name());
        text(rows.before());
        text(rows.after());
    }

    byte[] value() {
        return digest.digest();
    }

    /** Lengths go in as well, so that no two lists of texts look alike. */
    private void text(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int length = text == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >>> shift));
        }
        digest.update(bytes);
    }
}
