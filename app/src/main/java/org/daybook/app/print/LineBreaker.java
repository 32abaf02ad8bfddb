package org.daybook.app.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks words of several inks into lines, between words where it can and inside a word that is wider than a line. */
final class LineBreaker {

    private static final String ELLIPSIS = "…";

    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    List<Line> lines(String words, Ink ink, double width) {
        return lines(List.of(new Span(words, ink)), width);
    }

    List<Line> lines(List<Span> spans, double width) {
        Filling filling = new Filling(width);
        for (Span span : spans) {
            String readable = typeface.readable(span.text());
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(readable);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (!withinTime(readable, end)) {
                    filling.add(readable.substring(start, end), span.ink());
                    start = end;
                }
            }
        }
        return filling.finished();
    }

    /** Whether a line would be broken inside a time of day, or between two of them. */
    private static boolean withinTime(String words, int end) {
        return end < words.length()
                && Character.isDigit(words.charAt(end))
                && (words.charAt(end - 1) == ':' || words.charAt(end - 1) == '–');
    }

    /** The first lines, as many as there is height for, the last of them ending in an ellipsis where more was to come. */
    List<Line> cut(List<Line> lines, double width, double height) {
        List<Line> kept = new ArrayList<>();
        double used = 0;
        for (Line line : lines) {
            used += line.height();
            if (used > height) {
                break;
            }
            kept.add(line);
        }
        if (!kept.isEmpty() && kept.size() < lines.size()) {
            kept.set(kept.size() - 1, elided(kept.getLast(), width));
        }
        return kept;
    }

    private Line elided(Line line, double width) {
        List<Span> spans = new ArrayList<>(line.spans());
        while (!spans.isEmpty()) {
            Span last = spans.removeLast();
            double before = width(spans);
            for (String text = last.text(); !text.isEmpty(); text = shorter(text)) {
                String elided = text.stripTrailing() + ELLIPSIS;
                if (before + typeface.width(elided, last.ink()) <= width) {
                    spans.add(new Span(elided, last.ink()));
                    return new Line(spans);
                }
            }
        }
        return new Line(List.of());
    }

    private static String shorter(String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    double width(List<Span> spans) {
        return spans.stream()
                .mapToDouble(span -> typeface.width(span.text(), span.ink()))
                .sum();
    }

    /** Whether every word has a line wide enough for it. */
    boolean wholeWords(String words, Ink ink, double width) {
        for (String word : typeface.readable(words).split(" ")) {
            if (typeface.width(word, ink) > width) {
                return false;
            }
        }
        return true;
    }

    /** Lines being filled from left to right, one after the other. */
    private final class Filling {

        private final double width;
        private final List<Line> lines = new ArrayList<>();
        private List<Span> line = new ArrayList<>();
        private double used;

        Filling(double width) {
            this.width = width;
        }

        void add(String word, Ink ink) {
            if (used > 0 && used + typeface.width(word.stripTrailing(), ink) > width) {
                next();
            }
            String rest = word;
            while (typeface.width(rest.stripTrailing(), ink) > width) {
                int fits = fitting(rest, ink);
                put(rest.substring(0, fits), ink);
                next();
                rest = rest.substring(fits);
            }
            put(rest, ink);
        }

        private int fitting(String word, Ink ink) {
            int end = word.offsetByCodePoints(0, 1);
            while (end < word.length()) {
                int further = word.offsetByCodePoints(end, 1);
                if (typeface.width(word.substring(0, further), ink) > width) {
                    break;
                }
                end = further;
            }
            return end;
        }

        private void put(String word, Ink ink) {
            if (word.isEmpty() || (used == 0 && word.isBlank())) {
                return;
            }
            if (!line.isEmpty() && line.getLast().ink().equals(ink)) {
                line.set(line.size() - 1, new Span(line.getLast().text() + word, ink));
            } else {
                line.add(new Span(word, ink));
            }
            used += typeface.width(word, ink);
        }

        private void next() {
            if (!line.isEmpty()) {
                Span last = line.removeLast();
                line.add(new Span(last.text().stripTrailing(), last.ink()));
            }
            lines.add(new Line(List.copyOf(line)));
            line = new ArrayList<>();
            used = 0;
        }

        List<Line> finished() {
            if (!line.isEmpty()) {
                next();
            }
            return lines;
        }
    }
}
