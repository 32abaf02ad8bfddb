package org.daybook.persistence.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.daybook.core.exchange.ImportLimits;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds a stream of bytes into logical lines, whatever its line ends.
 *
 * <p>Lines are unfolded as bytes and decoded afterwards, because old writers fold in the middle of a character. A line
 * that is not UTF-8 is read as Windows-1252, the superset of Latin-1 that such files are in practice. NUL bytes are
 * dropped.
 */
final class LogicalLines {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int END = -1;

    private final InputStream in;
    private final ImportLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int filled;
    private int position;
    private long consumed;
    private int lineNumber = 1;
    private boolean overLimit;

    LogicalLines(InputStream in, ImportLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** How many bytes were taken so far. */
    long consumed() {
        return consumed;
    }

    /** The physical line that would be read next. */
    int lineNumber() {
        return lineNumber;
    }

    /** Whether the end came from the limit on bytes rather than from the stream. */
    boolean overLimit() {
        return overLimit;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    LogicalLine next() throws IOException {
        line.reset();
        int start = lineNumber;
        boolean cut = false;
        int octet;
        while ((octet = take()) != END) {
            if (octet == '\r' || octet == '\n') {
                endLine(octet);
                if (line.size() == 0) {
                    start = lineNumber;
                } else if (isFold(peek())) {
                    take();
                } else {
                    break;
                }
            } else if (line.size() >= limits.lineBytes()) {
                cut = true;
            } else if (octet != 0 && !(line.size() == 0 && isFold(octet))) {
                line.write(octet);
            }
        }
        return line.size() == 0 ? null : new LogicalLine(start, decode(line.toByteArray()), cut);
    }

    private static boolean isFold(int octet) {
        return octet == ' ' || octet == '\t';
    }

    /** Takes the rest of a line end: CR, LF, CRLF, and the CRCRLF of files converted twice. */
    private void endLine(int first) throws IOException {
        lineNumber++;
        if (first == '\n') {
            return;
        }
        int extra = 0;
        while (peek() == '\r') {
            take();
            extra++;
        }
        if (peek() == '\n') {
            take();
        } else {
            lineNumber += extra;
        }
    }

    private int peek() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled == 0 ? END : buffer[position] & 0xFF;
    }

    private int take() throws IOException {
        int octet = peek();
        if (octet == END) {
            return END;
        }
        if (consumed >= limits.bytes()) {
            overLimit = true;
            return END;
        }
        position++;
        consumed++;
        return octet;
    }

    private static String decode(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(octets, FALLBACK);
        }
    }
}
