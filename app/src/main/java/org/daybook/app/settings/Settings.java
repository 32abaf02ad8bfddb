package org.daybook.app.settings;

import java.util.prefs.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Language;

/**
 * What one user of this machine has set to their liking, whichever workspace is open. Screens follow the properties;
 * whatever is set is remembered at once.
 */
public final class Settings {

    private final Appearance appearance;
    private final ObjectProperty<CalendarSettings> calendar;
    private final ObjectProperty<Language> language;

    private Settings(Appearance appearance, CalendarSettings calendar, Language language) {
        this.appearance = appearance;
        this.calendar = new SimpleObjectProperty<>(calendar);
        this.language = new SimpleObjectProperty<>(language);
    }

    /** What was set last on this machine, and from now on remembered. */
    public static Settings remembered(Preferences preferences) {
        KeptCalendar kept = new KeptCalendar(preferences.node("calendar"));
        Settings settings = new Settings(Appearance.remembered(preferences), kept.load(), Language.current());
        settings.calendar.addListener((_, _, now) -> kept.save(now));
        settings.language.addListener((_, _, now) -> now.remember(preferences));
        return settings;
    }

    /** The usual settings, which nobody remembers. */
    public static Settings passing(Appearance appearance) {
        return new Settings(appearance, CalendarSettings.USUAL, Language.current());
    }

    /** Theme and size. */
    public Appearance appearance() {
        return appearance;
    }

    public ObjectProperty<CalendarSettings> calendarProperty() {
        return calendar;
    }

    /** The language chosen. What is on the screen already keeps the language it was built in. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }
}
