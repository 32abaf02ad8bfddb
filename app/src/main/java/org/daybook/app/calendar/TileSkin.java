package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.view.DraggedEntry;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
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

    private final Region stripe = new Region();
    private final Label title = label("tile-title");
    private final Label hours = label("tile-hours");
    private final Label people = label("tile-people");
    private final HBox marks = new HBox();
    private final TileText text;
    private final InvalidationListener change = _ -> update();

    TileSkin(TileView view, TileText text) {
        super(view);
        this.text = text;
        stripe.getStyleClass().add("tile-stripe");
        stripe.setMouseTransparent(true);
        marks.getStyleClass().add("tile-marks");
        marks.setMouseTransparent(true);
        title.setWrapText(true);
        people.setWrapText(true);
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
        java.util.ArrayList<Node> marks = new java.util.ArrayList<>();
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
        boolean showMarks = marksWidth < room * 0.7;
        marks.setVisible(showMarks);
        double top = getSkinnable().getHeight() < ROOMY ? 1 : 3;
        marks.resizeRelocate(left + room - marksWidth, top, marksWidth, marks.prefHeight(-1));
        double titleRoom = showMarks && marksWidth > 0 ? room - marksWidth - 2 : room;
        if (getSkinnable().getHeight() < ROOMY) {
            layoutLine(left, top, titleRoom);
        } else {
            layoutBlock(left, top, titleRoom, room);
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

    private void layoutBlock(double left, double top, double titleRoom, double room) {
        double bottom = getSkinnable().getHeight() - top;
        double line = title.prefHeight(-1);
        double hoursHeight = hours.prefHeight(-1);
        double titleHeight = Math.clamp(title.prefHeight(titleRoom), line, Math.max(line, bottom - top - hoursHeight));
        titleHeight = line * Math.max(1, Math.floor(titleHeight / line + 0.1));
        title.resizeRelocate(left, top, titleRoom, titleHeight);
        double y = top + titleHeight;
        hours.setVisible(y + hoursHeight <= bottom + 1);
        hours.resizeRelocate(left, y, room, hoursHeight);
        y += hoursHeight;
        double peopleHeight = Math.min(people.prefHeight(room), bottom - y);
        boolean showPeople = !people.getText().isEmpty() && bottom - y >= people.prefHeight(-1) - 1;
        people.setVisible(showPeople);
        people.resizeRelocate(left, y, room, Math.max(0, peopleHeight));
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
