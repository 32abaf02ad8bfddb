package org.daybook.app.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;

/** Calendar settings in the preferences of this machine's user. What cannot be read there is as usual. */
final class KeptCalendar {

    private static final CalendarSettings USUAL = CalendarSettings.USUAL;

    private final Preferences preferences;

    KeptCalendar(Preferences preferences) {
        this.preferences = preferences;
    }

    CalendarSettings load() {
        return new CalendarSettings(
                read("first-day", DayOfWeek::valueOf, USUAL.firstDay()),
                read("week-one", WeekOne::valueOf, USUAL.weekOne()),
                read("snap", KeptCalendar::snap, USUAL.snap()),
                read("hours", KeptCalendar::hours, USUAL.hours()),
                read("view", FirstView::valueOf, USUAL.view()),
                secondZone());
    }

    private @Nullable ZoneId secondZone() {
        Optional<ZoneId> none = Optional.empty();
        return read("second-zone", stored -> Optional.of(ZoneId.of(stored)), none)
                .orElse(null);
    }

    void save(CalendarSettings settings) {
        preferences.put("first-day", settings.firstDay().name());
        preferences.put("week-one", settings.weekOne().name());
        preferences.put("snap", settings.snap().toString());
        preferences.put(
                "hours",
                settings.hours().startInclusive() + "/" + settings.hours().endExclusive());
        preferences.put("view", settings.view().name());
        @Nullable ZoneId second = settings.secondZone();
        preferences.put("second-zone", second == null ? "" : second.getId());
    }

    private <T> T read(String key, Function<String, T> parse, T usual) {
        String stored = preferences.get(key, "");
        try {
            return stored.isEmpty() ? usual : parse.apply(stored);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return usual;
        }
    }

    private static Duration snap(String stored) {
        Duration snap = Duration.parse(stored);
        if (!CalendarSettings.SNAPS.contains(snap)) {
            throw new IllegalArgumentException(stored);
        }
        return snap;
    }

    private static ShownHours hours(String stored) {
        String[] ends = stored.split("/", 2);
        return new ShownHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
    }
}
