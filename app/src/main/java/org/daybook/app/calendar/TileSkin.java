package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.view.DraggedEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
 * Lays a tile out by the room there is: the title always, then the hours, then the people; the marks in the corner.
 * On a tile of one line the hours follow the title.
 */
final class TileSkin extends SkinBase<TileView> {

    private static final double STRIPE = 3;
    private static final double GAP = 5;
    private static final double MIN_HEIGHT = 17;
    private static final double ROOMY = 34;
    private static final double MOST_FOR_MARKS = 0.7;
    private static final double SLACK = 0.15;
    private static final double LINE = 1.17;

    private final Region stripe = new Region();
    private final Label title = label("tile-title");
    private final Label hours = label("tile-hours");
    private final Label people = label("tile-people");
    private final HBox marks = new HBox();
    private final TileText text;
    private final InvalidationListener change = _ -> update();
    private @Nullable Font measuredIn;
    private double longest;

    TileSkin(TileView view, TileText text) {
        super(view);
        this.text = text;
        stripe.getStyleClass().add("tile-stripe");
        stripe.setMouseTransparent(true);
        marks.getStyleClass().add("tile-marks");
        marks.setMouseTransparent(true);
        title.setWrapText(true);
        people.setWrapText(true);
        people.setAlignment(Pos.TOP_LEFT);
        for (Node node : List.of(stripe, title, hours, people, marks)) {
            node.setManaged(false);
            getChildren().add(node);
        }
        Entry<?> entry = view.getEntry();
        entry.intervalProperty().addListener(new WeakInvalidationListener(change));
        entry.titleProperty().addListener(new WeakInvalidationListener(change));
        update();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setMinSize(0, 0);
        label.setMouseTransparent(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void update() {
        Entry<?> entry = getSkinnable().getEntry();
        title.setText(entry.getTitle());
        measuredIn = null;
        hours.setText(text.hours(entry.getStartAsLocalDateTime(), entry.getEndAsLocalDateTime()));
        if (entry.getUserObject() instanceof Face face) {
            getSkinnable().getStyleClass().setAll(text.styleClasses(face));
            people.setText(text.people(face));
            marks.getChildren().setAll(marks(face));
        } else {
            getSkinnable().getStyleClass().setAll("tile", "draft");
        }
        if (entry instanceof DraggedEntry) {
            getSkinnable().getStyleClass().add("held");
        }
        getSkinnable().requestLayout();
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

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        stripe.resizeRelocate(0, 0, STRIPE, getSkinnable().getHeight());
        double left = STRIPE + GAP;
        double room = Math.max(0, getSkinnable().getWidth() - left - GAP);
        double marksWidth = Math.min(room, marks.prefWidth(-1));
        double marksHeight = marks.prefHeight(-1);
        boolean line = getSkinnable().getHeight() < ROOMY;
        double top = line ? 1 : 3;
        double marksY = line ? top : getSkinnable().getHeight() - marksHeight - top - 1;
        marks.resizeRelocate(left + room - marksWidth, marksY, marksWidth, marksHeight);
        if (line) {
            marks.setVisible(marksWidth < room * MOST_FOR_MARKS);
            layoutLine(left, top, marks.isVisible() && marksWidth > 0 ? room - marksWidth - 2 : room);
        } else {
            marks.setVisible(true);
            layoutBlock(
                    left, top, room, marksWidth > 0 ? marksY : getSkinnable().getHeight() - top);
        }
    }

    private void layoutLine(double left, double top, double room) {
        double lineHeight = title.prefHeight(-1);
        double titleWidth = Math.min(room, Math.ceil(title.prefWidth(-1)));
        title.resizeRelocate(left, top, titleWidth, lineHeight);
        double rest = room - titleWidth - GAP;
        boolean fits = rest >= hours.prefWidth(-1);
        hours.setVisible(fits);
        people.setVisible(false);
        if (fits) {
            hours.resizeRelocate(left + titleWidth + GAP, top, rest, lineHeight);
        }
    }

    /** The hours may share their line with the marks if both fit; what comes below them may not. */
    private void layoutBlock(double left, double top, double room, double marksTop) {
        double bottom = getSkinnable().getHeight() - top;
        double hoursHeight = hours.prefHeight(-1);
        title.setWrapText(longestWord() <= room);
        double line = lineHeight(title);
        double most = Math.max(line, bottom - top - hoursHeight);
        double titleHeight = line * Math.max(1, Math.floor(Math.min(title.prefHeight(room), most) / line + SLACK));
        title.resizeRelocate(left, top, room, titleHeight);
        double y = top + titleHeight;
        hours.setVisible(y + hoursHeight <= bottom + 1);
        boolean besideMarks = marksTop < y + hoursHeight;
        double hoursRoom = besideMarks ? room - marks.getWidth() : room;
        sayHours(hoursRoom);
        hours.setVisible(hours.isVisible() && (!besideMarks || hours.prefWidth(-1) <= hoursRoom));
        hours.resizeRelocate(left, y, room, hoursHeight);
        y += hoursHeight;
        people.setVisible(!people.getText().isEmpty() && marksTop - y >= lineHeight(people) - 1);
        people.resizeRelocate(left, y, room, Math.max(0, Math.min(people.prefHeight(room), marksTop - y)));
    }

    /** The start alone where there is no room for both ends. */
    private void sayHours(double room) {
        Entry<?> entry = getSkinnable().getEntry();
        String both = text.hours(entry.getStartAsLocalDateTime(), entry.getEndAsLocalDateTime());
        Text measured = new Text(both);
        measured.setFont(hours.getFont());
        boolean fits = measured.getLayoutBounds().getWidth() <= room;
        String said = fits ? both : Times.clock(entry.getStartTime());
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

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return MIN_HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return MIN_HEIGHT;
    }
}
