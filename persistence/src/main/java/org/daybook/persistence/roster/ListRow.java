package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.persistence.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** What the cells of one row of a list say of a shift; a detail that cannot be read is left out, and said. */
final class ListRow {

    private static final Pattern ODF_TIME = Pattern.compile("PT(\\d{1,3})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S");
    private static final int MOST = 999;
    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "x", "1", "ja", "j", "wahr", "si", "sí", "s", "verdadero", "✓", "✔", "mandatory");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "falsch", "falso", "-", "optional");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Sheet sheet;
    private final ListHeadings headings;
    private final SheetRow row;
    private final ReadingDraft draft;

    ListRow(Sheet sheet, ListHeadings headings, SheetRow row, ReadingDraft draft) {
        this.sheet = sheet;
        this.headings = headings;
        this.row = row;
        this.draft = draft;
    }

    Place place() {
        return sheet.place(row.number());
    }

    /** What a cell shows on one line; empty where it holds nothing or what the spreadsheet could not calculate. */
    String text(ListColumn column) {
        SheetCell cell = headings.cell(row, column);
        if (cell == null) {
            return "";
        }
        String line = Cells.line(cell.shown());
        if (Cells.isError(line)) {
            warn(FindingCode.BAD_TEXT, column, line, "is an error of the spreadsheet", "Repair its formula");
            return "";
        }
        return line;
    }

    @Nullable
    String textOrNull(ListColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The cell of the date as the spreadsheet keeps it. */
    Optional<LocalDate> keptDate() {
        SheetCell cell = headings.cell(row, ListColumn.DATE);
        return cell != null && cell.kind() == SheetCell.Kind.DATE ? DateText.ofOdf(cell.value()) : Optional.empty();
    }

    @Nullable
    Integer required() {
        SheetCell cell = headings.cell(row, ListColumn.REQUIRED);
        if (cell == null || cell.shown().isBlank()) {
            if (headings.has(ListColumn.REQUIRED)) {
                draft.warn(
                        FindingCode.MISSING_VALUE,
                        at(ListColumn.REQUIRED),
                        ("Row %d of %s does not say how many people the shift needs. It was kept without a number;"
                                        + " fill in “%s”.")
                                .formatted(row.number(), sheet.inWords(), headings.heading(ListColumn.REQUIRED)));
            }
            return null;
        }
        String written = cell.kind() == SheetCell.Kind.NUMBER ? cell.value() : text(ListColumn.REQUIRED);
        int point = Math.max(written.indexOf('.'), written.indexOf(','));
        int whole = Cells.figures(written, 0, point < 0 ? written.length() : point);
        if (whole >= 0 && whole <= MOST && (point < 0 || Cells.figures(written, point + 1, written.length()) == 0)) {
            return whole;
        }
        if (!written.isEmpty()) {
            warn(
                    FindingCode.BAD_NUMBER,
                    ListColumn.REQUIRED,
                    Cells.line(cell.shown()),
                    "is no number of people",
                    "Write a whole number from 0 to 999");
        }
        return null;
    }

    @Nullable
    Boolean mandatory() {
        SheetCell cell = headings.cell(row, ListColumn.MANDATORY);
        if (cell == null || cell.shown().isBlank()) {
            return null;
        }
        String word = (cell.value().isEmpty() ? text(ListColumn.MANDATORY) : cell.value()).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        if (!word.isEmpty()) {
            warn(FindingCode.BAD_FLAG, ListColumn.MANDATORY, word, "is neither yes nor no", "Write yes or no");
        }
        return null;
    }

    /** The hours, from a start and an end or from a column of both; empty where the row does not say them whole. */
    Optional<ClockText.Hours> hours() {
        boolean hasStart = says(ListColumn.START);
        boolean hasEnd = says(ListColumn.END);
        if (hasStart && hasEnd) {
            Optional<LocalTime> start = time(ListColumn.START);
            Optional<LocalTime> end = time(ListColumn.END);
            return start.isPresent() && end.isPresent()
                    ? Optional.of(new ClockText.Hours(start.get(), end.get()))
                    : Optional.empty();
        }
        if (hasStart || hasEnd) {
            ListColumn said = hasStart ? ListColumn.START : ListColumn.END;
            warn(
                    FindingCode.MISSING_VALUE,
                    said,
                    text(said),
                    hasStart ? "is a start without an end" : "is an end without a start",
                    "Write both");
            return Optional.empty();
        }
        String written = text(ListColumn.HOURS);
        Optional<ClockText.Hours> hours = ClockText.hours(written);
        if (hours.isEmpty() && !written.isEmpty()) {
            warn(FindingCode.BAD_TIME, ListColumn.HOURS, written, "is no span of hours", "Write them like 07:00-19:00");
        }
        return hours;
    }

    private boolean says(ListColumn column) {
        SheetCell cell = headings.cell(row, column);
        return cell != null && !cell.shown().isBlank();
    }

    private Optional<LocalTime> time(ListColumn column) {
        SheetCell cell = headings.cell(row, column);
        Optional<LocalTime> time = cell == null ? Optional.empty() : kept(cell);
        if (time.isEmpty() && cell != null) {
            warn(
                    FindingCode.BAD_TIME,
                    column,
                    Cells.line(cell.shown()),
                    "is no time of the day",
                    "Write it like 19:00 or 7 pm");
        }
        return time;
    }

    private static Optional<LocalTime> kept(SheetCell cell) {
        return switch (cell.kind()) {
            case TIME -> ofOdf(cell.value());
            case DATE -> ClockText.time(cell.value().substring(cell.value().indexOf('T') + 1));
            case NUMBER -> ofNumber(cell);
            case TEXT, FLAG -> ClockText.time(cell.shown());
        };
    }

    private static Optional<LocalTime> ofOdf(String value) {
        Matcher time = ODF_TIME.matcher(value);
        if (!time.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        return minutes <= MINUTES_OF_A_DAY ? Optional.of(ofMinutes(minutes)) : Optional.empty();
    }

    /** A number is a time as it is read, 7 or 1900, or the part of a day that a time without a format is kept as. */
    private static Optional<LocalTime> ofNumber(SheetCell cell) {
        String figures = cell.value().replaceFirst("\\.0+$", "");
        if (figures.matches("0?\\.\\d{1,18}")) {
            return Optional.of(ofMinutes((int) Math.round(Double.parseDouble(figures) * MINUTES_OF_A_DAY)));
        }
        return ClockText.time(figures.length() == 3 ? "0" + figures : figures);
    }

    private static LocalTime ofMinutes(int minutes) {
        return LocalTime.MIDNIGHT.plusMinutes(minutes);
    }

    private Place at(ListColumn column) {
        return sheet.place(row, headings.index(column));
    }

    private void warn(FindingCode code, ListColumn column, String written, String what, String remedy) {
        draft.warn(
                code,
                at(column),
                "“%s” in row %d, column “%s” of %s %s. The shift was kept without it. %s."
                        .formatted(
                                Texts.brief(written),
                                row.number(),
                                headings.heading(column),
                                sheet.inWords(),
                                what,
                                remedy));
    }
}
