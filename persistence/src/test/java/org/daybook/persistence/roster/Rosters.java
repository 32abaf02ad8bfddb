package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;

/** Reads files that are made up in memory. */
final class Rosters {

    private Rosters() {}

    static RosterReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static RosterReading read(OdsBuilder ods) {
        return read(ods.bytes());
    }

    static RosterReading read(byte[] octets) {
        return read(octets, RosterLimits.generous());
    }

    static RosterReading read(byte[] octets, RosterLimits limits) {
        try {
            Path file = Files.createTempFile("roster", ".file");
            try {
                Files.write(file, octets);
                return new RosterFileReader(limits)
                        .read(file, Progress.unwatched())
                        .orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ReadShift only(RosterReading reading) {
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.shifts()).hasSize(1);
        return reading.shifts().getFirst();
    }

    static List<FindingCode> codes(RosterReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** The sentence of the only finding. */
    static String sentence(RosterReading reading) {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().getFirst().message();
    }
}
