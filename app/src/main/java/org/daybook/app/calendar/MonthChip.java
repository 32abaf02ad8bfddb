package org.daybook.app.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** An entry on one line: a bar over its days, or its time and title. Used again for other entries. */
final class MonthChip extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final Duration A_MOMENT = Duration.seconds(1.6);
    private static final double STRIPE = 3;
    private static final double GAP = 5;
    private static final double END = 8;

    private final TileText text;
    private final Region stripe = new Region();
    private final Label time = new Label();
    private final Label title = new Label();
    private final FontIcon mark = Icons.of(MaterialDesignA.ALERT);
    private final Label onwards = new Label("›");
    private @Nullable Face face;
    private boolean stretches;

    MonthChip(TileText text) {
        this.text = text;
        stripe.getStyleClass().add("month-stripe");
        time.getStyleClass().addAll("tile-hours", "chip-time");
        title.getStyleClass().add("tile-title");
        onwards.getStyleClass().addAll("tile-title", "chip-onwards");
        getChildren().addAll(stripe, time, title, mark, onwards);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** @param start when it begins, said before its title; null for a bar */
    void show(Face shown, @Nullable LocalTime start, boolean before, boolean after) {
        stretches = start == null && !after && Hands.movable(shown.commitment());
        String words =
                before ? "‹ " + shown.commitment().title() : shown.commitment().title();
        if (start == null && !shown.people().isEmpty()) {
            words = words + " · " + String.join(", ", shown.people());
        }
        title.setText(words);
        time.setText(start == null ? "" : Times.clock(start));
        time.setVisible(start != null);
        stripe.setVisible(start != null);
        onwards.setVisible(after);
        if (!shown.equals(face) || getStyleClass().contains("line") != (start != null)) {
            dress(shown, start != null);
        }
        face = shown;
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private void dress(Face shown, boolean line) {
        List<String> classes = new ArrayList<>(text.styleClasses(shown));
        classes.add("month-chip");
        classes.add(line ? "line" : "bar");
        if (!classes.equals(getStyleClass())) {
            getStyleClass().setAll(classes);
        }
        mark.setVisible(!shown.clashes().isEmpty());
        mark.getStyleClass().setAll("icon", shown.clashesHard() ? "clash-mark" : "soft-clash-mark");
    }

    /** What it shows now, or null while it waits to be used again. */
    @Nullable
    Face face() {
        return isVisible() ? face : null;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void setDragged(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    void setCut(boolean cut) {
        pseudoClassStateChanged(CUT, cut);
    }

    /** Everything in sentences, for a screen reader. */
    String spoken() {
        return face == null ? "" : text.spoken(face);
    }

    /** Draws the eye for a moment. */
    void flash() {
        pseudoClassStateChanged(SOUGHT, true);
        PauseTransition moment = new PauseTransition(A_MOMENT);
        moment.setOnFinished(_ -> pseudoClassStateChanged(SOUGHT, false));
        moment.play();
    }

    /** Whether a point is on the end by which a bar is lengthened. */
    boolean isOnEnd(double x) {
        return stretches && x >= getWidth() - END;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        stripe.resizeRelocate(0, 0, STRIPE, height);
        double left = STRIPE + GAP;
        double right = getWidth() - GAP;
        if (onwards.isVisible()) {
            double width = onwards.prefWidth(-1);
            onwards.resizeRelocate(right - width, 0, width, height);
            right -= width + GAP;
        }
        if (mark.isVisible()) {
            double width = mark.prefWidth(-1);
            mark.relocate(right - width, (height - mark.prefHeight(-1)) / 2);
            right -= width + GAP / 2;
        }
        if (time.isVisible()) {
            double width = time.prefWidth(-1);
            time.resizeRelocate(left, 0, width, height);
            left += width + GAP;
        }
        title.resizeRelocate(left, 0, Math.max(0, right - left), height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return MonthGeometry.CHIP;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
