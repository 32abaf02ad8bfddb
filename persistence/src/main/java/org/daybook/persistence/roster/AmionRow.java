package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of Amion's reports 619 and 625c, found by its shape: a date as M-D-YY in the seventh field, or the eighth where
 * the division comes first, and two times of four figures after it.
 *
 * @param shift how many fields come before the name: one where a division does
 */
record AmionRow(List<String> fields, int shift) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{2}|\\d{4})");
    private static final Pattern TIME = Pattern.compile("\\d{3,4}");
    private static final int LONGEST = 20_000;
    private static final int DATE_FIELD = 6;
    private static final int STAFF_TYPE = 9;
    private static final int NOTE = 14;
    private static final int KIND = 15;

    /** A line as a row, with commas or tabs. */
    static Optional<AmionRow> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        Optional<AmionRow> row = of(QuotedFields.of(line, separator));
        return row.isPresent() || separator == ',' ? row : of(QuotedFields.of(line, ','));
    }

    private static Optional<AmionRow> of(List<String> fields) {
        for (int shift = 0; shift <= 1; shift++) {
            int date = DATE_FIELD + shift;
            if (fields.size() > date + 2
                    && DATE.matcher(fields.get(date)).matches()
                    && TIME.matcher(fields.get(date + 1)).matches()
                    && TIME.matcher(fields.get(date + 2)).matches()) {
                return Optional.of(new AmionRow(fields, shift));
            }
        }
        return Optional.empty();
    }

    String division() {
        return shift == 0 ? "" : Cells.line(fields.getFirst());
    }

    String person() {
        return Cells.line(fields.get(shift));
    }

    String assignment() {
        return Cells.line(fields.get(shift + 3));
    }

    String dateText() {
        return fields.get(shift + DATE_FIELD);
    }

    /** Empty if there is no such day. */
    Optional<LocalDate> date() {
        Matcher date = DATE.matcher(dateText());
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(3));
        return DateText.date(
                year < 100 ? 2000 + year : year, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
    }

    String timesText() {
        return fields.get(shift + DATE_FIELD + 1) + "-" + fields.get(shift + DATE_FIELD + 2);
    }

    /** Empty if one of the times is none. */
    Optional<ClockText.Hours> hours() {
        Optional<LocalTime> end = time(fields.get(shift + DATE_FIELD + 2));
        return time(fields.get(shift + DATE_FIELD + 1))
                .flatMap(start -> end.map(its -> new ClockText.Hours(start, its)));
    }

    private static Optional<LocalTime> time(String figures) {
        int number = Integer.parseInt(figures);
        int hour = number / 100;
        int minute = number % 100;
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour % 24, minute));
    }

    /** Whether the row has what only report 625 has. */
    boolean isDetailed() {
        return fields.size() > shift + NOTE;
    }

    private String field(int index) {
        return fields.size() > shift + index ? Cells.line(fields.get(shift + index)) : "";
    }

    String note() {
        return field(NOTE);
    }

    boolean isUnfilled() {
        return person().isEmpty() || PeopleText.saysNobody(person());
    }

    /** Vacation and the like. */
    boolean isAway() {
        return field(KIND).equalsIgnoreCase("v");
    }

    /** A row without a type of staff, or of services, is about a pager or a team. */
    boolean isService() {
        String type = field(STAFF_TYPE);
        return isDetailed() && (type.isEmpty() || type.equalsIgnoreCase("services"));
    }
}
