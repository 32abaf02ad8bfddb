package org.daybook.app.surface;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Shows {@link Toasts} at the foot of the window, above everything else. A pointer over a toast keeps it. */
public final class ToastLayer extends VBox {

    private static final Duration FADE = Duration.millis(140);
    private static final Duration SHORT = Duration.seconds(7);
    private static final Duration LONG = Duration.seconds(14);

    private final Messages text = Messages.of(ToastLayer.class);
    private final Map<Toast, Node> nodes = new HashMap<>();
    private final Toasts toasts;

    /** Held here alone, so that a layer no longer on the screen can go. */
    private final ListChangeListener<Toast> follower = this::follow;

    public ToastLayer(Toasts toasts) {
        this.toasts = toasts;
        getStylesheets().add(Appearance.sheet(ToastLayer.class, "toast.css"));
        getStyleClass().add("toast-layer");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        toasts.showing().addListener(new WeakListChangeListener<>(follower));
        toasts.showing().forEach(this::add);
    }

    private void follow(ListChangeListener.Change<? extends Toast> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> getChildren().remove(nodes.remove(gone)));
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(Toast toast) {
        HBox box = new HBox(mark(toast), words(toast));
        box.getStyleClass().addAll("toast", toast.tone().name().toLowerCase(Locale.ROOT));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(toast.detail() == null ? toast.text() : toast.text() + " " + toast.detail());
        Toast.Action action = toast.action();
        if (action != null) {
            Button button = new Button(action.name());
            button.getStyleClass().addAll("flat", "toast-action");
            button.setOnAction(_ -> {
                toasts.dismiss(toast);
                action.run().run();
            });
            box.getChildren().add(button);
        }
        Button close = Icons.button(MaterialDesignC.CLOSE, text.get("dismiss"));
        close.setOnAction(_ -> toasts.dismiss(toast));
        box.getChildren().add(close);
        nodes.put(toast, box);
        getChildren().add(box);
        appear(box);
        leaveLater(toast, box);
    }

    private static Node mark(Toast toast) {
        return Icons.of(toast.tone() == Toast.Tone.DONE ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    }

    private static Node words(Toast toast) {
        VBox words = new VBox(label(toast.text(), "toast-text"));
        if (toast.detail() != null) {
            words.getChildren().add(label(toast.detail(), "toast-detail"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void appear(Node node) {
        FadeTransition fade = new FadeTransition(FADE, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private void leaveLater(Toast toast, Node node) {
        PauseTransition stay = new PauseTransition(toast.tone() == Toast.Tone.DONE ? SHORT : LONG);
        stay.setOnFinished(_ -> toasts.dismiss(toast));
        node.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }
}
