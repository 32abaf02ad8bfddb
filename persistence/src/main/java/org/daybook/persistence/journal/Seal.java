package org.daybook.persistence.journal;

import java.util.Optional;

/**
 * Remembers, outside the store, the last entry known to be on the disk. A store that comes back without it has lost
 * commands that were acknowledged, which the journal alone cannot tell: a shorter journal is a sound one too.
 */
public interface Seal {

    /** The last entry's number and hash; nothing where none is remembered. */
    Optional<Mark> last();

    void set(Mark mark);

    /** An entry, by number and hash; the hash as hexadecimal digits. */
    record Mark(long no, String hash) {}
}
