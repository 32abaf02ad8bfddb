package org.daybook.app.roster.intake;

import java.util.Locale;
import javafx.scene.control.Label;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Severity;

/** How much a finding weighs, in a word and a colour. */
final class Badges {

    private Badges() {}

    static void show(Label badge, Severity severity, Messages text) {
        for (Severity each : Severity.values()) {
            badge.getStyleClass().remove(style(each));
        }
        badge.getStyleClass().add(style(severity));
        badge.setText(text.named(severity));
    }

    private static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
