package org.daybook.persistence.roster;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.daybook.core.exchange.Progress;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReader;
import org.daybook.core.roster.RosterReading;
import org.daybook.persistence.exchange.WholeText;

/**
 * Reads the files of a roster, told apart by what is in them: spreadsheets (.ods, .fods) with lists or coverage grids,
 * Amion's reports 619 and 625c, and lists as comma-separated values.
 */
public final class RosterFileReader implements RosterReader {

    private static final int LOOK = 8_192;

    private final RosterLimits limits;

    public RosterFileReader(RosterLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<RosterReading> read(Path file, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            Files.size(file);
            throw new FileSystemException(file.toString(), null, "This is no file.");
        }
        Budget budget = new Budget(limits, progress);
        ReadingDraft draft = new ReadingDraft(limits);
        try {
            String sha256 = Checksum.sha256(file, budget);
            return Optional.of(draft.reading(read(file, draft, budget), sha256));
        } catch (CancellationException calledOff) {
            return Optional.empty();
        }
    }

    private RosterFileKind read(Path file, ReadingDraft draft, Budget budget) throws IOException {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new TooMuch(
                        "The file is larger than %,d MB, which no roster needs. Nothing of it was read; divide it."
                                .formatted(limits.bytes() >> 20));
            }
            byte[] start = start(file);
            if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
                return zipped(file, draft, budget);
            }
            Optional<Content> other = Content.ofBytes(start);
            if (other.isPresent()) {
                return other(other.get(), draft);
            }
            return isFlatSpreadsheet(start) ? flat(file, draft, budget) : text(file, draft, budget);
        } catch (TooMuch tooMuch) {
            draft.fail(FindingCode.TOO_LARGE, null, tooMuch.sentence());
            return RosterFileKind.UNKNOWN;
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOK);
        }
    }

    private static RosterFileKind zipped(Path file, ReadingDraft draft, Budget budget) throws IOException {
        try (OdsPackage ods = new OdsPackage(file)) {
            Optional<Content> other = ods.otherContent();
            if (other.isPresent()) {
                return other(other.get(), draft);
            }
            if (ods.hasMacros()) {
                draft.info(
                        FindingCode.MACROS_IGNORED,
                        null,
                        "The spreadsheet carries macros. They were not run, and only its cells were read.");
            }
            try (InputStream content = ods.content(budget)) {
                return spreadsheet(content, draft, budget);
            }
        } catch (ZipException | EOFException damaged) {
            draft.fail(
                    FindingCode.PARSE_ERROR,
                    null,
                    "The spreadsheet is damaged or cut off. What could not be read was left out; download it again, or"
                            + " open it in the spreadsheet program and save it again.");
            return RosterFileKind.UNKNOWN;
        }
    }

    private static boolean isFlatSpreadsheet(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.contains("<office:document") && text.contains("opendocument.spreadsheet");
    }

    private static RosterFileKind flat(Path file, ReadingDraft draft, Budget budget) throws IOException {
        try (InputStream in =
                new BoundedInput(new BufferedInputStream(Files.newInputStream(file)), budget, Files.size(file))) {
            return spreadsheet(in, draft, budget);
        }
    }

    private static RosterFileKind spreadsheet(InputStream content, ReadingDraft draft, Budget budget)
            throws IOException {
        RosterFileKind kind = new SpreadsheetFile(draft, budget).read(content);
        if (draft.blocked()) {
            return kind;
        }
        if (kind == RosterFileKind.UNKNOWN) {
            draft.fail(
                    FindingCode.NO_SHIFTS,
                    null,
                    "The spreadsheet has neither a list of shifts nor a coverage grid, so nothing was read. A list"
                            + " needs headings such as Date and Shift type; a grid has study areas down, shifts across,"
                            + " and x where one covers the other.");
        } else if (!draft.hasShifts() && !draft.hasCoverage()) {
            noShifts(draft);
        }
        return kind;
    }

    private RosterFileKind text(Path file, ReadingDraft draft, Budget budget) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = WholeText.read(in, limits.bytes() + 1).text();
        }
        if (AmionReport.is(text)) {
            return new AmionReport(text, budget, draft).read();
        }
        Optional<Content> other = Content.ofText(text.substring(0, Math.min(LOOK, text.length())));
        return other.isPresent() ? other(other.get(), draft) : csv(text, draft, budget);
    }

    private static RosterFileKind csv(String text, ReadingDraft draft, Budget budget) {
        Sheet sheet = new CsvSheet(text, budget, draft).read();
        Optional<ListHeadings> headings = ListHeadings.of(sheet);
        if (headings.isEmpty()) {
            draft.fail(
                    FindingCode.UNKNOWN_CONTENT,
                    null,
                    "The file is text, and neither a report of Amion nor a list of shifts, so nothing was read. Begin"
                        + " a list with headings, such as: Date, Shift type, Required, Specialty, Study type, Start,"
                        + " End, People.");
            return RosterFileKind.UNKNOWN;
        }
        new ShiftList(sheet, headings.get(), draft).read();
        if (!draft.blocked() && !draft.hasShifts()) {
            noShifts(draft);
        }
        return RosterFileKind.CSV_LIST;
    }

    private static void noShifts(ReadingDraft draft) {
        draft.warn(
                FindingCode.NO_SHIFTS,
                null,
                "The file has the headings of a list and not one shift below them that could be read. Look whether it"
                        + " is the right file.");
    }

    private static RosterFileKind other(Content content, ReadingDraft draft) {
        draft.fail(content.code(), null, content.sentence());
        return RosterFileKind.UNKNOWN;
    }
}
