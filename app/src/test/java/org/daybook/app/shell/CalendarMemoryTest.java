package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.prefs.Preferences;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Filter;
import org.daybook.app.calendar.Page;
import org.daybook.app.calendar.ViewKind;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.PassingPreferences;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.settings.CalendarSettings;
import org.daybook.app.settings.FirstView;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Settings;
import org.daybook.app.task.Tasks;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.Test;

class CalendarMemoryTest {

    private static final LocalDate TODAY = LocalDate.now(SampleWorkspace.CLOCK);

    private final Preferences preferences = new PassingPreferences();
    private final Settings settings = Settings.passing(new Appearance(Theme.LIGHT));
    private final Tasks tasks = new Tasks(
            Executors.newSingleThreadExecutor(), Executors.newVirtualThreadPerTaskExecutor(), _ -> {}, _ -> {});
    private final List<CalendarMemory> held = new ArrayList<>();

    @Test
    void theCalendarComesBackAsItWasLeft() {
        Filter filter = new Filter(
                Set.of(new PersonId(new UUID(1, 2)), new PersonId(new UUID(3, 4))),
                Set.of("TICKET"),
                Set.of("CANCELLED", "COMPLETED"),
                "boiler north");
        CalendarViewModel left = calendar();
        left.kindProperty().set(ViewKind.MONTH);
        left.dateProperty().set(TODAY.plusWeeks(3));
        left.filterProperty().set(filter);

        CalendarViewModel back = calendar();

        assertThat(back.kindProperty().get()).isEqualTo(ViewKind.MONTH);
        assertThat(back.dateProperty().get()).isEqualTo(TODAY.plusWeeks(3));
        assertThat(back.filterProperty().get()).isEqualTo(filter);
    }

    @Test
    void whoeverLeftItAtTodayComesBackToTheDayOfThen() {
        CalendarViewModel left = calendar();
        left.dateProperty().set(TODAY.plusDays(1));
        left.dateProperty().set(TODAY);

        assertThat(Memory.of(preferences, Path.of("north")).recall("calendar-date"))
                .contains("");
    }

    @Test
    void aSidebarFoldedAwayStaysSo() {
        assertThat(calendar().sidebarProperty().get()).isTrue();
        calendar().sidebarProperty().set(false);

        CalendarViewModel back = calendar();
        assertThat(back.sidebarProperty().get()).isFalse();
        back.sidebarProperty().set(true);

        assertThat(calendar().sidebarProperty().get()).isTrue();
    }

    @Test
    void aViewChosenForTheBeginningComesBeforeTheOneLeft() {
        calendar().kindProperty().set(ViewKind.MONTH);
        settings.calendarProperty().set(CalendarSettings.USUAL.withView(FirstView.DAY));

        assertThat(calendar().kindProperty().get()).isEqualTo(ViewKind.DAY);
    }

    @Test
    void weeksAndStepsFollowTheSettingsAtOnce() {
        CalendarViewModel calendar = calendar();

        settings.calendarProperty()
                .set(CalendarSettings.USUAL.withFirstDay(DayOfWeek.SUNDAY).withSnap(Duration.ofMinutes(5)));

        assertThat(calendar.weeksProperty().get().getFirstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(calendar.snapProperty().get()).isEqualTo(5);
    }

    @Test
    void whatCannotBeReadIsAsNew() {
        Memory memory = Memory.of(preferences, Path.of("north"));
        memory.keep("calendar-view", "CENTURY");
        memory.keep("calendar-date", "tomorrow");
        memory.keep("filter-people", "everybody");

        CalendarViewModel back = calendar();

        assertThat(back.kindProperty().get()).isEqualTo(ViewKind.WEEK);
        assertThat(back.dateProperty().get()).isEqualTo(TODAY);
        assertThat(back.filterProperty().get()).isEqualTo(Filter.NONE);
    }

    private CalendarViewModel calendar() {
        CalendarViewModel calendar = new CalendarViewModel(
                window -> new Page(window, List.of(), Map.of(), Map.of(), _ -> List.of()),
                tasks,
                SampleWorkspace.CLOCK);
        held.add(new CalendarMemory(calendar, settings, Memory.of(preferences, Path.of("north")), TODAY));
        return calendar;
    }
}
