package org.daybook.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Entries as they stand in the cells of months and of people. */
final class CellBlocks {

    private static final Ink HOURS = Ink.quiet(7);
    private static final Ink TITLE = Ink.bold(7.2);
    private static final Ink NOTE = Ink.quiet(6.8);

    private final ItemWords words;
    private final LineBreaker breaker;

    CellBlocks(ItemWords words, LineBreaker breaker) {
        this.words = words;
        this.breaker = breaker;
    }

    /** An entry with all there is to say of it. */
    Cell.Block whole(Item item, LocalDate day, String note, double room) {
        List<Span> spans = new ArrayList<>();
        String hours = words.hours(item, day);
        if (!hours.isEmpty()) {
            spans.add(new Span(hours + " ", HOURS));
        }
        spans.add(new Span(words.title(item), TITLE.struckIf(words.cancelled(item))));
        String said = item.severalDays() ? ItemWords.joined(words.when(item), note) : note;
        if (!said.isEmpty()) {
            spans.add(new Span(" " + said, NOTE));
        }
        return new Cell.Block(breaker.lines(spans, room - Cell.indent()), bar(item));
    }

    /** One line that reminds of an entry told in full on an earlier day. */
    Cell.Block reminder(Item item, LocalDate day, double room) {
        String hours = words.hours(item, day);
        List<Span> spans = List.of(
                new Span(hours.isEmpty() ? "" : hours + " ", HOURS),
                new Span(words.title(item), HOURS.struckIf(words.cancelled(item))));
        double width = room - Cell.indent();
        return new Cell.Block(breaker.cut(breaker.lines(spans, width), width, HOURS.lineHeight()), bar(item));
    }

    private Cell.Bar bar(Item item) {
        return new Cell.Bar(item.tone(), words.tentative(item));
    }
}
