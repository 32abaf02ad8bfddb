package org.daybook.app.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/**
 * A page a week, or a day, with the hours down. What a tile has no room for is told on the page after it, under the
 * number the tile shows.
 */
final class TimeGrid implements PageLayout {

    private static final double GUTTER = 32;
    private static final double HEAD = 16;
    private static final double PAD = 3;
    private static final double BAR = 12;
    private static final double MOST_FOR_BARS = 0.35;
    private static final double NARROWEST = 14;
    private static final double LOWEST = 9.5;
    private static final Ink DAY = Ink.bold(8.5);
    private static final Ink HOUR = Ink.quiet(7);

    private final Messages text;
    private final Itinerary itinerary;
    private final PrintRequest request;
    private final Book book;
    private final Notes notes;
    private final Tiles tiles;

    TimeGrid(Messages text, ItemWords words, Itinerary itinerary, PrintRequest request, Book book) {
        this.text = text;
        this.itinerary = itinerary;
        this.request = request;
        this.book = book;
        notes = new Notes(text, words, book);
        tiles = new Tiles(words, notes, book);
    }

    @Override
    public List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>();
        LocalDate first = request.from();
        while (!first.isAfter(request.to())) {
            LocalDate start = first;
            LocalDate end = request.layout() == Layout.DAY ? first : lastOfWeek(first);
            LocalDate last = end.isAfter(request.to()) ? request.to() : end;
            steps.add(() -> page(start, last));
            first = last.plusDays(1);
        }
        return steps;
    }

    private static LocalDate lastOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private void page(LocalDate first, LocalDate last) {
        String title = first.equals(last)
                ? Times.longDay(first)
                : text.get("week-title", Times.day(first), Times.dayAndYear(last), Times.week(first));
        book.turnTo(title);
        List<LocalDate> days = PrintRequest.days(first, last);
        double width = (book.width() - GUTTER) / days.size();
        double top = headings(days, width);
        top = bars(days, width, top);
        List<List<Hours.Stretch>> columns = days.stream().map(this::stretches).toList();
        Hours hours = Hours.of(columns.stream().flatMap(List::stream).toList());
        hourLines(hours, top, days.size(), width);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), hours, new Column(book.left() + GUTTER + i * width, width, top));
        }
        notes.tell(title);
    }

    /** One day's place on the page. */
    private record Column(double x, double width, double top) {}

    private double headings(List<LocalDate> days, double width) {
        double top = book.top();
        if (days.size() == 1) {
            return top + PAD;
        }
        for (int i = 0; i < days.size(); i++) {
            double x = book.left() + GUTTER + i * width;
            book.canvas().line(Line.of(Times.day(days.get(i)), DAY), x + 2, top);
        }
        return top + HEAD;
    }

    private List<Hours.Stretch> stretches(LocalDate day) {
        return itinerary.on(day).stream()
                .filter(item -> !item.wholeDays())
                .map(item -> Hours.Stretch.of(item, day))
                .sorted(Comparator.comparingInt(Hours.Stretch::start))
                .toList();
    }

    /** What takes whole days lies above the hours, across its days. */
    private double bars(List<LocalDate> days, double width, double top) {
        List<Lanes.Extent<Item>> extents = days.stream()
                .flatMap(day -> itinerary.on(day).stream())
                .filter(Item::wholeDays)
                .distinct()
                .map(item -> new Lanes.Extent<>(
                        item, index(days, item.firstDay()) * width, (index(days, item.lastDay()) + 1) * width))
                .sorted(Comparator.comparingDouble(Lanes.Extent::start))
                .toList();
        int most = (int) Math.max(2, (book.bottom() - top) * MOST_FOR_BARS / BAR);
        Lanes<Item> lanes = Lanes.of(extents, most);
        double left = book.left() + GUTTER;
        int used = 0;
        for (Lanes.Placed<Item> bar : lanes.placed()) {
            Lanes.Extent<Item> extent = bar.extent();
            double y = top + bar.lane() * BAR;
            tiles.bar(
                    extent.item(),
                    new Tiles.Box(left + extent.start() + 1, y, extent.end() - extent.start() - 2, BAR - 1.5));
            used = Math.max(used, bar.lane() + 1);
        }
        for (Lanes.Bundle<Item> bundle : lanes.bundles()) {
            double y = top + bundle.lane() * BAR;
            tiles.bundle(
                    bundle.items(),
                    new Tiles.Box(left + bundle.start() + 1, y, bundle.end() - bundle.start() - 2, BAR - 1.5));
            used = Math.max(used, bundle.lane() + 1);
        }
        return used == 0 ? top : top + used * BAR + 3;
    }

    private static int index(List<LocalDate> days, LocalDate day) {
        return (int) Math.clamp(day.toEpochDay() - days.getFirst().toEpochDay(), 0, days.size() - 1);
    }

    private void hourLines(Hours hours, double top, int days, double width) {
        double row = (book.bottom() - top) / hours.count();
        Canvas canvas = book.canvas();
        for (int i = 0; i <= hours.count(); i++) {
            double y = top + i * row;
            canvas.rule(book.left() + GUTTER, y, book.right(), y, 0.4, Tone.LINE);
            if (i < hours.count()) {
                double half = y + row / 2;
                canvas.rule(book.left() + GUTTER, half, book.right(), half, 0.3, Tone.FAINT);
                String hour = Times.clock(LocalTime.of(hours.first() + i, 0));
                canvas.line(Line.of(hour, HOUR), book.left(), y + 1);
            }
        }
        for (int i = 0; i <= days; i++) {
            double x = book.left() + GUTTER + i * width;
            canvas.rule(x, top, x, book.bottom(), 0.4, Tone.LINE);
        }
    }

    private void column(List<Hours.Stretch> stretches, Hours hours, Column column) {
        double tall = book.bottom() - column.top();
        List<Lanes.Extent<Item>> extents = stretches.stream()
                .map(stretch -> {
                    double from = Math.min(hours.share(stretch.start()) * tall, tall - LOWEST);
                    double to = Math.max(hours.share(stretch.end()) * tall, from + LOWEST);
                    return new Lanes.Extent<>(stretch.item(), from, to);
                })
                .sorted(Comparator.comparingDouble(Lanes.Extent::start))
                .toList();
        double room = column.width() - 3;
        Lanes<Item> lanes = Lanes.of(extents, (int) Math.max(2, room / NARROWEST));
        for (Lanes.Placed<Item> tile : lanes.placed()) {
            double lane = room / tile.lanes();
            double x = column.x() + 1.5 + tile.lane() * lane;
            tiles.tile(
                    tile.extent().item(),
                    new Tiles.Box(
                            x, column.top() + tile.extent().start(), tile.wide() * lane - 1, height(tile.extent())));
        }
        for (Lanes.Bundle<Item> bundle : lanes.bundles()) {
            double lane = room / bundle.lanes();
            double x = column.x() + 1.5 + bundle.lane() * lane;
            tiles.bundle(
                    bundle.items(),
                    new Tiles.Box(x, column.top() + bundle.start(), lane - 1, bundle.end() - bundle.start() - 0.8));
        }
    }

    private static double height(Lanes.Extent<Item> extent) {
        return extent.end() - extent.start() - 0.8;
    }
}
