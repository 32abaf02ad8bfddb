package org.daybook.app.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.print.Table.Column;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** A page a month, a row a week, as tall as its fullest day; what does not fit goes on over the page. */
final class MonthPages implements PageLayout {

    private static final double WEEK_SHARE = 0.22;
    private static final Ink WEEK = Ink.quiet(7.5);

    private final Messages text;
    private final ItemWords words;
    private final Itinerary itinerary;
    private final PrintRequest request;
    private final Book book;
    private final CellBlocks blocks;

    MonthPages(Messages text, ItemWords words, Itinerary itinerary, PrintRequest request, Book book) {
        this.text = text;
        this.words = words;
        this.itinerary = itinerary;
        this.request = request;
        this.book = book;
        blocks = new CellBlocks(words, book.breaker());
    }

    @Override
    public List<Runnable> steps() {
        YearMonth last = YearMonth.from(request.to());
        return Stream.iterate(
                        YearMonth.from(request.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .<Runnable>map(month -> () -> month(month))
                .toList();
    }

    private void month(YearMonth month) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text.get("week-column"), WEEK_SHARE));
        Arrays.stream(DayOfWeek.values()).forEach(day -> columns.add(new Column(Times.shortWeekday(day), 1)));
        String title = Times.months(month.atDay(1), month.atEndOfMonth());
        Table table = new Table(text, book, TableStyle.boxes(title, true), columns);
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(week(table, week, month));
        }
        double share = share(weeks.stream().map(table::height).toList(), table.pageHeight());
        weeks.forEach(week -> table.row(week, share));
    }

    /** How tall rows are made that have room to spare, so that together with the others they fill the page. */
    private static double share(List<Double> heights, double page) {
        double left = page;
        int others = heights.size();
        for (double height :
                heights.stream().sorted((one, two) -> Double.compare(two, one)).toList()) {
            if (height <= left / others) {
                break;
            }
            left -= height;
            others--;
        }
        return others == 0 ? 0 : Math.max(0, left / others);
    }

    private List<Cell> week(Table table, LocalDate monday, YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(
                "", List.of(new Cell.Block(List.of(Line.of(String.valueOf(Times.week(monday)), WEEK)), null)), false));
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate day = monday.plusDays(i);
            cells.add(
                    month.equals(YearMonth.from(day))
                            ? day(day, i == 0 || day.getDayOfMonth() == 1, table.room(i + 1))
                            : new Cell("", List.of(), true));
        }
        return cells;
    }

    private Cell day(LocalDate day, boolean begins, double room) {
        boolean within = !day.isBefore(request.from()) && !day.isAfter(request.to());
        List<Cell.Block> said = new ArrayList<>();
        for (Item item : itinerary.on(day)) {
            boolean first = begins || day.equals(request.from()) || day.equals(item.firstDay());
            said.add(first ? blocks.whole(item, day, words.note(item), room) : blocks.reminder(item, day, room));
        }
        return new Cell(String.valueOf(day.getDayOfMonth()), said, !within);
    }
}
