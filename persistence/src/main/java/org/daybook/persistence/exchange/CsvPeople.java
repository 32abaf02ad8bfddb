package org.daybook.persistence.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.NotPeople;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.PersonRecord;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.jspecify.annotations.Nullable;

/** The people of one CSV file (RFC 4180), its columns found by their headings and its separator by their number. */
final class CsvPeople {

    private static final NotPeople NO_HEADINGS = new NotPeople(
            "The first line names no column that says who somebody is. Begin the file with headings, such as: name,"
                    + " email, kinds, skills, zone, hours, aliases.");

    private final String text;
    private final int firstLine;
    private final ImportLimits limits;
    private final Losses losses;
    private final Progress progress;
    private final List<PersonRecord> people = new ArrayList<>();
    private @Nullable Map<CsvColumn, Integer> columns;

    CsvPeople(String text, ImportLimits limits, Losses losses, Progress progress) {
        boolean named = text.matches("(?is)sep=[;,\\t]\\R.*");
        this.text = named ? text.substring(text.indexOf('\n') + 1) : text;
        this.firstLine = named ? 1 : 0;
        this.limits = limits;
        this.losses = losses;
        this.progress = progress;
    }

    PeopleReading read() {
        long total = text.chars().filter(c -> c == '\n').count();
        int line = 1;
        try (CsvReader<CsvRecord> reader = reader()) {
            for (CsvRecord row : reader) {
                line = Math.toIntExact(row.getStartingLineNumber()) + firstLine;
                progress.advanced(line, total);
                if (progress.cancelled()) {
                    return new PeopleReading.Cancelled();
                }
                if (columns == null) {
                    columns = headings(line, row.getFields());
                    if (!tellsWho(columns)) {
                        return NO_HEADINGS;
                    }
                } else if (people.size() == limits.parts()) {
                    losses.add(
                            line,
                            Extent.REST,
                            "The file holds more than %,d people. What comes from here on was left out."
                                    .formatted(limits.parts()));
                    break;
                } else {
                    take(line, row, columns);
                }
            }
        } catch (CsvParseException unreadable) {
            losses.add(
                    line,
                    Extent.REST,
                    "What follows this line cannot be read: a quotation mark may be open, or a field far too long."
                            + " It was left out.");
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        return columns == null ? NO_HEADINGS : new PeopleFile(people, losses.inOrder());
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .fieldSeparator(separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.lineBytes())
                .ofCsvRecord(text);
    }

    /** Of the usual separators the one that is most often in the first line, outside quotation marks. */
    private char separator() {
        String headings = text.stripLeading().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(candidate ->
                        headings.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    private Map<CsvColumn, Integer> headings(int line, List<String> headings) {
        Map<CsvColumn, Integer> found = CsvColumn.of(headings);
        List<String> unknown = CsvColumn.unknown(headings);
        if (!unknown.isEmpty() && tellsWho(found)) {
            losses.add(
                    line,
                    Extent.DETAIL,
                    (unknown.size() == 1 ? "The column %s was left out." : "The columns %s were left out.")
                            .formatted(unknown.stream()
                                    .limit(12)
                                    .map(heading -> "“" + Texts.brief(heading) + "”")
                                    .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static boolean tellsWho(Map<CsvColumn, Integer> found) {
        return found.containsKey(CsvColumn.NAME)
                || found.containsKey(CsvColumn.LAST_NAME)
                || found.containsKey(CsvColumn.FIRST_NAME)
                || found.containsKey(CsvColumn.EMAIL);
    }

    private void take(int line, CsvRecord row, Map<CsvColumn, Integer> where) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        Cells cells = new Cells(row, where);
        PersonFields fields = new PersonFields(line, losses);
        people.add(new PersonRecord(
                line,
                cells.name(),
                cells.orNull(CsvColumn.EMAIL),
                PersonFields.list(cells.get(CsvColumn.ALIASES)),
                fields.kinds(cells.get(CsvColumn.KINDS)),
                PersonFields.list(cells.get(CsvColumn.SKILLS)),
                cells.orNull(CsvColumn.SPECIALTY),
                fields.hours(cells.get(CsvColumn.HOURS)),
                fields.zone(cells.get(CsvColumn.ZONE))));
    }

    private record Cells(CsvRecord row, Map<CsvColumn, Integer> where) {

        String get(CsvColumn column) {
            Integer at = where.get(column);
            return at == null || at >= row.getFieldCount()
                    ? ""
                    : Texts.shown(row.getField(at)).strip();
        }

        @Nullable
        String orNull(CsvColumn column) {
            String text = get(column);
            return text.isEmpty() ? null : text;
        }

        String name() {
            String whole = get(CsvColumn.NAME);
            String together = (get(CsvColumn.FIRST_NAME) + " " + get(CsvColumn.LAST_NAME)).strip();
            return (whole.isEmpty() ? together : whole).replaceAll("\\s+", " ");
        }
    }
}
