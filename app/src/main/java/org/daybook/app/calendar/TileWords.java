package org.daybook.app.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/**
 * The words on a tile, by the room there is: the title always, then the hours, then the people; the marks in the corner.
 * On a tile of one line the hours follow the title.
 */
final class TileWords {

    private static final double LEFT = 8;
    private static final double GAP = 5;
    private static final double ROOMY = 34;
    private static final double MOST_FOR_MARKS = 0.7;
    private static final double SLACK = 0.15;
    private static final double LINE = 1.17;

    private final TileText text;
    private final Label title = label("tile-title");
    private final Label hours = label("tile-hours");
    private final Label people = label("tile-people");
    private final HBox marks = new HBox();
    private String bothEnds = "";
    private String startAlone = "";
    private boolean bar;
    private @Nullable Font measuredIn;
    private double longest;

    TileWords(TileText text) {
        this.text = text;
        marks.getStyleClass().add("tile-marks");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        title.setWrapText(true);
        people.setWrapText(true);
        people.setAlignment(Pos.TOP_LEFT);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setMinSize(0, 0);
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    List<Node> nodes() {
        return List.of(title, hours, people, marks);
    }

    void say(Face face, LocalDateTime start, LocalTime end) {
        bar = false;
        bothEnds = text.hours(start.toLocalTime(), end);
        startAlone = Times.clock(start.toLocalTime());
        fill(face, face.commitment().title());
        hours.setText(bothEnds);
        people.setText(text.people(face));
    }

    void sayBar(Face face) {
        bar = true;
        String who = String.join(", ", face.people());
        String what = face.commitment().title();
        fill(face, who.isEmpty() ? what : what + " · " + who);
    }

    private void fill(Face face, String words) {
        title.setText(words);
        measuredIn = null;
        marks.getChildren().setAll(marks(face));
    }

    private static List<Node> marks(Face face) {
        List<Node> marks = new ArrayList<>();
        if (face.commitment().confidential()) {
            marks.add(mark(MaterialDesignL.LOCK_OUTLINE, "private-mark"));
        }
        if (face.commitment().recurring()) {
            marks.add(mark(MaterialDesignR.REPEAT, "series-mark"));
        }
        switch (face.commitment().status()) {
            case "CONFIRMED" -> marks.add(mark(MaterialDesignC.CHECK, "status-mark"));
            case "COMPLETED" -> marks.add(mark(MaterialDesignC.CHECK_ALL, "status-mark"));
            case "IN_PROGRESS" -> marks.add(mark(MaterialDesignC.CIRCLE_SLICE_4, "status-mark"));
            default -> {}
        }
        if (!face.clashes().isEmpty()) {
            marks.add(
                    face.clashesHard()
                            ? mark(MaterialDesignA.ALERT, "clash-mark")
                            : mark(MaterialDesignA.ALERT_OUTLINE, "soft-clash-mark"));
        }
        return marks;
    }

    private static Node mark(Ikon icon, String styleClass) {
        Node mark = Icons.of(icon);
        mark.getStyleClass().add(styleClass);
        return mark;
    }

    void layOut(double width, double height) {
        double room = Math.max(0, width - LEFT - GAP);
        double marksWidth = Math.min(room, marks.prefWidth(-1));
        double marksHeight = marks.prefHeight(-1);
        boolean line = bar || height < ROOMY;
        double top = line ? Math.clamp((height - marksHeight) / 2, 0, 2) : 3;
        double marksY = line ? top : height - marksHeight - top - 1;
        marks.resizeRelocate(LEFT + room - marksWidth, marksY, marksWidth, marksHeight);
        if (line) {
            marks.setVisible(marksWidth < room * MOST_FOR_MARKS);
            layOutLine(height, marks.isVisible() && marksWidth > 0 ? room - marksWidth - 2 : room);
        } else {
            marks.setVisible(true);
            layOutBlock(top, room, height - top, marksWidth > 0 ? marksY : height - top);
        }
    }

    private void layOutLine(double height, double room) {
        double lineHeight = title.prefHeight(-1);
        double top = Math.max(0, (height - 1 - lineHeight) / 2);
        double titleWidth = Math.min(room, Math.ceil(title.prefWidth(-1)));
        title.setWrapText(false);
        title.resizeRelocate(LEFT, top, titleWidth, lineHeight);
        double rest = room - titleWidth - GAP;
        boolean fits = !bar && rest >= hours.prefWidth(-1);
        hours.setVisible(fits);
        people.setVisible(false);
        if (fits) {
            hours.resizeRelocate(LEFT + titleWidth + GAP, top, rest, lineHeight);
        }
    }

    /** The hours may share their line with the marks if both fit; what comes below them may not. */
    private void layOutBlock(double top, double room, double bottom, double marksTop) {
        double hoursHeight = hours.prefHeight(-1);
        title.setWrapText(longestWord() <= room);
        double line = lineHeight(title);
        double most = Math.max(line, bottom - top - hoursHeight);
        double titleHeight = line * Math.max(1, Math.floor(Math.min(title.prefHeight(room), most) / line + SLACK));
        title.resizeRelocate(LEFT, top, room, titleHeight);
        double y = top + titleHeight;
        boolean besideMarks = marksTop < y + hoursHeight;
        double hoursRoom = besideMarks ? room - marks.getWidth() : room;
        sayHours(hoursRoom);
        hours.setVisible(y + hoursHeight <= bottom + 1 && (!besideMarks || hours.prefWidth(-1) <= hoursRoom));
        hours.resizeRelocate(LEFT, y, room, hoursHeight);
        y += hoursHeight;
        people.setVisible(!people.getText().isEmpty() && marksTop - y >= lineHeight(people) - 1);
        people.resizeRelocate(LEFT, y, room, Math.max(0, Math.min(people.prefHeight(room), marksTop - y)));
    }

    /** The start alone where there is no room for both ends. */
    private void sayHours(double room) {
        Text measured = new Text(bothEnds);
        measured.setFont(hours.getFont());
        String said = measured.getLayoutBounds().getWidth() <= room ? bothEnds : startAlone;
        if (!said.equals(hours.getText())) {
            hours.setText(said);
        }
    }

    /** A label too narrow for a word would break it in two; better one line that ends in an ellipsis. */
    private double longestWord() {
        if (!title.getFont().equals(measuredIn)) {
            measuredIn = title.getFont();
            longest = 0;
            for (String word : title.getText().split("\\s+")) {
                Text measured = new Text(word);
                measured.setFont(measuredIn);
                longest = Math.max(longest, Math.ceil(measured.getLayoutBounds().getWidth()));
            }
        }
        return longest;
    }

    private static double lineHeight(Label label) {
        return Math.ceil(label.getFont().getSize() * LINE) + label.getLineSpacing();
    }
}
