package org.daybook.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window was left, and how large: it comes back there as far as the screens of today allow. */
final class WindowPlace {

    private static final String PLACE = "window";
    private static final String MAXIMIZED = "maximized";
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final int NUMBERS = 4;

    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Puts the window where it was, and remembers from now on where it is. */
    void follow(Stage stage) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        Rectangle2D place = recall().map(left -> fitted(left, screens, first)).orElseGet(() -> usual(first));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(preferences.getBoolean(MAXIMIZED, first.getWidth() < USUAL_WIDTH));
        stage.maximizedProperty().addListener((_, _, now) -> preferences.putBoolean(MAXIMIZED, now));
        for (var each : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            each.addListener((_, _, _) -> keep(stage));
        }
    }

    /** Not while it fills the screen: then the place to go back to is the one before. */
    private void keep(Stage stage) {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            preferences.put(
                    PLACE,
                    "%d %d %d %d"
                            .formatted(
                                    Math.round(stage.getX()),
                                    Math.round(stage.getY()),
                                    Math.round(stage.getWidth()),
                                    Math.round(stage.getHeight())));
        }
    }

    private Optional<Rectangle2D> recall() {
        String[] numbers = preferences.get(PLACE, "").split(" ");
        try {
            return numbers.length == NUMBERS
                    ? Optional.of(new Rectangle2D(
                            Integer.parseInt(numbers[0]),
                            Integer.parseInt(numbers[1]),
                            Integer.parseInt(numbers[2]),
                            Integer.parseInt(numbers[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** In the middle of a screen, no larger than it. */
    private static Rectangle2D usual(Rectangle2D screen) {
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /**
     * A place like one that was, whole on the screen that shows most of it; on the first where none shows any, because
     * its screen is gone.
     */
    static Rectangle2D fitted(Rectangle2D left, List<Rectangle2D> screens, Rectangle2D first) {
        Rectangle2D screen = first;
        double most = 0;
        for (Rectangle2D each : screens) {
            double shared = shared(left, each);
            if (shared > most) {
                most = shared;
                screen = each;
            }
        }
        double width = Math.clamp(left.getWidth(), Math.min(LEAST_WIDTH, screen.getWidth()), screen.getWidth());
        double height = Math.clamp(left.getHeight(), Math.min(LEAST_HEIGHT, screen.getHeight()), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(left.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(left.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
