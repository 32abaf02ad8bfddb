package org.daybook.app.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** One page to draw on, in points from its upper left corner. */
public final class Canvas implements AutoCloseable {

    private static final float[] DASHES = {2.4f, 1.8f};
    private static final float[] UNBROKEN = {};
    private static final double BOLDNESS = 0.028;
    private static final double STRIKE = 0.3;
    /** How far the handles of a quarter of a circle reach, as a share of its radius. */
    private static final double ROUND = 0.5523;

    private final Typeface typeface;
    private final PDPageContentStream stream;
    private final double height;

    Canvas(PDDocument document, PDPage page, Typeface typeface) {
        this.typeface = typeface;
        height = page.getMediaBox().getHeight();
        stream = drawn(() -> new PDPageContentStream(document, page, AppendMode.APPEND, true, true));
    }

    void lines(List<Line> lines, double x, double y) {
        double top = y;
        for (Line line : lines) {
            line(line, x, top);
            top += line.height();
        }
    }

    void line(Line line, double x, double y) {
        double left = x;
        for (Span span : line.spans()) {
            left += text(span.text(), left, y + line.ascent(), span.ink());
        }
    }

    /** Writes readable words that stand on a base line, and gives their width. */
    double text(String words, double x, double base, Ink ink) {
        double width = typeface.width(words, ink);
        drawn(() -> {
            ink(ink);
            stream.beginText();
            stream.newLineAtOffset((float) x, y(base));
            runs(visual(words), ink);
            stream.endText();
            return stream;
        });
        if (ink.struck()) {
            rule(x, base - ink.size() * STRIKE, x + width, base - ink.size() * STRIKE, 0.6, ink.tone());
        }
        return width;
    }

    /** Writes words from a place on a base line, and gives their width. */
    public double write(String words, double x, double base, Ink ink) {
        return text(typeface.readable(words), x, base, ink);
    }

    /** How wide words are. */
    public double width(String words, Ink ink) {
        return typeface.width(typeface.readable(words), ink);
    }

    /** The font comes in one weight; its bold is drawn with an outline of the same colour. */
    private void ink(Ink ink) throws IOException {
        stream.setNonStrokingColor(
                ink.tone().red(), ink.tone().green(), ink.tone().blue());
        stream.setStrokingColor(ink.tone().red(), ink.tone().green(), ink.tone().blue());
        stream.setLineDashPattern(UNBROKEN, 0);
        stream.setLineWidth((float) (ink.size() * BOLDNESS));
        stream.setCharacterSpacing((float) ink.spacing());
        stream.setRenderingMode(ink.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }

    private void runs(String words, Ink ink) throws IOException {
        int start = 0;
        while (start < words.length()) {
            Face face = typeface.face(words.codePointAt(start));
            int end = start;
            while (end < words.length() && typeface.face(words.codePointAt(end)).equals(face)) {
                end = words.offsetByCodePoints(end, 1);
            }
            stream.setFont(face.font(), (float) ink.size());
            stream.showText(words.substring(start, end));
            start = end;
        }
    }

    /** The letters in the order they stand on paper from left to right, those written the other way turned round. */
    static String visual(String words) {
        if (!Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            return words;
        }
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = words.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run).reverse();
        String brackets = "()[]{}<>«»";
        for (int i = 0; i < turned.length(); i++) {
            int at = brackets.indexOf(turned.charAt(i));
            if (at >= 0) {
                turned.setCharAt(i, brackets.charAt(at ^ 1));
            }
        }
        return turned.toString();
    }

    public void rule(double x1, double y1, double x2, double y2, double weight, Tone tone) {
        drawn(() -> {
            pen(weight, tone, false);
            stream.moveTo((float) x1, y(y1));
            stream.lineTo((float) x2, y(y2));
            stream.stroke();
            return stream;
        });
    }

    public void dashedRule(double x1, double y1, double x2, double y2, double weight, Tone tone) {
        drawn(() -> {
            pen(weight, tone, true);
            stream.moveTo((float) x1, y(y1));
            stream.lineTo((float) x2, y(y2));
            stream.stroke();
            return stream;
        });
    }

    public void fill(double x, double y, double width, double tall, Tone tone) {
        drawn(() -> {
            stream.setNonStrokingColor(tone.red(), tone.green(), tone.blue());
            stream.addRect((float) x, y(y + tall), (float) width, (float) tall);
            stream.fill();
            return stream;
        });
    }

    /** A filled circle. */
    public void dot(double x, double y, double radius, Tone tone) {
        double reach = radius * ROUND;
        drawn(() -> {
            stream.setNonStrokingColor(tone.red(), tone.green(), tone.blue());
            stream.moveTo((float) (x + radius), y(y));
            curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
            curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
            curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
            curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
            stream.fill();
            return stream;
        });
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x3, y(y3));
    }

    void frame(double x, double y, double width, double tall, double weight, Tone tone, boolean dashed) {
        drawn(() -> {
            pen(weight, tone, dashed);
            stream.addRect((float) x, y(y + tall), (float) width, (float) tall);
            stream.stroke();
            return stream;
        });
    }

    private void pen(double weight, Tone tone, boolean dashed) throws IOException {
        stream.setStrokingColor(tone.red(), tone.green(), tone.blue());
        stream.setLineWidth((float) weight);
        stream.setLineDashPattern(dashed ? DASHES : UNBROKEN, 0);
    }

    private float y(double fromTop) {
        return (float) (height - fromTop);
    }

    @Override
    public void close() {
        drawn(() -> {
            stream.close();
            return stream;
        });
    }

    /** What is drawn goes into memory, which does not fail. */
    private static <T> T drawn(Drawing<T> drawing) {
        try {
            return drawing.draw();
        } catch (IOException bug) {
            throw new UncheckedIOException("A page in memory could not be drawn on.", bug);
        }
    }

    @FunctionalInterface
    private interface Drawing<T extends @Nullable Object> {
        T draw() throws IOException;
    }
}
