package org.daybook.app.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the names of time zones. */
final class Zones {

    private Zones() {}

    static ZoneId find(String name) throws Refused {
        for (String known : ZoneId.getAvailableZoneIds()) {
            if (known.equalsIgnoreCase(name)) {
                return ZoneId.of(known);
            }
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            List<String> near = Nearest.to(name, ZoneId.getAvailableZoneIds());
            throw Refused.because("There is no time zone “%s”.%s"
                    .formatted(
                            name,
                            near.isEmpty()
                                    ? " Give one such as Europe/Berlin."
                                    : " Did you mean %s?".formatted(String.join(", ", near))));
        }
    }

    static ZoneId find(@Nullable String name, ZoneId otherwise) throws Refused {
        return name == null ? otherwise : find(name);
    }
}
