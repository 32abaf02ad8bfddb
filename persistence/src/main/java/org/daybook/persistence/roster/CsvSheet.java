package org.daybook.persistence.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;

/** A file of comma-separated values (RFC 4180) as a sheet, whatever separates its values. */
final class CsvSheet {

    private static final int LOOK = 20;
    private static final int CHECK_EVERY = 256;
    private static final int LONGEST_ROW = 1 << 20;

    private final String text;
    private final char separator;
    private final int linesBefore;
    private final Budget budget;
    private final ReadingDraft draft;

    CsvSheet(String whole, Budget budget, ReadingDraft draft) {
        boolean named =
                whole.length() > 5 && whole.substring(0, 6).matches("(?is)sep=[;,\\t|].?") && whole.indexOf('\n') > 0;
        this.text = named ? whole.substring(whole.indexOf('\n') + 1) : whole;
        this.separator = named ? whole.charAt(4) : separatorOf(text);
        this.linesBefore = named ? 1 : 0;
        this.budget = budget;
        this.draft = draft;
    }

    /** Of the usual separators the one that some line near the beginning has most of, outside quotation marks. */
    private static char separatorOf(String text) {
        List<String> start = text.lines()
                .limit(LOOK)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(candidate -> start.stream()
                        .mapToLong(
                                line -> line.chars().filter(c -> c == candidate).count())
                        .max()
                        .orElse(0)))
                .orElse(',');
    }

    /** The rows up to where the file can be read no further. */
    Sheet read() {
        List<SheetRow> rows = new ArrayList<>();
        long total = text.chars().filter(c -> c == '\n').count();
        int line = 1;
        try (CsvReader<CsvRecord> reader = reader()) {
            for (CsvRecord row : reader) {
                line = Math.toIntExact(row.getStartingLineNumber()) + linesBefore;
                if (rows.size() % CHECK_EVERY == 0) {
                    budget.went(line, total);
                }
                List<SheetCell> cells = cells(row);
                if (!cells.isEmpty()) {
                    budget.takeRow(cells.size());
                    rows.add(new SheetRow(line, 1, cells));
                }
            }
        } catch (CsvParseException unreadable) {
            draft.fail(
                    FindingCode.PARSE_ERROR,
                    new Place(null, line, null),
                    ("What follows row %d cannot be read: a quotation mark may be open there, or a row far too long."
                                    + " Only what comes before it was read; repair that row.")
                            .formatted(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        return new Sheet(null, false, rows, Sheet.Unseen.NOTHING);
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
    }

    private List<SheetCell> cells(CsvRecord row) {
        List<SheetCell> cells = new ArrayList<>();
        int columns = Math.min(row.getFieldCount(), budget.limits().columns());
        for (int column = 0; column < columns; column++) {
            String field = row.getField(column);
            if (!field.isBlank()) {
                cells.add(SheetCell.ofText(column, budget.cut(field)));
            }
        }
        return cells;
    }
}
