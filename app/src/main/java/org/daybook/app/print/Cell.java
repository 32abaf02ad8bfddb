package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a table.
 *
 * @param heading such as the day's number, said again where the cell goes on over the page; may be empty
 */
record Cell(String heading, List<Block> blocks, boolean shaded) {

    static final Ink HEADING = Ink.bold(8.5);
    private static final double INDENT = 5;
    private static final double GAP = 2.5;
    private static final double MOST_KEPT = 90;

    /**
     * Lines that belong together.
     *
     * @param bar what stands before them, if anything
     */
    record Block(List<Line> lines, @Nullable Bar bar) {}

    /** A bar before an entry in the colour of its kind; broken where the entry is tentative. */
    record Bar(Tone tone, boolean dashed) {}

    /**
     * One line of a cell, which no page break can part.
     *
     * @param height with the gap to the next
     * @param kept how much must find room on the page with it, so that only long entries are parted; nothing from the
     *     second line on
     */
    record Piece(Line line, double indent, @Nullable Bar bar, double height, double kept) {

        double needed() {
            return Math.max(kept, line.height());
        }

        /** Whether it is the first of its block. */
        boolean begins() {
            return kept > 0;
        }
    }

    static Cell of(List<Line> lines) {
        return new Cell("", List.of(new Block(lines, null)), false);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (!heading.isEmpty()) {
            pieces.add(headed(heading));
        }
        for (Block block : blocks) {
            double kept = Math.min(MOST_KEPT, Line.height(block.lines()));
            for (Line line : block.lines()) {
                boolean last = line.equals(block.lines().getLast());
                double height = line.height() + (last ? GAP : 0);
                double indent = block.bar() == null ? 0 : INDENT;
                pieces.add(new Piece(line, indent, block.bar(), height, kept));
                kept = 0;
            }
        }
        return pieces;
    }

    static Piece headed(String heading) {
        return new Piece(Line.of(heading, HEADING), 0, null, HEADING.lineHeight() + GAP, HEADING.lineHeight());
    }

    double height() {
        return pieces().stream().mapToDouble(Piece::height).sum();
    }

    /** How much narrower the lines of an entry are than the cell. */
    static double indent() {
        return INDENT;
    }
}
