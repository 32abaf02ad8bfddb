package org.daybook.core.coaching;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daybook.core.identity.Sha256;

/** A file to attach: its name without a folder, and its bytes. */
public final class EvidenceFile {

    /** Larger ones belong on a drive, and a link to them into a note. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MEGA = 1024 * 1024;
    private static final int PART = 384 * 1024;
    private static final int LONGEST_NAME = 255;

    private final String name;
    private final byte[] bytes;

    public EvidenceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** The bytes that were taken apart by {@link #parts}. */
    static byte[] joined(List<String> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(part -> joined.writeBytes(Base64.getDecoder().decode(part)));
        return joined.toByteArray();
    }

    /** SHA-256 in hexadecimal. */
    static String checksum(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }

    public String name() {
        return name;
    }

    long size() {
        return bytes.length;
    }

    String checksum() {
        return checksum(bytes);
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(Base64.getEncoder()
                    .encodeToString(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART))));
        }
        return parts;
    }

    Optional<String> problem() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of("A file needs a name of at most %d characters.".formatted(LONGEST_NAME));
        }
        if (bytes.length == 0) {
            return Optional.of("%s is empty, so there is nothing to keep. Choose another file.".formatted(name));
        }
        return bytes.length > MOST_BYTES
                ? Optional.of("%s has %d MB; evidence has at most %d MB. Attach a smaller file, or note where it is."
                        .formatted(name, Math.ceilDiv(bytes.length, MEGA), MOST_BYTES / MEGA))
                : Optional.empty();
    }
}
