package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.roster.OdsBuilder.anOds;
import static org.daybook.persistence.roster.Rosters.codes;
import static org.daybook.persistence.roster.Rosters.read;
import static org.daybook.persistence.roster.Rosters.sentence;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterFileReaderTest {

    private static final RosterLimits TIGHT = new RosterLimits(20_000, 50_000, 10, 30, 5, 50, 2, 3);

    @TempDir
    private Path folder = Path.of("");

    private static OdsBuilder list() {
        return anOds().sheet("May").row("Date", "Shift").row("2026-05-01", "ON1");
    }

    @Test
    void aFlatSpreadsheetIsReadLikeAPackedOne() {
        assertThat(read(list().flat()).shifts())
                .isEqualTo(read(list()).shifts())
                .hasSize(1);
    }

    @Test
    void theSameFileIsRecognisedByItsChecksum() {
        assertThat(read("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                arguments("", "The file is empty"),
                arguments("  ", "The file is empty"),
                arguments("%PDF-1.7", "This is a PDF"),
                arguments("\u0089PNG\r\n", "This is a picture"),
                arguments("\u00FF\u00D8\u00FF\u00E0", "This is a picture"),
                arguments("BM6\u0000\u0000", "This is a picture"),
                arguments("\u00D0\u00CF\u0011\u00E0\u00A1", "This is a file of an old Microsoft Office"),
                arguments("{\\rtf1", "This is a document"),
                arguments("\u001F\u008B\u0008", "This is a zip archive"),
                arguments("<!DOCTYPE html><html>", "This is a web page"),
                arguments("<?xml version='1.0'?><roster/>", "This is an XML file"),
                arguments("{\"shifts\":[]}", "This is data for programs"),
                arguments("BEGIN:VCALENDAR", "This is a calendar"),
                arguments("BEGIN:VCARD", "These are contacts"),
                arguments("NOFI=Bad password", "This is Amion's answer"),
                arguments("no 2027 ACME schedule file", "This is Amion's answer"),
                arguments("SECT=staff\nNAME=Ana\n", "This is the file of Amion's own program"),
                arguments("\"Ana\",\"28\",\"24\",\"2\"\n\"Ben\",\"29\",\"25\",\"2\"\n", "This is Amion's report 2,"),
                arguments("\nAccount 2: Clinic\n\n978\tMartin 1\n982\tMartin 2\n", "This is Amion's report 34"),
                arguments("Info\nStaff type\tName\tUnique ID\nCA1\tAna\t1\n", "This is Amion's report 706"),
                arguments("a\u0000\u0001\u0002\u0003\u0000b", "This is neither a spreadsheet nor text"),
                arguments("BMI,2", "The file is text"),
                arguments("Dear diary", "The file is text"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoRosterIsToldApartAndSaysWhatToDo(String content, String beginning) {
        RosterReading reading = read(content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentence(reading)).startsWith(beginning).endsWith(".");
        assertThat(reading.kind()).isEqualTo(RosterFileKind.UNKNOWN);
        assertThat(reading.blocked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, This is an Excel workbook",
        "word/document.xml, This is a document",
        "Index/Document.iwa, This is a document of Apple",
        "photo.jpg, This is a zip archive"
    })
    void otherArchivesAreToldApart(String entry, String beginning) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            OdsBuilder.add(zip, entry, new byte[] {1});
        }

        assertThat(sentence(read(archive.toByteArray()))).startsWith(beginning);
    }

    @Test
    void anEncryptedSpreadsheetSaysSo() {
        assertThat(codes(read(list().encrypted()))).containsExactly(FindingCode.ENCRYPTED);
        assertThat(codes(read(list().with("encrypted-package", "x")))).containsExactly(FindingCode.ENCRYPTED);
    }

    @Test
    void macrosAreNotRunAndTheCellsRead() {
        RosterReading reading = read(list().with("Basic/Standard/Module1.xml", "<x/>"));

        assertThat(reading.shifts()).hasSize(1);
        assertThat(codes(reading)).containsExactly(FindingCode.MACROS_IGNORED);
        assertThat(reading.blocked()).isFalse();
    }

    @Test
    void aSpreadsheetThatIsCutOffIsDamaged() {
        byte[] whole = list().bytes();

        RosterReading reading = read(Arrays.copyOf(whole, whole.length - 40));

        assertThat(codes(reading)).containsExactly(FindingCode.PARSE_ERROR);
    }

    @Test
    void ofDamagedXmlTheSheetsBeforeTheDamageAreRead() {
        RosterReading reading = read(
                list().sheet("June").row("Date", "Shift").raw("<table:table-row><table:table-cell></table:table-row>"));

        assertThat(reading.shifts()).extracting(shift -> shift.place().sheet()).containsExactly("May");
        assertThat(codes(reading)).containsExactly(FindingCode.PARSE_ERROR);
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void aByteOrderMarkIsNoDamageAndBytesThatAreNoTextAre() {
        assertThat(read(list().prolog("\uFEFF<?xml version=\"1.0\"?>")).shifts())
                .hasSize(1);

        byte[] latin1 = new String(list().row("2026-05-02", "Früh").flat(), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes(read(latin1))).containsExactly(FindingCode.PARSE_ERROR);
    }

    @Test
    void entitiesOfTheFilesOwnAreNotExpanded() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        RosterReading reading = read(list().prolog(
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"%s\"><!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                .formatted(secret.toUri()))
                .sheet("June")
                .row("Date", "Shift")
                .raw("<table:table-row>" + OdsBuilder.text("2026-06-01")
                        + OdsBuilder.text("X").replace("X", "&secret;&b;") + "</table:table-row>"));

        assertThat(reading.toString()).doesNotContain("top secret").doesNotContain("aaaa");
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsNotUnpacked() {
        RosterReading reading = read(list().raw(" ".repeat(200_000)).bytes(), TIGHT);

        assertThat(codes(reading)).contains(FindingCode.TOO_LARGE);
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void aFileLargerThanTheLimitIsNotRead() {
        RosterReading reading = read(new byte[30_000], TIGHT);

        assertThat(codes(reading)).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void moreRowsOrCellsThanTheLimitAreAnError() {
        String rows = "2026-05-01,ON1\n".repeat(20);

        assertThat(codes(read(("Date,Shift\n" + rows).getBytes(StandardCharsets.UTF_8), TIGHT)))
                .containsExactly(FindingCode.TOO_LARGE);
        assertThat(codes(
                        read(("Date,Shift,a,b,c\n" + "1,2,3,4,5\n".repeat(8)).getBytes(StandardCharsets.UTF_8), TIGHT)))
                .contains(FindingCode.TOO_LARGE);
    }

    @Test
    void moreFindingsThanTheLimitAreCountedByTheGravest() {
        String text = "Date,Shift,Required\n" + "2026-05-01,ON1,x\n".repeat(3) + "never,ON1,2\n".repeat(4);

        RosterReading reading = read(text.getBytes(StandardCharsets.UTF_8), TIGHT);

        assertThat(reading.findings()).hasSize(4);
        assertThat(reading.findings().getLast().code()).isEqualTo(FindingCode.MORE_FINDINGS);
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void readingTellsHowFarItIsAndCanBeCalledOff() throws IOException {
        for (byte[] octets : List.of(
                list().bytes(),
                list().flat(),
                "Date,Shift\n2026-05-01,ON1\n".getBytes(StandardCharsets.UTF_8),
                "\"Ana\",37,33,\"Ward\",75,189,5-1-26,1800,0600".getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("file"), octets);
            Watching watching = new Watching(false);

            assertThat(new RosterFileReader(RosterLimits.generous()).read(file, watching))
                    .isPresent();
            assertThat(watching.done).isNotEmpty().isSorted();
            assertThat(new RosterFileReader(RosterLimits.generous()).read(file, new Watching(true)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotThereOrNoFileIsAnIoException() {
        RosterFileReader reader = new RosterFileReader(RosterLimits.generous());

        assertThatThrownBy(() -> reader.read(folder.resolve("none.ods"), Progress.unwatched()))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> reader.read(folder, Progress.unwatched())).isInstanceOf(FileSystemException.class);
    }

    private static final class Watching implements Progress {

        private final boolean cancelled;
        private final List<Long> done = new ArrayList<>();

        Watching(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void advanced(long itsDone, long total) {
            assertThat(total).isGreaterThanOrEqualTo(itsDone);
            done.add(itsDone);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
