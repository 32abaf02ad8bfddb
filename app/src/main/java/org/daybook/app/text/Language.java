package org.daybook.app.text;

import java.util.Locale;
import java.util.Optional;
import java.util.prefs.Preferences;

/** The languages the screen speaks, each with one locale that its numbers, dates and times follow. */
public enum Language {
    ENGLISH(Locale.UK, Locale.ROOT, "English"),
    GERMAN(Locale.GERMANY, Locale.GERMAN, "Deutsch"),
    SPANISH(Locale.of("es", "ES"), Locale.of("es"), "Español");

    private static final String KEY = "language";

    private final Locale locale;
    private final Locale texts;
    private final String ownName;
    private final DateForms forms;

    Language(Locale locale, Locale texts, String ownName) {
        this.locale = locale;
        this.texts = texts;
        this.ownName = ownName;
        this.forms = DateForms.of(locale);
    }

    /** The one spoken now, which is that of the default locale; English where that is none of them. */
    public static Language current() {
        return of(Locale.getDefault());
    }

    /** The one of a locale, whatever its country; English where it is none of them. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** The one chosen on this machine, if any was. */
    public static Optional<Language> remembered(Preferences preferences) {
        String stored = preferences.get(KEY, "");
        for (Language language : values()) {
            if (language.name().equals(stored)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Speaks this language from now on: whatever is built anew shows it. */
    public void speak() {
        Locale.setDefault(locale);
    }

    /** Chooses this language for every start to come. */
    public void remember(Preferences preferences) {
        preferences.put(KEY, name());
    }

    public Locale locale() {
        return locale;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** The locale its texts are filed under: English ones under none, so that no other language stands in for them. */
    Locale texts() {
        return texts;
    }

    DateForms forms() {
        return forms;
    }
}
