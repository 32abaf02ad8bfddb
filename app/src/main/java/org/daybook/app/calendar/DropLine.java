package org.daybook.app.calendar;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Follows the pointer during a drag and says what letting go would mean: the new time, and whom it would clash for. */
final class DropLine extends VBox {

    private static final double AWAY = 18;
    private static final double WIDEST = 470;
    private static final int MOST = 3;

    private final Messages text = Messages.of(DropLine.class);
    private final Label time = new Label();
    private final VBox clashes = new VBox();

    DropLine() {
        getStyleClass().add("drop-line");
        time.getStyleClass().add("drop-time");
        getChildren().addAll(time, clashes);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** @param copying whether what is held stays where it is, too */
    void show(Drop drop, boolean copying, double sceneX, double sceneY) {
        time.setText(words(drop));
        time.setGraphic(copying ? Icons.of(MaterialDesignP.PLUS) : null);
        clashes.getChildren().clear();
        if (drop.clashes().isEmpty()) {
            clashes.getChildren().add(line(text.get("drop-free"), "drop-free", true));
        }
        List<ClashNote> first = drop.clashes().stream().limit(MOST).toList();
        first.forEach(clash -> clashes.getChildren().add(line(clash.sentence(), "drop-clash", false)));
        if (drop.clashes().size() > MOST) {
            clashes.getChildren().add(line(text.get("drop-more", drop.clashes().size() - MOST), "drop-clash", false));
        }
        setVisible(true);
        toFront();
        place(sceneX, sceneY);
    }

    private String words(Drop drop) {
        String when = drop.to().allDay()
                ? Times.span(drop.to())
                : Times.span(drop.to()) + " · " + Times.duration(drop.to().duration());
        return drop.count() == 1 ? when : text.get("drop-several", drop.count(), when);
    }

    void hide() {
        setVisible(false);
    }

    private static Label line(String words, String styleClass, boolean free) {
        Label label = new Label(words, Icons.of(free ? MaterialDesignC.CHECK : MaterialDesignA.ALERT));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** What was just put in has no size before it is styled. */
    private void place(double sceneX, double sceneY) {
        applyCss();
        autosize();
        layout();
        if (getParent() instanceof Pane parent) {
            var at = parent.sceneToLocal(sceneX, sceneY);
            double x = at.getX() + AWAY;
            double y = at.getY() + AWAY;
            setLayoutX(x + getWidth() > parent.getWidth() ? at.getX() - AWAY - getWidth() : x);
            setLayoutY(y + getHeight() > parent.getHeight() ? at.getY() - AWAY - getHeight() : y);
        }
    }
}
