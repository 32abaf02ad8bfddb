package org.daybook.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, and why it is no calendar. */
enum FileKind {
    TEXT("The file holds no calendar: it nowhere says BEGIN:VCALENDAR. Nothing was read."),
    EMPTY("The file is empty. Nothing was read."),
    ARCHIVE("This is a zip archive, not a calendar. Unpack it and import the .ics files within."),
    MARKUP("This is a web page or an XML file, not a calendar. Perhaps the link it came from asked to sign in:"
            + " download the .ics file itself."),
    WIDE_TEXT("This text is in UTF-16, and calendars are in UTF-8. Save it again as UTF-8 and import that.");

    private static final int LOOK = 64;

    private final String reason;

    FileKind(String reason) {
        this.reason = reason;
    }

    /** Why it is no calendar, and what to do. */
    String reason() {
        return reason;
    }

    /** Looks at the first bytes of a stream that supports marks; of text, it takes the byte order mark away. */
    static FileKind of(InputStream in) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        if (start.length == 0) {
            return EMPTY;
        }
        if (starts(start, 'P', 'K', 3, 4)) {
            return ARCHIVE;
        }
        if (starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF)) {
            return WIDE_TEXT;
        }
        boolean marked = starts(start, 0xEF, 0xBB, 0xBF);
        if (marked) {
            in.skipNBytes(3);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.substring(marked ? 3 : 0).stripLeading().startsWith("<") ? MARKUP : TEXT;
    }

    private static boolean starts(byte[] start, int... octets) {
        byte[] expected = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            expected[i] = (byte) octets[i];
        }
        return start.length >= octets.length && Arrays.equals(start, 0, octets.length, expected, 0, octets.length);
    }
}
