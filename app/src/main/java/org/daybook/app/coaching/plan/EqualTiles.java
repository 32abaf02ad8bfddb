package org.daybook.app.coaching.plan;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays tiles out in rows of as many as there is room for, all of the same width, and all of a row of the same height.
 * Several rows have, as nearly as can be, the same number each.
 */
final class EqualTiles extends Pane {

    private final double least;
    private final int most;
    private final double gap;

    /**
     * @param least the width a tile needs
     * @param most how many stand side by side at most
     */
    EqualTiles(double least, int most, double gap) {
        this.least = least;
        this.most = most;
        this.gap = gap;
    }

    /** How many tiles stand side by side in a width. */
    static int columns(int tiles, double width, double least, double gap, int most) {
        int room = (int) Math.clamp((width + gap) / (least + gap), 1, most);
        int rows = Math.ceilDiv(Math.max(1, tiles), room);
        return Math.ceilDiv(Math.max(1, tiles), rows);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 ? 0 : lay(width, false);
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    /** @return how high all of it is */
    private double lay(double width, boolean place) {
        List<Node> tiles = getManagedChildren();
        int columns = columns(tiles.size(), width, least, gap, most);
        double pitch = (width + gap) / columns;
        double y = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            List<Node> row = tiles.subList(first, Math.min(first + columns, tiles.size()));
            double height = row.stream()
                    .mapToDouble(tile -> Math.ceil(tile.prefHeight(Math.floor(pitch - gap))))
                    .max()
                    .orElse(0);
            for (int i = 0; place && i < row.size(); i++) {
                double x = Math.round(i * pitch);
                row.get(i).resizeRelocate(x, y, Math.round((i + 1) * pitch) - gap - x, height);
            }
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }
}
