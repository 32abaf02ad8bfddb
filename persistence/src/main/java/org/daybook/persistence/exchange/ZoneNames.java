package org.daybook.persistence.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows time zones by the many names files give them: IANA names in any case and behind any prefix, the names Windows
 * gives its zones, and plain offsets.
 */
final class ZoneNames {

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?");

    private final Map<String, ZoneId> known = new HashMap<>();

    ZoneNames() {
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/"))
                .forEach(id -> known.put(key(id), ZoneId.of(id)));
        readWindowsNames();
        for (String utc :
                new String[] {"UTC", "Z", "GMT", "Etc/UTC", "Etc/GMT", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu"}) {
            known.put(key(utc), ZoneOffset.UTC);
        }
        known.put(key("Coordinated Universal Time"), ZoneOffset.UTC);
    }

    private void readWindowsNames() {
        InputStream in = Objects.requireNonNull(
                ZoneNames.class.getResourceAsStream("windows-zones.txt"), "windows-zones.txt is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("=", 2)).forEach(pair -> known.put(key(pair[0]), ZoneId.of(pair[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException("windows-zones.txt cannot be read.", broken);
        }
    }

    /** The zone a name means by itself, whatever the file defines for it. */
    Optional<ZoneId> find(String name) {
        String bare = bare(name);
        ZoneId zone = known.get(key(bare));
        if (zone == null) {
            zone = known.get(key(bare.replaceFirst("-", "/")));
        }
        return zone == null ? byTail(bare).or(() -> byOffset(bare)) : Optional.of(zone);
    }

    private static String bare(String name) {
        String bare = name.strip();
        while (bare.startsWith("/") || bare.startsWith("\"")) {
            bare = bare.substring(1);
        }
        return bare.endsWith("\"") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** What follows a prefix such as {@code mozilla.org/20050126_1/}. */
    private Optional<ZoneId> byTail(String name) {
        String tail = name;
        for (int slash = tail.indexOf('/'); slash >= 0; slash = tail.indexOf('/')) {
            tail = tail.substring(slash + 1);
            ZoneId zone = known.get(key(tail));
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> byOffset(String name) {
        Matcher form = OFFSET.matcher(name.toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int sign = form.group(1).equals("-") ? -1 : 1;
        int minutes = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(form.group(2)), sign * minutes));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
