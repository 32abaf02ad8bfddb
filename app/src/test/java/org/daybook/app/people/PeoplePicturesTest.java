package org.daybook.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
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

/** Pictures of the people screen, to be looked at; a screen that cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class PeoplePicturesTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private @Nullable Office opened;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1278,768", "DARK,1278,768", "LIGHT,1832,1080", "DARK,1832,1080"})
    void theScreenCanBeDrawn(Theme theme, int width, int height, FxRobot robot) throws IOException {
        Office office = Office.in(folder);
        opened = office;
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        PeopleWindow window = PeopleWindow.open(stage, office, theme, width, height);
        take(window, "people-empty" + suffix);

        PersonId cleo = fill(office);
        robot.interact(window.screen::refresh);
        until(() -> window.model.shown().size() == 15);
        take(window, "people-none" + suffix);
        robot.interact(() -> window.model.select(cleo));
        until(() -> window.model.openProperty().get() != null);
        take(window, "people-full" + suffix);
        type(robot, window);
        take(window, "people-typed" + suffix);
        importFile(robot, window, office);
        take(window, "people-import" + suffix);
    }

    private static PersonId fill(Office office) {
        office.use.demo().fill(office.admin, Office.BERLIN).orThrow();
        PersonId cleo = find(office, "Cleo Okafor");
        office.register
                .away(
                        cleo,
                        new AbsenceDraft(
                                Reason.VACATION,
                                WallClockSpan.allDay(LocalDate.of(2026, 11, 23), 5, Office.BERLIN),
                                "Back on Monday"))
                .orThrow();
        office.register
                .away(
                        cleo,
                        new AbsenceDraft(
                                Reason.SICK,
                                WallClockSpan.between(
                                        LocalDate.of(2026, 12, 3).atStartOfDay(),
                                        LocalDate.of(2026, 12, 3).atTime(12, 0),
                                        Office.BERLIN),
                                null))
                .orThrow();
        office.register.deactivate(find(office, "Ivo Marek")).orThrow();
        return cleo;
    }

    private static PersonId find(Office office, String name) {
        return office.board.everybody().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void type(FxRobot robot, PeopleWindow window) {
        robot.interact(() -> {
            PersonViewModel form =
                    Objects.requireNonNull(window.model.openProperty().get());
            form.nameProperty().set("");
            form.zoneProperty().set("Europe/Atlantis");
            form.absences().orElseThrow().addNew();
            window.model.save();
        });
        Node grid = robot.lookup("#hours-grid").query();
        robot.interact(grid::requestFocus);
        until(() -> robot.lookup("#absence-preview").<Labeled>query().isVisible());
    }

    private void importFile(FxRobot robot, PeopleWindow window, Office office) throws IOException {
        Path file = Files.writeString(folder.resolve("team.csv"), """
            Name;E-Mail;Art;Arbeitszeiten;Telefon
            Ana Ruiz;ana.ruiz@linden.example;Technikerin;Mo-Fr 7-15;030 1
            Paula Quint;paula.quint@linden.example;Coach;Mo-Do 8-12;030 2
            Quentin Ree;quentin at home;Lehrer;;030 3
            Rosa Sol;rosa.sol@linden.example;Zauberin;irgendwann;030 4
            """);
        robot.interact(() -> window.imports.show(file, office.session.peopleFiles()));
        until(() -> robot.lookup("#import-apply").tryQuery().isPresent());
    }

    private static void take(PeopleWindow window, String name) {
        assertThat(Pictures.take(window.scene, name)).isNotEmptyFile();
    }
}
