package org.daybook.persistence.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes content lines (RFC 5545 section 3.1): folded at 75 octets, never within a character, ended by CRLF. */
final class ContentWriter {

    private static final int OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    ContentWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes a TEXT value, escaped (RFC 5545 section 3.3.11); an empty one is left out. */
    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            line(name + ":" + escaped(value));
        }
    }

    /** Writes a line as it is, without what no line may hold. */
    void line(String line) throws IOException {
        byte[] octets = Texts.shown(line).replace("\n", "").getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = OCTETS;
        while (octets.length - start > room) {
            int end = start + room;
            while (isContinuation(octets[end])) {
                end--;
            }
            out.write(octets, start, end - start);
            out.write(FOLD);
            start = end;
            room = OCTETS - 1;
        }
        out.write(octets, start, octets.length - start);
        out.write(END);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** A parameter value in quotes, with what quotes cannot hold encoded (RFC 6868). */
    static String quoted(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replace("\n", "^n") + '"';
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
