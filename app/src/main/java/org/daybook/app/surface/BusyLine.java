package org.daybook.app.surface;

import javafx.animation.Animation;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;

/** A thin line at the top of the window that moves while something takes long. It takes no room and no clicks. */
public final class BusyLine extends StackPane {

    private static final double HEIGHT = 3;
    private static final double SHARE = 0.3;
    private static final Duration ONCE_ACROSS = Duration.seconds(1.2);

    private final Region glow = new Region();
    private final TranslateTransition move = new TranslateTransition(ONCE_ACROSS, glow);

    /** @param busy whether to show it */
    public BusyLine(ObservableValue<Boolean> busy) {
        getStylesheets().add(Appearance.sheet(BusyLine.class, "busy.css"));
        getStyleClass().add("busy-line");
        glow.getStyleClass().add("glow");
        glow.maxWidthProperty().bind(widthProperty().multiply(SHARE));
        getChildren().add(glow);
        setAlignment(glow, Pos.CENTER_LEFT);
        setAlignment(this, Pos.TOP_CENTER);
        setMaxHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(Messages.of(BusyLine.class).get("busy"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        move.setCycleCount(Animation.INDEFINITE);
        busy.subscribe(this::show);
    }

    private void show(boolean busy) {
        setVisible(busy);
        if (busy) {
            move.setFromX(-getWidth() * SHARE);
            move.setToX(getWidth());
            move.playFromStart();
        } else {
            move.stop();
        }
    }
}
