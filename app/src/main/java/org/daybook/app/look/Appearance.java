package org.daybook.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: the base theme, the colours by meaning, the font and the size. Remembers what was chosen. */
public final class Appearance {

    /** The sizes there are to choose from, in percent. */
    public static final List<Integer> SIZES = List.of(100, 110, 125, 150, 175, 200);

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String THEME = "theme";
    private static final String SIZE = "size";
    private static final int USUAL_SIZE = 100;
    private static final int POPUP_FONT = 13;
    private static final List<String> FONTS =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Ubuntu", "DejaVu Sans");

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<ThemeChoice> choice;
    private final ObjectProperty<Integer> size = new SimpleObjectProperty<>(USUAL_SIZE);

    /** @param initial the theme to begin with */
    public Appearance(Theme initial) {
        this(ThemeChoice.of(initial), initial);
    }

    private Appearance(ThemeChoice chosen, Theme initial) {
        choice = new SimpleObjectProperty<>(chosen);
        theme = new SimpleObjectProperty<>(initial);
        choice.addListener((_, _, now) -> theme.set(themeOf(now)));
        theme.addListener((_, _, now) -> {
            if (themeOf(choice.get()) != now) {
                choice.set(ThemeChoice.of(now));
            }
        });
    }

    /** What was last chosen on this machine, and from now on remembered. */
    public static Appearance remembered(Preferences preferences) {
        ThemeChoice chosen = ThemeChoice.LIGHT;
        for (ThemeChoice each : ThemeChoice.values()) {
            if (each.name().equals(preferences.get(THEME, ""))) {
                chosen = each;
            }
        }
        Appearance appearance = new Appearance(chosen, themeOf(chosen));
        int size = preferences.getInt(SIZE, USUAL_SIZE);
        appearance.size.set(SIZES.contains(size) ? size : USUAL_SIZE);
        appearance.choice.addListener((_, _, now) -> preferences.put(THEME, now.name()));
        appearance.size.addListener((_, _, now) -> preferences.putInt(SIZE, now));
        return appearance;
    }

    private static Theme themeOf(ThemeChoice chosen) {
        return switch (chosen) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** The theme shown. Setting it chooses it for good, whatever the system's is. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** How large everything is shown, in percent; one of {@link #SIZES}. */
    public ObjectProperty<Integer> sizeProperty() {
        return size;
    }

    /** Follows the system from light to dark and back while that is what was chosen. For the window's whole life. */
    public void followSystem() {
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> theme.set(themeOf(choice.get())));
    }

    /** Dresses a scene, now and whenever the theme changes. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(sheet(Appearance.class, "look.css"));
        theme.subscribe(chosen -> {
            Application.setUserAgentStylesheet(
                    chosen == Theme.DARK
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            dressRoot(scene.getRoot());
        });
        String family = family();
        scene.getStylesheets().add(words(family, size.get()));
        size.addListener((_, before, now) ->
                Collections.replaceAll(scene.getStylesheets(), words(family, before), words(family, now)));
    }

    /** Tells a new root of a dressed scene which theme it shows. */
    public void dressRoot(Parent root) {
        root.pseudoClassStateChanged(DARK, theme.get() == Theme.DARK);
    }

    /** The address of a component's own stylesheet, which stands beside the component. */
    public static String sheet(Class<?> component, String name) {
        URL url = component.getResource(name);
        return Objects.requireNonNull(url, () -> "No stylesheet " + name + " beside " + component)
                .toExternalForm();
    }

    /**
     * CalendarFX names a font for every node of its own, so labels are told as well as the root they inherit from. What
     * pops up has a window of its own, which {@link Zoom} does not reach: its words grow by their font.
     */
    private static String words(String family, int percent) {
        String rules = """
            .root, .root .label { -fx-font-family: "%s"; }
            .context-menu, .combo-box-popup, .date-picker-popup, .tooltip { -fx-font-size: %dpx; }
            """.formatted(family, POPUP_FONT * percent / USUAL_SIZE);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String family() {
        List<String> installed = Font.getFamilies();
        return FONTS.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }
}
