package org.daybook.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file as text. It is what its byte order mark says, else UTF-8, and where it is not that, Windows-1252: the superset
 * of Latin-1 in which spreadsheets of the West save. NUL characters are dropped.
 *
 * @param cut whether the file is longer than the limit, and its end is missing
 */
public record WholeText(String text, boolean cut) {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** Reads at most so many bytes of a stream. */
    public static WholeText read(InputStream in, long limit) throws IOException {
        byte[] octets = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 8));
        boolean cut = octets.length == limit && in.read() >= 0;
        return new WholeText(decode(octets, cut).replace("\0", ""), cut);
    }

    private static String decode(byte[] octets, boolean cut) {
        if (starts(octets, 0xEF, 0xBB, 0xBF)) {
            return new String(octets, 3, octets.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(octets, 0xFF, 0xFE) || starts(octets, 0xFE, 0xFF)) {
            return new String(octets, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(octets, cut && endsInsideCharacter(octets) ? StandardCharsets.UTF_8 : FALLBACK);
        }
    }

    /** A file that is cut may end in the middle of a character, and is UTF-8 all the same. */
    private static boolean endsInsideCharacter(byte[] octets) {
        for (int less = 1; less <= 3 && less < octets.length; less++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, octets.length - less));
                return true;
            } catch (CharacterCodingException _) {
                // one more byte may belong to the character
            }
        }
        return false;
    }

    private static boolean starts(byte[] octets, int... mark) {
        if (octets.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((octets[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
