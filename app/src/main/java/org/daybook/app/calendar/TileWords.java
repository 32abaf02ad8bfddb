package org.daybook.app.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Times;
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
    private static final double LEFT_OF_NARROW = 6;
    private static final double GAP_OF_NARROW = 2;
    private static final double ROOMY = 34;
    private static final double LEAST_TITLE = 40;
    private static final double NAMES_BELOW_EACH_OTHER = 84;

    private final TileText text;
    private final Label title = label("tile-title");
    private final TileTitle words = new TileTitle(title);
    private final Label hours = label("tile-hours");
    private final Label people = label("tile-people");
    private final HBox marks = new HBox();
    private String bothEnds = "";
    private String startAlone = "";
    private String namesInLine = "";
    private String namesInColumn = "";
    private boolean bar;
    private double left = LEFT;
    private double gap = GAP;

    TileWords(TileText text) {
        this.text = text;
        marks.getStyleClass().add("tile-marks");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
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
        namesInLine = text.people(face);
        namesInColumn = face.people().isEmpty() ? namesInLine : String.join("\n", face.people());
        people.setText(namesInLine);
    }

    void sayBar(Face face) {
        bar = true;
        String who = String.join(", ", face.people());
        String what = face.commitment().title();
        fill(face, who.isEmpty() ? what : what + " · " + who);
    }

    private void fill(Face face, String called) {
        words.say(called);
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
        left = width < TileNode.NARROW_WIDTH ? LEFT_OF_NARROW : LEFT;
        gap = width < TileNode.NARROW_WIDTH ? GAP_OF_NARROW : GAP;
        double room = Math.max(0, width - left - gap);
        double marksWidth = fitMarks(room);
        double marksHeight = marks.prefHeight(-1);
        boolean line = bar || height < ROOMY;
        double top = line ? Math.clamp((height - marksHeight) / 2, 0, 2) : 3;
        double marksY = line ? top : height - marksHeight - top - 1;
        marks.resizeRelocate(left + room - marksWidth, marksY, marksWidth, marksHeight);
        if (line) {
            marks.setVisible(room - marksWidth >= Math.min(LEAST_TITLE, words.inLine()));
            layOutLine(height, marks.isVisible() && marksWidth > 0 ? room - marksWidth - 2 : room);
        } else {
            marks.setVisible(marksWidth > 0);
            layOutBlock(top, room, height - top, marksWidth > 0 ? marksY : height - top);
        }
    }

    /** The last of the marks alone, which tells of a clash where there is one, where there is no room for all. */
    private double fitMarks(double room) {
        List<Node> all = marks.getChildren();
        all.forEach(mark -> show(mark, true));
        if (marks.prefWidth(-1) > room) {
            all.subList(0, all.size() - 1).forEach(mark -> show(mark, false));
        }
        double width = marks.prefWidth(-1);
        return width > room ? 0 : width;
    }

    private static void show(Node mark, boolean shown) {
        mark.setVisible(shown);
        mark.setManaged(shown);
    }

    private void layOutLine(double height, double room) {
        double lineHeight = title.prefHeight(-1);
        double top = Math.max(0, (height - 1 - lineHeight) / 2);
        double titleWidth = Math.min(room, words.inLine());
        title.resizeRelocate(left, top, titleWidth, lineHeight);
        double rest = room - titleWidth - gap;
        boolean fits = !bar && rest >= hours.prefWidth(-1);
        hours.setVisible(fits);
        people.setVisible(false);
        if (fits) {
            hours.resizeRelocate(left + titleWidth + gap, top, rest, lineHeight);
        }
    }

    /** The hours may share their line with the marks if both fit; what comes below them may not. */
    private void layOutBlock(double top, double room, double bottom, double marksTop) {
        double hoursHeight = hours.prefHeight(-1);
        words.inLines(room);
        double titleHeight = words.height(bottom - top - hoursHeight, marksTop - top);
        title.resizeRelocate(left, top, room, titleHeight);
        double y = top + titleHeight;
        boolean besideMarks = marksTop < y + hoursHeight;
        double hoursRoom = besideMarks ? room - marks.getWidth() : room;
        sayHours(hoursRoom);
        hours.setVisible(y + hoursHeight <= bottom + 1 && (!besideMarks || hours.prefWidth(-1) <= hoursRoom));
        hours.resizeRelocate(left, y, room, hoursHeight);
        y += hoursHeight;
        layOutPeople(y, room, bottom, marksTop);
    }

    /** Above the marks where a line fits there, else beside them. */
    private void layOutPeople(double y, double room, double bottom, double marksTop) {
        double line = TileTitle.lineHeight(people);
        boolean above = marksTop - y >= line - 1;
        double width = above ? room : room - marks.getWidth() - 2;
        people.setText(above && room < NAMES_BELOW_EACH_OTHER ? namesInColumn : namesInLine);
        boolean fits = above || y + line <= bottom + 1 && width >= LEAST_TITLE;
        people.setVisible(fits && !people.getText().isEmpty());
        people.resizeRelocate(left, y, width, above ? Math.min(people.prefHeight(width), marksTop - y) : line);
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
}
