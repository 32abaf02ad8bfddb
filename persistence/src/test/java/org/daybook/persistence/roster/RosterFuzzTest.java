package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.roster.OdsBuilder.anOds;
import static org.daybook.persistence.roster.OdsBuilder.covered;
import static org.daybook.persistence.roster.OdsBuilder.date;
import static org.daybook.persistence.roster.OdsBuilder.merged;
import static org.daybook.persistence.roster.OdsBuilder.number;
import static org.daybook.persistence.roster.OdsBuilder.text;
import static org.daybook.persistence.roster.OdsBuilder.time;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged at random: whatever is done to one, there is a reading, and it holds no more than the file. */
@Tag("slow")
class RosterFuzzTest {

    private static final long SEED = 20_260_401;
    private static final int FILES = 600;

    @TempDir
    private Path folder = Path.of("");

    private static OdsBuilder spreadsheet() {
        return anOds().sheet("May")
                .raw("<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>")
                .row(merged("Roster", 3, 1), covered())
                .row("Date", "Shift", "Start", "End", "Required", "People", "Mandatory")
                .row(
                        date("2026-05-01", "1 May"),
                        text("ON1"),
                        time("PT19H00M00S", "19:00"),
                        time("PT07H00M00S", "07:00"),
                        number("2"),
                        text("Ruiz, Ana; Ben"),
                        text("yes"))
                .rows("table:number-rows-repeated=\"3\"", "1/2/2026", "ON2", "7p", "0700", "2.0", "---", "x")
                .row(merged("2. Mai 2026", 1, 2), text("MidC"), text("noon"), text("midnight"))
                .row(covered(), text("MidL"))
                .emptyTail()
                .sheet("Weekday 5 - 6 pm")
                .row("", "ON1", "ON2")
                .row("CT", "x", "")
                .row("MR", "", "✓")
                .sheet("Old", "table:style-name=\"hidden\"")
                .row("a", "b");
    }

    @Test
    void damagedSpreadsheetsAreReadOrRefused() throws IOException {
        fuzz(spreadsheet().bytes(), FILES);
    }

    @Test
    void damagedXmlIsReadOrRefused() throws IOException {
        fuzz(spreadsheet().flat(), FILES);
    }

    @Test
    void damagedReportsAreReadOrRefused() throws IOException {
        fuzz("""
            Assignments for May 2026
            Field  1    : Division (in quotes)

            "Heart","Ruiz, Ana",1,2,"Ward "A"",3,4,5-1-26,0700,0700,"Attending","","","",1,"note",r,"Ward"
            "Heart","---",1,2,"Ward",3,4,5-1-26,1900,0700
            """.getBytes(StandardCharsets.ISO_8859_1), FILES);
    }

    @Test
    void damagedListsAreReadOrRefused() throws IOException {
        fuzz("""
            sep=;
            Fecha;Turno;Horario;Personal requerido;Personas
            1/2/26;ON1;7p-7a;2;"Ruiz, Ana"
            13 de mayo de 2026;Día;8 a 17 h;x;Ana y Ben
            """.getBytes(StandardCharsets.UTF_8), FILES);
    }

    private void fuzz(byte[] whole, int files) throws IOException {
        RosterFileReader reader = new RosterFileReader(RosterLimits.generous());
        Path file = folder.resolve("damaged");
        assertThat(read(reader, file, whole, 0).shifts()).isNotEmpty();
        for (long seed = SEED; seed < SEED + files; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));
            RosterReading reading = read(reader, file, damaged, seed);
            assertThat(reading.shifts().size()).as("shifts for seed %d", seed).isLessThan(40);
            assertThat(reading.findings())
                    .as("sentences for seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.message()).endsWith("."))
                    .hasSizeLessThan(200);
        }
    }

    private static RosterReading read(RosterFileReader reader, Path file, byte[] octets, long seed) throws IOException {
        Files.write(file, octets);
        try {
            return reader.read(file, Progress.unwatched()).orElseThrow();
        } catch (RuntimeException | IOException thrown) {
            throw new AssertionError("Reading threw for the file of seed " + seed, thrown);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] octets = whole.clone();
        for (int change = random.nextInt(6); change >= 0; change--) {
            int at = random.nextInt(octets.length);
            switch (random.nextInt(6)) {
                case 0 -> octets[at] = (byte) random.nextInt(256);
                case 1 -> octets[at] = (byte) "<>&\"=/;, \n\t0123456789-:x".charAt(random.nextInt(24));
                case 2 ->
                    octets = random.nextInt(4) == 0 ? Arrays.copyOf(octets, 1 + random.nextInt(octets.length)) : octets;
                case 3 -> octets = spliced(octets, at, random.nextInt(octets.length), random.nextInt(200));
                case 4 -> digit(octets, at);
                default -> octets[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return octets;
    }

    /** The next digit becomes another, so that figures change and the file stays whole. */
    private static void digit(byte[] octets, int from) {
        for (int at = from; at < octets.length; at++) {
            if (octets[at] >= '0' && octets[at] <= '9') {
                octets[at] = '9';
                return;
            }
        }
    }

    private static byte[] spliced(byte[] octets, int from, int to, int length) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(octets, 0, to);
        result.write(octets, from, Math.min(length, octets.length - from));
        result.write(octets, to, octets.length - to);
        return result.toByteArray();
    }
}
