package org.daybook.persistence.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.daybook.core.identity.Sha256;

/** What the same file is recognised by. */
final class Checksum {

    private static final int STEP = 1 << 20;

    private Checksum() {}

    static String sha256(Path file, Budget budget) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] octets = new byte[(int) Math.clamp(Files.size(file), 1, STEP)];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(octets); count >= 0; count = in.read(octets)) {
                digest.update(octets, 0, count);
                budget.check();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
