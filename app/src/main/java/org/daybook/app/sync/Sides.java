package org.daybook.app.sync;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two sides beside each other where there is room, equally wide and equally high; else one below the other. */
final class Sides extends Region {

    private static final double GAP = 16;
    private static final double LEAST = 270;

    private final Region one;
    private final Region other;

    Sides(Region one, Region other) {
        this.one = one;
        this.other = other;
        getChildren().addAll(one, other);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean isRoomy(double width) {
        return width >= 2 * LEAST + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        if (isRoomy(all)) {
            double half = (all - GAP) / 2;
            return Math.max(one.prefHeight(half), other.prefHeight(half));
        }
        return one.prefHeight(all) + GAP + other.prefHeight(all);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isRoomy(width)) {
            double half = (width - GAP) / 2;
            one.resizeRelocate(0, 0, half, getHeight());
            other.resizeRelocate(half + GAP, 0, half, getHeight());
        } else {
            double height = one.prefHeight(width);
            one.resizeRelocate(0, 0, width, height);
            other.resizeRelocate(0, height + GAP, width, other.prefHeight(width));
        }
    }
}
