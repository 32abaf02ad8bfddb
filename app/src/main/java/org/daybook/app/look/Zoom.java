package org.daybook.app.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/**
 * Shows a screen larger than it was laid out, text and everything else alike. A small window limits how large: what is
 * on the screen never gets less room than it needs, so that nothing is cut off.
 */
public final class Zoom extends Region {

    private static final Dimension2D LEAST = new Dimension2D(960, 540);
    private static final double PERCENT = 100;

    private final StackPane content = new StackPane();
    private final ObservableValue<Integer> percent;
    private final Scale scale = new Scale();

    /** @param percent how large; 100 is as laid out */
    public Zoom(ObservableValue<Integer> percent) {
        this.percent = percent;
        content.getTransforms().add(scale);
        getChildren().add(content);
        percent.subscribe(_ -> requestLayout());
    }

    /** Shows something in place of what was shown, the last of it on top. */
    public void show(Node... layers) {
        content.getChildren().setAll(layers);
    }

    /**
     * How large a window shows something, as a factor of at least 1.
     *
     * @param needed the room it must have, in pixels of its own
     */
    static double factor(int percent, Dimension2D window, Dimension2D needed) {
        double room = Math.min(window.getWidth() / needed.getWidth(), window.getHeight() / needed.getHeight());
        return Math.clamp(percent / PERCENT, 1, Math.max(1, room));
    }

    @Override
    protected void layoutChildren() {
        Dimension2D needed = new Dimension2D(
                Math.max(LEAST.getWidth(), content.minWidth(-1)), Math.max(LEAST.getHeight(), content.minHeight(-1)));
        double factor = factor(percent.getValue(), new Dimension2D(getWidth(), getHeight()), needed);
        scale.setX(factor);
        scale.setY(factor);
        layoutInArea(content, 0, 0, getWidth() / factor, getHeight() / factor, 0, HPos.LEFT, VPos.TOP);
    }
}
