package org.daybook.app.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.ThemeChoice;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;

/** Theme, language and size: each shown as soon as it is chosen. */
final class AppearancePane extends VBox {

    private final Messages text = Messages.of(AppearancePane.class);

    AppearancePane(Settings settings, Reopening window) {
        Appearance appearance = settings.appearance();
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        Form.heading(text.named(Section.APPEARANCE)),
                        Form.setting(
                                text.get("theme"),
                                text.get("theme-about"),
                                Form.choice(
                                        "theme",
                                        List.of(ThemeChoice.values()),
                                        appearance.choiceProperty().get(),
                                        text::named,
                                        appearance.choiceProperty()::set)),
                        Form.setting(
                                text.get("language"),
                                text.get("language-about"),
                                Form.choice(
                                        "language",
                                        List.of(Language.values()),
                                        settings.languageProperty().get(),
                                        Language::ownName,
                                        chosen -> speak(settings, chosen, window))),
                        Form.setting(
                                text.get("size"),
                                text.get("size-about"),
                                Form.choice(
                                        "size",
                                        Appearance.SIZES,
                                        appearance.sizeProperty().get(),
                                        percent -> text.get("percent", percent),
                                        appearance.sizeProperty()::set)));
    }

    private static void speak(Settings settings, Language chosen, Reopening window) {
        settings.languageProperty().set(chosen);
        chosen.speak();
        window.rebuild();
    }
}
