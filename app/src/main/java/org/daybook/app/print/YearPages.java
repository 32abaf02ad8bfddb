package org.daybook.app.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** A page a year: twelve months, and under each day how many entries it has. */
final class YearPages implements PageLayout {

    private static final int MONTHS = 12;
    private static final int WEEKS = 6;
    private static final int DAYS = 7;
    private static final double GAP = 14;
    private static final double LEGEND = 14;
    private static final Ink MONTH = Ink.bold(10);
    private static final Ink WEEKDAY = Ink.quiet(6);
    private static final Ink DATE = Ink.plain(7);
    private static final Ink OUTSIDE = new Ink(7, false, false, Tone.LINE);
    private static final Ink COUNT = Ink.bold(6.8);
    private static final Ink SMALL = Ink.quiet(7.5);
    private static final double DENSEST = 0.42;

    private final Messages text;
    private final Itinerary itinerary;
    private final PrintRequest request;
    private final Book book;
    private final double busiest;

    YearPages(Messages text, Itinerary itinerary, PrintRequest request, Book book) {
        this.text = text;
        this.itinerary = itinerary;
        this.request = request;
        this.book = book;
        busiest = request.days().stream()
                .mapToInt(day -> itinerary.on(day).size())
                .max()
                .orElse(0);
    }

    @Override
    public List<Runnable> steps() {
        return IntStream.rangeClosed(request.from().getYear(), request.to().getYear())
                .<Runnable>mapToObj(year -> () -> year(Year.of(year)))
                .toList();
    }

    private void year(Year year) {
        book.turnTo(year.toString());
        int across = request.orientation() == Orientation.PORTRAIT ? 3 : 4;
        int down = MONTHS / across;
        double width = (book.width() - (across - 1) * GAP) / across;
        double top = book.top() + LEGEND / 2;
        double tall = (book.bottom() - top - LEGEND - (down - 1) * GAP) / down;
        for (int i = 0; i < MONTHS; i++) {
            double x = book.left() + i % across * (width + GAP);
            double y = top + i / across * (tall + GAP);
            month(year.atMonth(i + 1), new Room(x, y, width, tall));
        }
        book.canvas().line(Line.of(text.get("year-legend"), SMALL), book.left(), book.bottom() - SMALL.lineHeight());
    }

    /** Where something is drawn. */
    private record Room(double x, double y, double width, double tall) {}

    private void month(YearMonth month, Room room) {
        Canvas canvas = book.canvas();
        List<LocalDate> days = PrintRequest.days(month.atDay(1), month.atEndOfMonth());
        String name = Times.months(month.atDay(1), month.atDay(1));
        canvas.line(Line.of(name, MONTH), room.x(), room.y());
        int entries = (int) itinerary.items().stream()
                .filter(item -> !item.lastDay().isBefore(month.atDay(1))
                        && !item.firstDay().isAfter(month.atEndOfMonth()))
                .count();
        if (entries > 0) {
            List<Span> count = List.of(new Span(text.get("entries", entries), SMALL));
            canvas.line(
                    new Line(count), room.x() + room.width() - book.breaker().width(count), room.y() + 2);
        }
        double top = room.y() + MONTH.lineHeight() + 2;
        double column = room.width() / DAYS;
        for (DayOfWeek day : DayOfWeek.values()) {
            centred(Times.shortWeekday(day), WEEKDAY, room.x() + (day.getValue() - 1) * column, top, column);
        }
        top += WEEKDAY.lineHeight() + 1;
        double row = (room.y() + room.tall() - top) / WEEKS;
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day : days) {
            int cell = (int) (day.toEpochDay() - monday.toEpochDay());
            day(day, new Room(room.x() + cell % DAYS * column, top + cell / DAYS * row, column, row));
        }
    }

    private void day(LocalDate day, Room room) {
        boolean within = !day.isBefore(request.from()) && !day.isAfter(request.to());
        int count = itinerary.on(day).size();
        if (count > 0) {
            float share = (float) (0.06 + (DENSEST - 0.06) * count / busiest);
            book.canvas().fill(room.x(), room.y(), room.width(), room.tall(), Tone.QUIET.mixed(share));
        }
        book.canvas().frame(room.x(), room.y(), room.width(), room.tall(), 0.3, Tone.FAINT, false);
        double top = room.y() + Math.max(0, (room.tall() - DATE.lineHeight() - COUNT.lineHeight()) / 2);
        centred(String.valueOf(day.getDayOfMonth()), within ? DATE : OUTSIDE, room.x(), top, room.width());
        if (count > 0) {
            centred(text.get("count", count), COUNT, room.x(), top + DATE.lineHeight(), room.width());
        }
    }

    private void centred(String words, Ink ink, double x, double y, double width) {
        List<Span> spans = new ArrayList<>(List.of(new Span(words, ink)));
        double free = width - book.breaker().width(spans);
        book.canvas().line(new Line(spans), x + free / 2, y);
    }
}
