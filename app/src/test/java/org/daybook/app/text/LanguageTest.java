package org.daybook.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.prefs.Preferences;
import org.daybook.app.sample.PassingPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aCountryDoesNotChangeTheLanguage() {
        assertThat(Language.of(Locale.of("de", "AT"))).isEqualTo(Language.GERMAN);
        assertThat(Language.of(Locale.of("es", "MX"))).isEqualTo(Language.SPANISH);
        assertThat(Language.of(Locale.US)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whatIsNoneOfThemIsSpokenToInEnglish() {
        Locale.setDefault(Locale.JAPAN);

        assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void textsFollowTheLanguageSpoken() {
        Language.SPANISH.speak();
        assertThat(named()).isEqualTo("Entry: Entrada");

        Language.GERMAN.speak();
        assertThat(named()).isEqualTo("Entry: Eintrag");
    }

    @Test
    void englishIsSpokenOnAMachineThatSpeaksGerman() {
        Language.GERMAN.speak();
        Messages.of(LanguageTest.class);
        Language.ENGLISH.speak();

        assertThat(named()).isEqualTo("Entry: Entry");
    }

    @Test
    void numbersFollowTheLanguageSpoken() {
        Language.GERMAN.speak();

        assertThat(Messages.of(LanguageTest.class).get("amount", 12_345)).isEqualTo("12.345");
    }

    @Test
    void theLanguageChosenIsRemembered() {
        Preferences preferences = new PassingPreferences();
        assertThat(Language.remembered(preferences)).isEmpty();

        Language.SPANISH.remember(preferences);

        assertThat(Language.remembered(preferences)).contains(Language.SPANISH);
    }

    private static String named() {
        return Messages.of(LanguageTest.class).get("entry");
    }
}
