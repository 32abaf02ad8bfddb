package org.daybook.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.prefs.Preferences;
import org.daybook.app.look.Theme;
import org.daybook.app.look.ThemeChoice;
import org.daybook.app.sample.PassingPreferences;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Preferences preferences = new PassingPreferences();

    @Test
    void whatNobodySetIsAsUsual() {
        assertThat(Settings.remembered(preferences).calendarProperty().get()).isEqualTo(CalendarSettings.USUAL);
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        CalendarSettings wanted = new CalendarSettings(
                DayOfWeek.SUNDAY,
                WeekOne.FIRST_OF_JANUARY,
                Duration.ofMinutes(5),
                new ShownHours(LocalTime.of(6, 0), LocalTime.of(22, 0)),
                FirstView.MONTH,
                ZoneId.of("America/New_York"));
        Settings settings = Settings.remembered(preferences);

        settings.calendarProperty().set(wanted);
        settings.appearance().choiceProperty().set(ThemeChoice.DARK);
        settings.appearance().sizeProperty().set(150);
        settings.languageProperty().set(Language.SPANISH);

        Settings next = Settings.remembered(preferences);
        assertThat(next.calendarProperty().get()).isEqualTo(wanted);
        assertThat(next.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.appearance().sizeProperty().get()).isEqualTo(150);
        assertThat(Language.remembered(preferences)).contains(Language.SPANISH);
    }

    @Test
    void whatCannotBeReadIsAsUsual() {
        Preferences calendar = preferences.node("calendar");
        calendar.put("first-day", "SOMEDAY");
        calendar.put("snap", "PT7M");
        calendar.put("hours", "18:00/07:00");
        calendar.put("second-zone", "Europe/Atlantis");
        preferences.putInt("size", 31);

        Settings settings = Settings.remembered(preferences);

        assertThat(settings.calendarProperty().get()).isEqualTo(CalendarSettings.USUAL);
        assertThat(settings.appearance().sizeProperty().get()).isEqualTo(100);
    }

    @Test
    void aThemeChosenByHandIsNoLongerTheSystems() {
        Settings settings = Settings.remembered(preferences);

        settings.appearance().themeProperty().set(Theme.DARK);

        assertThat(settings.appearance().choiceProperty().get()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void weeksAreCountedAsChosen() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        CalendarSettings american =
                CalendarSettings.USUAL.withFirstDay(DayOfWeek.SUNDAY).withWeekOne(WeekOne.FIRST_OF_JANUARY);

        assertThat(newYear.get(CalendarSettings.USUAL.weeks().weekOfWeekBasedYear()))
                .isEqualTo(53);
        assertThat(newYear.get(american.weeks().weekOfWeekBasedYear())).isEqualTo(1);
    }

    @Test
    void nothingSnapsToAnOddStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarSettings.USUAL.withSnap(Duration.ofMinutes(7)))
                .withMessageContaining("PT7M");
    }
}
