package org.daybook.app.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a screen larger than it was laid out, text and everything else alike. A small window limits how large: what is
 * on the screen never gets less room than it needs, so that nothing is cut off.
 */
public final class Zoom extends Region {

    /** The room, in pixels of its own, that every screen is built to do with. */
    private static final double LEAST_WIDTH = 960;

    private static final double LEAST_HEIGHT = 540;
    private static final double PERCENT = 100;

    private final Parent content;
    private final ObservableValue<Integer> percent;
    private final Scale scale = new Scale();

    /** @param percent how large; 100 is as laid out */
    public Zoom(Parent content, ObservableValue<Integer> percent) {
        this.content = content;
        this.percent = percent;
        content.getTransforms().add(scale);
        getChildren().add(content);
        percent.subscribe(_ -> requestLayout());
    }

    /** How large a window of some size shows it, as a factor of at least 1. */
    static double factor(int percent, double width, double height) {
        double room = Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT);
        return Math.clamp(percent / PERCENT, 1, Math.max(1, room));
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(percent.getValue(), getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        layoutInArea(content, 0, 0, getWidth() / factor, getHeight() / factor, 0, HPos.LEFT, VPos.TOP);
    }
}
