package org.daybook.app.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The title on a tile. In a narrow tile each word that is too long for its line is cut short by itself: so more of the
 * title is read than if the first such word ended it, and no word is broken in two.
 */
final class TileTitle {

    private static final String CUT = "…";
    private static final int LEAST_LETTERS = 3;
    private static final double FEW = 2;
    private static final double LINE = 1.17;
    private static final double SLACK = 0.15;

    private final Label label;
    private String words = "";
    private String fitted = "";
    private @Nullable Font fittedIn;
    private double fittedTo;
    private double line;

    TileTitle(Label label) {
        this.label = label;
        label.setEllipsisString(CUT);
        label.setAlignment(Pos.TOP_LEFT);
    }

    void say(String title) {
        words = title;
        fittedIn = null;
        label.setText(title);
    }

    /** Goes on one line, and returns how long that is. */
    double inLine() {
        label.setWrapText(false);
        write(words);
        return Math.ceil(label.prefWidth(-1));
    }

    /** Goes on as many lines as it needs, or on one where a line has no room for a few letters. */
    void inLines(double room) {
        if (!label.getFont().equals(fittedIn) || room != fittedTo) {
            fittedIn = label.getFont();
            fittedTo = room;
            line = label.prefHeight(-1);
            fitted = Arrays.stream(words.split("\\s+"))
                    .map(word -> fit(word, room))
                    .collect(Collectors.joining(" "));
        }
        boolean legible = !fitted.contains(" " + CUT) && !fitted.startsWith(CUT);
        label.setWrapText(legible);
        write(legible ? fitted : words);
    }

    /** The word, or its beginning, or nothing but the sign that it was cut. */
    private String fit(String word, double room) {
        if (width(word) <= room) {
            return word;
        }
        int letters = word.length() - 1;
        while (letters >= LEAST_LETTERS && width(word.substring(0, letters) + CUT) > room) {
            letters--;
        }
        return letters < LEAST_LETTERS ? CUT : word.substring(0, letters) + CUT;
    }

    private double width(String part) {
        Text measured = new Text(part);
        measured.setFont(label.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    /**
     * How high it stands once it is in lines: whole lines, at least one, and no more than there is room for. Of three or
     * more, none stands beside the marks.
     */
    double height(double most, double aboveMarks) {
        double lines = fitting(most);
        return lines > FEW ? Math.clamp(fitting(aboveMarks), FEW, lines) * line : Math.max(1, lines) * line;
    }

    private double fitting(double room) {
        return Math.floor(Math.min(label.prefHeight(fittedTo), room) / line + SLACK);
    }

    private void write(String shown) {
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
    }

    static double lineHeight(Label label) {
        return Math.ceil(label.getFont().getSize() * LINE) + label.getLineSpacing();
    }
}
