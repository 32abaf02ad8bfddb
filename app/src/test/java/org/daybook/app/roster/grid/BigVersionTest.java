package org.daybook.app.roster.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.AssignmentSource;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.Period;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.daybook.core.roster.Validation;
import org.daybook.core.roster.VersionView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A version of 20,000 shifts and 60 people over 90 days. */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class BigVersionTest {

    private static final int SHIFTS = 20_000;
    private static final int DAYS = 90;
    private static final int PEOPLE = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @Test
    void onlyWhatIsInSightHasNodesWhereverOneGoes(FxRobot robot) throws TimeoutException {
        try (Ward ward = Ward.in(folder)) {
            ScheduleVersionId version = ward.imported(aReading().shift("2026-03-02", "DAY"));
            GridWindow window = GridWindow.open(stage, ward, version, Theme.LIGHT, 1366, 768);
            RosterGrid shifts = window.grid(robot, GridKind.SHIFTS);

            robot.interact(
                    () -> window.reviewed.set(big(ward.review(version).sheet().version())));
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> shifts.table().rows().size() > 200);
            robot.interact(() -> shifts.reveal(new Spot(200, DAYS - 1, 0)));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(".slip").queryAll()).hasSizeBetween(10, 1_000);

            robot.interact(() -> window.show(window.grids.people()));
            robot.clickOn("Month");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.grid(robot, GridKind.PEOPLE).table().rows()).hasSize(PEOPLE + 1);
            assertThat(robot.lookup(".slip").queryAll()).hasSizeBetween(10, 3_000);

            robot.interact(() -> window.show(window.grids.coverage()));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(".hour-cell").queryAll()).hasSizeBetween(100, 1_000);
        }
    }

    @Test
    void aVersionIsShownFromItsFirstDayWhateverWasShownBefore(FxRobot robot) throws TimeoutException {
        try (Ward ward = Ward.in(folder)) {
            ReadingBuilder reading = aReading();
            LocalDate.of(2026, 5, 1)
                    .datesUntil(LocalDate.of(2026, 6, 1))
                    .forEach(day -> reading.shift(day.toString(), "DAY"));
            ScheduleVersionId may = ward.imported(reading);
            GridWindow window = GridWindow.open(stage, ward, may, Theme.LIGHT, 1366, 768);
            RosterGrid shifts = window.grid(robot, GridKind.SHIFTS);
            show(window, shifts, big(ward.review(may).sheet().version()), DAYS);
            show(window, shifts, ward.review(may), 31);

            robot.interact(() -> window.show(window.grids.people()));
            WaitForAsyncUtils.waitForFxEvents();

            RosterGrid people = window.grid(robot, GridKind.PEOPLE);
            Point2D left = people.body().localToScene(2, 2);
            assertThat(people.spotAt(left.getX(), left.getY()))
                    .hasValueSatisfying(spot -> assertThat(spot.column()).isZero());
        }
    }

    private static void show(GridWindow window, RosterGrid grid, Reviewed reviewed, int days) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.reviewed.set(null);
            window.reviewed.set(reviewed);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> grid.table().columns() == days);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Reviewed big(VersionView of) {
        VersionView view = new VersionView(
                of.id(),
                of.hospital(),
                "Big",
                of.status(),
                false,
                new Period(FIRST, FIRST.plusDays(DAYS - 1)),
                List.of(),
                null,
                null,
                of.createdAt(),
                of.updatedAt());
        Map<PersonId, Crew.Member> crew = new HashMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            PersonId id = new PersonId(new UUID(1, person));
            crew.put(id, new Crew.Member(id, "Person " + person, SpecialtyType.BOTH, true));
        }
        List<Shift> shifts = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        for (int number = 0; number < SHIFTS; number++) {
            Shift shift = shift(view, number);
            shifts.add(shift);
            if (number % 3 != 0) {
                PersonId person = new PersonId(new UUID(1, number % PEOPLE));
                duties.add(new Duty(
                        new AssignmentId(new UUID(3, number)), shift.id(), person, AssignmentSource.AMION, null));
            }
        }
        RosterSheet sheet = new RosterSheet(view, Ward.BERLIN, shifts, duties);
        Crew all = new Crew(crew);
        return new Reviewed(
                sheet, all, Coverage.of(sheet, all), new Validation(SHIFTS, duties.size(), List.of(), Set.of()));
    }

    private static Shift shift(VersionView view, int number) {
        LocalDate date = FIRST.plusDays(number % DAYS);
        return new Shift(
                new ShiftInstanceId(new UUID(2, number)),
                view.id(),
                "T" + number / DAYS % 20,
                date,
                "08:00",
                "17:00",
                date.atTime(8, 0).toInstant(ZoneOffset.UTC),
                date.atTime(17, 0).toInstant(ZoneOffset.UTC),
                StudyType.GENERAL,
                SpecialtyType.BOTH,
                1,
                number % 2 == 0);
    }
}
