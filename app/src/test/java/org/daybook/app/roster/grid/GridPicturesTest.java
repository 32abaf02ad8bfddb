package org.daybook.app.roster.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.ScheduleVersionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the repair grids, the drawer and the heat map, to be looked at. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class GridPicturesTest {

    private static final List<String> NAMES = List.of(
            "Ana Ruiz",
            "Ben Kim",
            "Cem Acar",
            "Dora Novak",
            "Emil Sand",
            "Fay Whitcombe",
            "Gus Oyelaran",
            "Hana Ito",
            "Ivo Marek",
            "Jill de Groot",
            "Kofi Mensah",
            "Lea Brandt");

    @TempDir
    private Path folder;

    private Stage stage;
    private @Nullable Ward opened;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        if (opened != null) {
            opened.close();
        }
    }

    /** The room that the list of versions and the rail leave. */
    @ParameterizedTest
    @CsvSource({"LIGHT,990,610", "DARK,990,610", "LIGHT,1544,922", "DARK,1544,922"})
    void theViewsCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Ward ward = Ward.in(folder);
        opened = ward;
        NAMES.forEach(name -> ward.radiologist(
                name, name.startsWith("B") ? "BODY_ONLY" : name.startsWith("D") ? "NEURO_ONLY" : "BOTH"));
        ScheduleVersionId march = ward.imported(month());
        GridWindow window = GridWindow.open(stage, ward, march, theme, width, height);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        until(() -> window.grid(robot, GridKind.SHIFTS).table().rows().size() > 4);
        take(window, "roster-shifts" + suffix);
        robot.interact(() -> window.show(window.grids.people()));
        take(window, "roster-people" + suffix);
        robot.clickOn("Month");
        take(window, "roster-people-month" + suffix);
        robot.interact(() -> window.show(window.grids.coverage()));
        until(() -> robot.lookup("#gaps .figure").tryQuery().isPresent());
        take(window, "roster-coverage" + suffix);
        robot.interact(() -> robot.lookup("#coverage-rows")
                .<ComboBox<Object>>query()
                .getSelectionModel()
                .selectLast());
        take(window, "roster-coverage-areas" + suffix);
        robot.interact(
                () -> window.grids.show(ward.shift(march, "2026-03-05", "DAY").id()));
        until(() -> robot.lookup(".choose").<Node>tryQuery().isPresent());
        take(window, "roster-drawer" + suffix);
    }

    /** March, with gaps, one surplus and one clash. */
    private static ReadingBuilder month() {
        ReadingBuilder reading = aReading();
        for (LocalDate day = LocalDate.of(2026, 3, 1); day.getMonthValue() == 3; day = day.plusDays(1)) {
            int at = day.getDayOfMonth();
            boolean weekend = GridGround.isWeekend(day);
            String date = day.toString();
            reading.shift(date, "DAY", at % 7 == 5 ? new String[] {name(at)} : new String[] {name(at), name(at + 4)})
                    .taking(2)
                    .mandatory();
            if (!weekend) {
                reading.shift(date, "MidC", at % 9 == 0 ? new String[0] : new String[] {name(at + 2)});
                reading.timed(date, "DAY", "08:00", "16:00", at % 5 == 0 ? new String[0] : new String[] {"Dora Novak"})
                        .about("NEURO", "NEURO_ONLY");
            }
            reading.shift(
                    date, "ON1", at == 12 ? new String[] {name(at + 7), name(at + 8)} : new String[] {name(at + 7)});
            reading.shift(date, "ON2", at % 6 == 0 ? new String[0] : new String[] {name(at + 9)});
        }
        for (String site : List.of("Mitte", "Steglitz", "Wedding")) {
            for (String area : List.of("CT Neuro", "CT Body", "MR Neuro", "US", "DX Chest/Abd")) {
                reading.covering(site + " " + area, "08:00", "17:00", "DAY");
                reading.covering(site + " " + area, "12:00", "20:00", site.equals("Mitte") ? "MidC" : "DAY");
                reading.covering(site + " " + area, "22:00", "08:00", area.equals("US") ? "ON2" : "ON1");
            }
        }
        return reading;
    }

    private static String name(int at) {
        return NAMES.get(at % NAMES.size());
    }

    private static void take(GridWindow window, String name) {
        assertThat(Pictures.take(window.scene, name)).isNotEmptyFile();
    }
}
