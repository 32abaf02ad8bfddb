package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of running text, each in an ink. */
public final class Words {

    public static final Words NONE = new Words(List.of());

    private static final double APART = 0.4;

    private final List<Span> paragraphs;

    private Words(List<Span> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Words in one ink.
     *
     * @param text whose lines are paragraphs; a blank one sets what follows apart
     */
    public static Words of(String text, Ink ink) {
        return NONE.and(text, ink);
    }

    /** The same with more below. */
    public Words and(String text, Ink ink) {
        List<Span> all = new ArrayList<>(paragraphs);
        boolean apart = false;
        for (String line : text.strip().lines().toList()) {
            if (line.isBlank()) {
                apart = true;
            } else {
                if (apart) {
                    all.add(new Span("", Ink.plain(ink.size() * APART)));
                }
                all.add(new Span(line.stripTrailing(), ink));
                apart = false;
            }
        }
        return new Words(List.copyOf(all));
    }

    Cell cell(LineBreaker breaker, double width) {
        List<Cell.Block> blocks = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Line> lines = paragraph.text().isEmpty()
                    ? List.of(new Line(List.of(paragraph)))
                    : breaker.lines(paragraph.text(), paragraph.ink(), width);
            blocks.add(new Cell.Block(lines, null));
        }
        return new Cell("", blocks, false);
    }
}
