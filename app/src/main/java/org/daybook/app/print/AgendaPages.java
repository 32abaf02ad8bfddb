package org.daybook.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/**
 * Everything in a list under the headings of its days. What lasts several days is told in full on the first of them, and
 * recalled on the others.
 */
final class AgendaPages implements PageLayout {

    private static final double EMPTY = 11;

    private final Messages text;
    private final ItemWords words;
    private final Itinerary itinerary;
    private final PrintRequest request;
    private final EntryTable entries;

    AgendaPages(Messages text, ItemWords words, Itinerary itinerary, PrintRequest request, Book book) {
        this.text = text;
        this.words = words;
        this.itinerary = itinerary;
        this.request = request;
        entries = new EntryTable(text, words, book, PrintPress.range(request.from(), request.to()), false);
    }

    @Override
    public List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>();
        if (itinerary.items().isEmpty()) {
            steps.add(() -> entries.table().remark(text.get("nothing"), Ink.quiet(EMPTY)));
        }
        request.days().stream().filter(day -> !itinerary.on(day).isEmpty()).forEach(day -> steps.add(() -> day(day)));
        return steps;
    }

    private void day(LocalDate day) {
        entries.table().section(Times.longDay(day));
        for (Item item : itinerary.on(day)) {
            boolean told = day.isAfter(request.from()) && day.isAfter(item.firstDay());
            String hours = words.hours(item, day);
            String when = hours.isEmpty() ? text.get("all-day") : hours;
            if (told) {
                entries.reminder(when, item);
            } else {
                entries.row(0, item.severalDays() ? words.when(item) : when, item);
            }
        }
    }
}
