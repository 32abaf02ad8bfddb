package org.daybook.app.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of scenes into {@code target/screenshots}, to be looked at. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final long PATIENCE = 10_000;

    private Pictures() {}

    /** Takes a picture of each menu and list that has popped up, numbered. */
    public static void takePopups(String name) {
        List<Scene> popups = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(Window::getScene)
                .toList();
        for (int i = 0; i < popups.size(); i++) {
            take(popups.get(i), name + "-" + (i + 1));
        }
    }

    /** Takes a picture once everything under way has settled. */
    public static Path take(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents(12);
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> scene.snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        PixelReader pixels = picture.getPixelReader();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be written: " + file, e);
        }
        return file;
    }
}
