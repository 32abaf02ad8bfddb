package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Paragraphs of running text, each in an ink. */
public final class Words {

    public static final Words NONE = new Words(List.of());

    private final List<Span> paragraphs;

    private Words(List<Span> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** @param text whose lines are paragraphs; blank ones are left out */
    public static Words of(String text, Ink ink) {
        return NONE.and(text, ink);
    }

    /** The same with more below. */
    public Words and(String text, Ink ink) {
        Stream<Span> more = text.lines().filter(line -> !line.isBlank()).map(line -> new Span(line.stripTrailing(), ink));
        return new Words(Stream.concat(paragraphs.stream(), more).toList());
    }

    Cell cell(LineBreaker breaker, double width) {
        List<Cell.Block> blocks = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            blocks.add(new Cell.Block(breaker.lines(paragraph.text(), paragraph.ink(), width), null));
        }
        return new Cell("", blocks, false);
    }
}
