package org.daybook.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: the base theme, the colours by meaning, and the font. Remembers the theme chosen. */
public final class Appearance {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String KEY = "theme";
    private static final List<String> FONTS =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Ubuntu", "DejaVu Sans");

    private final ObjectProperty<Theme> theme;

    /** @param initial the theme to begin with */
    public Appearance(Theme initial) {
        theme = new SimpleObjectProperty<>(initial);
    }

    /** The theme last chosen on this machine, and from now on remembered. */
    public static Appearance remembered(Preferences preferences) {
        boolean dark = Theme.DARK.name().equals(preferences.get(KEY, Theme.LIGHT.name()));
        Appearance appearance = new Appearance(dark ? Theme.DARK : Theme.LIGHT);
        appearance.theme.subscribe(chosen -> preferences.put(KEY, chosen.name()));
        return appearance;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
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
        scene.getStylesheets().add(font(family()));
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

    /** CalendarFX names a font for every node of its own, so labels are told as well as the root they inherit from. */
    private static String font(String family) {
        String rules = ".root, .root .label { -fx-font-family: \"" + family + "\"; }";
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
