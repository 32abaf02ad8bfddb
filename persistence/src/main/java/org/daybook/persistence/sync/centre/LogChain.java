package org.daybook.persistence.sync.centre;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.daybook.core.identity.Sha256;
import org.daybook.core.sync.LogMark;

/** The hashes of a log: each covers the one before it and an entry. */
final class LogChain {

    private LogChain() {}

    static LogMark next(LogMark previous, UUID client, long no, String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(previous.hash()));
        digest.update((client + ":" + no + ":" + text).getBytes(StandardCharsets.UTF_8));
        return new LogMark(previous.seq() + 1, HexFormat.of().formatHex(digest.digest()));
    }
}
