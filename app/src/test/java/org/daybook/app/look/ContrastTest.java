package org.daybook.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That what is written can be read: text on its ground has a contrast of 4.5 to 1, icons and large text 3 to 1 (WCAG
 * 2.2, 1.4.3 and 1.4.11), in every stylesheet and both themes.
 */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_BOLD_PIXELS = 18.5;

    /** The base theme's, behind the words and icons of its main buttons. */
    private static final String ACCENT = "-color-accent-emphasis";

    /** What is on a tint of its own kind, wherever it stands. */
    private static final List<String> KINDS =
            List.of("ticket", "task", "visit", "class", "appointment", "other", "absence");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyKindCanBeReadOnItsTint(Theme theme) {
        Map<String, Color> colours = Css.look().colours(theme);

        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(contrast(colours, "-db-" + kind + "-text", "-db-" + kind + "-tint"))
                        .isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnEveryGroundItStandsOn(Theme theme) {
        Map<String, Color> colours = Css.look().colours(theme);

        for (String text : List.of("-db-text", "-db-text-quiet", "-db-accent", "-db-alarm")) {
            for (String ground : List.of("-db-ground", "-db-ground-sunken")) {
                assertThat(contrast(colours, text, ground))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        assertThat(contrast(colours, "-db-accent", "-db-accent-tint")).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(colours, "-db-on-accent", "-db-accent")).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(colours, "white", ACCENT)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(colours, "-db-alarm", "-db-alarm-tint")).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(colours, "-db-caution", "-db-caution-tint")).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whateverAStylesheetColoursCanBeSeen(Theme theme) {
        Map<String, Color> colours = Css.look().colours(theme);
        Map<String, Double> tooFaint = new LinkedHashMap<>();
        for (Path sheet : Css.sheets()) {
            Css css = Css.of(sheet);
            css.rules().forEach((selector, declared) -> {
                for (Stroke stroke : strokes(css, selector, declared)) {
                    double seen = contrast(colours, stroke.colour(), stroke.ground());
                    if (seen < stroke.least()) {
                        tooFaint.put(sheet.getFileName() + " " + selector + ": " + stroke, seen);
                    }
                }
            });
        }

        assertThat(tooFaint).isEmpty();
    }

    /** A colour on a ground, and how far they must be apart. */
    private record Stroke(String colour, String ground, double least) {}

    private static List<Stroke> strokes(Css css, String selector, Map<String, String> declared) {
        List<Stroke> strokes = new ArrayList<>();
        String ground = Css.ground(declared)
                .or(() -> groundOfParents(css, selector))
                .or(() -> groundWithoutState(css, selector))
                .or(() -> selector.startsWith(".button.accent") ? Optional.of(ACCENT) : Optional.empty())
                .orElse("-db-ground");
        Optional.ofNullable(declared.get("-fx-text-fill"))
                .filter(ContrastTest::isNamed)
                .ifPresent(text -> strokes.add(new Stroke(text, ground, isLarge(declared) ? LARGE : TEXT)));
        Optional.ofNullable(declared.get("-fx-icon-color"))
                .filter(ContrastTest::isNamed)
                .ifPresent(icon -> strokes.add(new Stroke(icon, ground, LARGE)));
        strokes.removeIf(stroke -> !isNamed(stroke.ground()));
        return strokes;
    }

    /** The ground of the selector's outer parts, nearest first: a label in a chip stands on the chip's. */
    private static Optional<String> groundOfParents(Css css, String selector) {
        for (int end = selector.lastIndexOf(' '); end > 0; end = selector.lastIndexOf(' ', end - 1)) {
            Optional<String> ground = Optional.ofNullable(css.rules().get(selector.substring(0, end)))
                    .flatMap(Css::ground);
            if (ground.isPresent()) {
                return ground;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> groundWithoutState(Css css, String selector) {
        int state = selector.indexOf(':');
        return state < 0
                ? Optional.empty()
                : Optional.ofNullable(css.rules().get(selector.substring(0, state)))
                        .flatMap(Css::ground);
    }

    private static boolean isLarge(Map<String, String> declared) {
        String size = declared.getOrDefault("-fx-font-size", "13px");
        return size.endsWith("px")
                && Double.parseDouble(size.substring(0, size.length() - 2)) >= LARGE_BOLD_PIXELS
                && "bold".equals(declared.get("-fx-font-weight"));
    }

    /** A colour by meaning, or plain white. */
    private static boolean isNamed(String colour) {
        return colour.startsWith("-db-") || colour.equals(ACCENT) || colour.equals("white");
    }

    private static double contrast(Map<String, Color> colours, String text, String ground) {
        return contrast(colour(colours, text), colour(colours, ground));
    }

    private static Color colour(Map<String, Color> colours, String name) {
        return name.startsWith("-")
                ? Optional.ofNullable(colours.get(name))
                        .orElseThrow(() -> new AssertionError("There is no colour " + name))
                : Color.web(name);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }
}
