package org.daybook.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns, each as wide as its widest cell. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    Table(String... headings) {
        lines.add(List.of(headings));
    }

    void add(String... cells) {
        if (cells.length != lines.getFirst().size()) {
            throw new IllegalArgumentException("%d cells do not fit %d columns."
                    .formatted(cells.length, lines.getFirst().size()));
        }
        lines.add(List.of(cells).stream().map(Table::oneLine).toList());
    }

    void print(PrintWriter out) {
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = line.get(i);
                text.append(cell).append(" ".repeat(widths[i] - width(cell))).append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Control characters would break the line, or speak to the terminal. */
    private static String oneLine(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ");
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
