package org.daybook.app.print;

import java.util.List;

/** Words that stand beside each other on one line. */
record Line(List<Span> spans) {

    static Line of(String text, Ink ink) {
        return new Line(List.of(new Span(text, ink)));
    }

    double height() {
        return spans.stream().mapToDouble(span -> span.ink().lineHeight()).max().orElse(0);
    }

    double ascent() {
        return spans.stream().mapToDouble(span -> span.ink().ascent()).max().orElse(0);
    }

    static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }
}
