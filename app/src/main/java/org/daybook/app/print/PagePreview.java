package org.daybook.app.print;

import java.nio.IntBuffer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.daybook.app.print.PagesViewModel.Stage;
import org.daybook.app.text.Messages;

/** One page as it will be on paper, as large as there is room for. */
final class PagePreview extends StackPane {

    private static final double AROUND = 18;
    private static final Duration PATIENCE = Duration.millis(300);

    private final Messages text = Messages.of(PagePreview.class);
    private final PagesViewModel model;
    private final ImageView paper = new ImageView();
    private final StackPane frame = new StackPane(paper);
    private final VBox busy = new VBox();
    private final Label wrong = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    PagePreview(PagesViewModel model) {
        this.model = model;
        getStyleClass().add("page-preview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        frame.getStyleClass().add("paper");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.setVisible(false);
        wrong.getStyleClass().add("refusal");
        wrong.setId("print-wrong");
        wrong.setWrapText(true);
        wrong.setVisible(false);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.fractionProperty());
        busy.getChildren().addAll(new Label(text.get("laying-out")), bar);
        busy.getStyleClass().add("busy");
        busy.setAlignment(Pos.CENTER);
        busy.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        busy.setVisible(false);
        patience.setOnFinished(_ -> busy.setVisible(true));
        getChildren().addAll(frame, wrong, busy);
        setOnMouseClicked(_ -> requestFocus());
        setOnScroll(event -> model.turn(event.getDeltaY() < 0 ? 1 : event.getDeltaY() > 0 ? -1 : 0));
        model.stageProperty().subscribe(this::show);
        model.pictureProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Stage stage) {
        patience.stop();
        busy.setVisible(false);
        wrong.setVisible(false);
        switch (stage) {
            case Stage.Working _ -> patience.playFromStart();
            case Stage.Wrong(String sentence) -> {
                frame.setVisible(false);
                wrong.setText(sentence);
                wrong.setVisible(true);
            }
            case Stage.Ready _ -> requestLayout();
        }
    }

    private void show(PagePicture picture) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                picture.width(), picture.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance());
        paper.setImage(new WritableImage(pixels));
        double dense = density();
        paper.setFitWidth(picture.width() / dense);
        paper.setFitHeight(picture.height() / dense);
        frame.setVisible(model.stageProperty().get() instanceof Stage.Ready);
    }

    /** The pixels of the screen to one of its points. */
    private double density() {
        if (getScene() == null) {
            return 1;
        }
        Window window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (model.stageProperty().get() instanceof Stage.Ready(Printout printout)) {
            double across = (getWidth() - 2 * AROUND) / printout.size().width();
            double down = (getHeight() - 2 * AROUND) / printout.size().height();
            model.drawAt(Math.min(across, down) * density());
        }
    }
}
