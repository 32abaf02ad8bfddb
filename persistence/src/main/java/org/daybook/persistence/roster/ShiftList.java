package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadShift;
import org.daybook.persistence.exchange.Texts;

/** Reads a sheet that is a list of shifts, a shift or a slot of one in each row. */
final class ShiftList {

    private final Sheet sheet;
    private final ListHeadings headings;
    private final ReadingDraft draft;
    private final DateText dates = new DateText();
    private DateOrder order = DateOrder.CERTAIN;

    ShiftList(Sheet sheet, ListHeadings headings, ReadingDraft draft) {
        this.sheet = sheet;
        this.headings = headings;
        this.draft = draft;
    }

    void read() {
        headings.report(sheet, draft);
        if (!headings.complete()) {
            return;
        }
        List<SheetRow> rows = sheet.rows().stream()
                .filter(row -> row.number() > headings.rowNumber() && !headings.repeatedBy(row))
                .toList();
        decideOrder(rows);
        rows.forEach(this::take);
    }

    private void decideOrder(List<SheetRow> rows) {
        List<DateText.TwoWays> open = new ArrayList<>();
        Place first = null;
        int column = headings.index(ListColumn.DATE);
        for (SheetRow row : rows) {
            SheetCell cell = row.at(column);
            if (cell != null && cell.kind() == SheetCell.Kind.TEXT) {
                Optional<DateText.TwoWays> date = dates.twoWays(Cells.line(cell.text()));
                date.ifPresent(open::add);
                first = first == null && date.isPresent() ? sheet.place(row, column) : first;
            }
        }
        order = DateOrder.of(open);
        if (order.guessed() && first != null) {
            draft.warn(
                    FindingCode.AMBIGUOUS_DATE,
                    first,
                    ("The dates in column “%s” of %s can be read with the day or with the month first, and none of"
                        + " them tells which. They were read with the %s first; look at them, and write them like"
                        + " 2026-03-04 if that is wrong.")
                            .formatted(
                                    headings.heading(ListColumn.DATE),
                                    sheet.inWords(),
                                    order == DateOrder.PROBABLY_DAY_FIRST ? "day" : "month"));
        }
    }

    private void take(SheetRow row) {
        ListRow cells = new ListRow(sheet, headings, row, draft);
        String dateText = cells.text(ListColumn.DATE);
        String shiftType = cells.text(ListColumn.SHIFT_TYPE);
        Optional<LocalDate> date = cells.keptDate().or(() -> ofText(dateText));
        if (shiftType.isEmpty() && date.isEmpty()) {
            noteNoShift(row, dateText);
        } else if (date.isEmpty()) {
            lose(row, dateText, shiftType);
        } else if (shiftType.isEmpty()) {
            draft.fail(
                    FindingCode.MISSING_VALUE,
                    sheet.place(row, headings.index(ListColumn.SHIFT_TYPE)),
                    "Row %d of %s has a date and no shift type, so the row was left out. Fill in “%s”."
                            .formatted(row.number(), sheet.inWords(), headings.heading(ListColumn.SHIFT_TYPE)));
        } else {
            keep(row, cells, date.get(), shiftType);
        }
    }

    private Optional<LocalDate> ofText(String text) {
        return dates.oneWay(text).or(() -> dates.twoWays(text).flatMap(order::read));
    }

    /** A row without a shift at all: a total, a remark, a line of dashes. */
    private void noteNoShift(SheetRow row, String dateText) {
        boolean saysSomething =
                row.cells().stream().anyMatch(cell -> cell.shown().chars().anyMatch(Character::isLetterOrDigit));
        if (saysSomething) {
            draft.warn(
                    FindingCode.BAD_ROW,
                    sheet.place(row.number()),
                    ("Row %d of %s has neither a date nor a shift type%s, so the row was left out. Fill them in if it"
                                    + " is a shift.")
                            .formatted(
                                    row.number(),
                                    sheet.inWords(),
                                    dateText.isEmpty() ? "" : " (it says “%s”)".formatted(Texts.brief(dateText))));
        }
    }

    private void lose(SheetRow row, String dateText, String shiftType) {
        Place place = sheet.place(row, headings.index(ListColumn.DATE));
        if (dateText.isEmpty()) {
            draft.fail(
                    FindingCode.MISSING_VALUE,
                    place,
                    "Row %d of %s says “%s” and no date, so the row was left out. Fill in “%s”."
                            .formatted(
                                    row.number(),
                                    sheet.inWords(),
                                    Texts.brief(shiftType),
                                    headings.heading(ListColumn.DATE)));
        } else if (order == DateOrder.MIXED && dates.twoWays(dateText).isPresent()) {
            draft.fail(
                    FindingCode.AMBIGUOUS_DATE,
                    place,
                    ("“%s” in row %d of %s can be two days, as other rows have the day and the month in either order."
                                    + " The row was left out; write its date like 2026-03-04.")
                            .formatted(Texts.brief(dateText), row.number(), sheet.inWords()));
        } else {
            draft.fail(
                    FindingCode.BAD_DATE,
                    place,
                    "“%s” in row %d of %s is no date, so the row was left out. Write it like 2026-03-04."
                            .formatted(Texts.brief(dateText), row.number(), sheet.inWords()));
        }
    }

    private void keep(SheetRow row, ListRow cells, LocalDate date, String shiftType) {
        Set<String> people = new LinkedHashSet<>();
        boolean nobody = false;
        for (int column : headings.peopleColumns()) {
            SheetCell cell = row.at(column);
            if (cell != null) {
                nobody |= PeopleText.saysNobody(cell.shown());
                people.addAll(PeopleText.names(cell.shown()));
            }
        }
        Optional<ClockText.Hours> hours = cells.hours();
        ReadShift shift = new ReadShift(
                cells.place(),
                date,
                shiftType,
                hours.map(ClockText.Hours::start).orElse(null),
                hours.map(ClockText.Hours::end).orElse(null),
                cells.required(),
                cells.textOrNull(ListColumn.SPECIALTY),
                cells.textOrNull(ListColumn.STUDY_TYPE),
                cells.mandatory(),
                List.copyOf(people),
                cells.textOrNull(ListColumn.NOTE));
        if (nobody) {
            noteUnfilled(shift);
        }
        draft.shifts().addRow(shift, people.isEmpty() && headings.has(ListColumn.PEOPLE));
        noteRepeated(row, shift);
    }

    private void noteUnfilled(ReadShift shift) {
        draft.info(
                FindingCode.UNFILLED_SLOT,
                shift.place(),
                "Row %d of %s says that nobody holds %s on %s yet. It was kept as open; assign somebody."
                        .formatted(shift.place().row(), sheet.inWords(), Texts.brief(shift.shiftType()), shift.date()));
    }

    private void noteRepeated(SheetRow row, ReadShift shift) {
        if (row.repeated() > 1) {
            draft.warn(
                    FindingCode.DUPLICATE_ROW,
                    shift.place(),
                    ("Row %d of %s stands there %,d times: %s on %s. It was kept once; delete the others, or write"
                                    + " what tells them apart.")
                            .formatted(
                                    row.number(),
                                    sheet.inWords(),
                                    row.repeated(),
                                    Texts.brief(shift.shiftType()),
                                    shift.date()));
        }
    }
}
