package org.daybook.app.roster.intake;

import static org.daybook.app.sample.Until.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.VersionFinding;
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

/** Pictures of imports of rosters and of findings, to be looked at; what cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class IntakePicturesTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private @Nullable Department opened;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        Language.ENGLISH.speak();
        if (opened != null) {
            opened.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,LIGHT,1366,768",
        "ENGLISH,DARK,1366,768",
        "GERMAN,LIGHT,1366,768",
        "SPANISH,DARK,1366,768",
        "ENGLISH,LIGHT,1920,1080",
        "ENGLISH,DARK,1920,1080"
    })
    void importsAndFindingsCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot) {
        Locale.setDefault(Locale.UK);
        language.speak();
        Department department = Department.in(folder);
        opened = department;
        String suffix = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        department.person("Ana Ruiz");
        department.person("Benjamin Okafor");
        IntakeWindow window = IntakeWindow.open(stage, department, theme, width, height);
        take(window, "findings-empty" + suffix);

        preview(robot, window, department.file("damaged.csv", """
            Date,Shift type,Start,End,People
            soon,DAY,,,Ana Ruiz
            2026-03-02,Late,,,
            2026-03-02,Evening,,,
            2026-03-03,DAY,08:00,late,Ana Ruiz
            """));
        take(window, "intake-errors" + suffix);
        robot.clickOn("#intake-cancel");
        preview(robot, window, department.file("hours.csv", "Date,Shift type\n2026-03-02,Late\n2026-03-02,Evening\n"));
        take(window, "intake-hours" + suffix);
        robot.clickOn("#intake-cancel");
        preview(robot, window, department.file("notes.ods", "Nothing of a roster is said here.\n"));
        take(window, "intake-unreadable" + suffix);
        robot.clickOn("#intake-cancel");
        robot.interact(() -> window.files.show(folder.resolve("gone.ods")));
        until(() -> robot.lookup("#refusal").tryQuery().isPresent());
        take(window, "intake-refused" + suffix);
        robot.type(KeyCode.ESCAPE);
        applying(robot, window, department, suffix);

        preview(robot, window, department.file("grid.fods", grid("Mid Weekday 5 pm - 6 pm", "MidC", "Mid 3")));
        take(window, "intake-areas" + suffix);
        robot.clickOn("#intake-cancel");

        preview(robot, window, department.file("march.csv", march()));
        take(window, "intake-names" + suffix);
        robot.clickOn("#names-new");
        robot.clickOn("#intake-apply");
        until(() -> window.reviewed.get() != null);
        RosterReview.Reviewed now = Objects.requireNonNull(window.reviewed.get());
        department
                .use
                .roster()
                .review()
                .acknowledge(
                        department.admin,
                        now.sheet().version().id(),
                        now.validation().open().stream()
                                .map(VersionFinding::key)
                                .skip(2)
                                .limit(2)
                                .toList(),
                        "Dr Mara Lindqvist")
                .orThrow();
        until(() -> !Objects.requireNonNull(window.reviewed.get())
                .validation()
                .acknowledged()
                .isEmpty());
        robot.interact(() -> window.toasts.clear());
        take(window, "findings-full" + suffix);

        preview(robot, window, department.file("march.csv", march()));
        take(window, "intake-again" + suffix);
    }

    private static String grid(String block, String one, String other) {
        StringBuilder rows = new StringBuilder(row("", one, other));
        for (String area : List.of("CT Neuro", "CT Body", "MR Neuro", "MR Body", "US", "DX Chest/Abd", "DX Bone")) {
            rows.append(row("Mitte " + area, "x", "")).append(row("Steglitz " + area, "", "x"));
        }
        return """
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet><table:table table:name="%s">%s</table:table></office:spreadsheet></office:body>
            </office:document>
            """.formatted(block, rows);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell><text:p>%s</text:p></table:table-cell>".formatted(cell));
        }
        return row.append("</table:table-row>").toString();
    }

    private void applying(FxRobot robot, IntakeWindow window, Department department, String suffix) {
        CountDownLatch calledOff = window.holdImports();
        preview(robot, window, department.file("april.csv", "Date,Shift type\n2026-04-02,DAY\n"));
        robot.clickOn("#intake-apply");
        until(() -> robot.lookup(".progress-bar").tryQuery().isPresent());
        take(window, "intake-applying" + suffix);
        robot.clickOn(robot.lookup(".exchange .button").<Node>query());
        calledOff.countDown();
        until(() -> robot.lookup("#refusal").tryQuery().isPresent());
        take(window, "intake-called-off" + suffix);
        robot.type(KeyCode.ESCAPE);
    }

    private static String march() {
        StringBuilder march = new StringBuilder("Date,Shift type,Start,End,Required,Study type,Mandatory,People\n");
        for (int day = 1; day <= 31; day++) {
            march.append("2026-03-%02d,DAY,,,2,GENERAL,no,Ana Ruiz; %s%n"
                    .formatted(day, day % 3 == 0 ? "Ben Okafor" : "Cleo Marsh"));
            march.append("2026-03-%02d,ON1,,,1,%s,yes,%s%n"
                    .formatted(
                            day,
                            day % 2 == 0 ? "BODY" : "brains",
                            day % 5 == 0 ? "" : "Dr. Maximilian-Alexander von Wittgenstein-Hohenlohe"));
            march.append("2026-03-%02d,Late call,15:00,23:00,1,GENERAL,no,Dee Lund; Eli Roth%n".formatted(day));
        }
        return march.toString();
    }

    private static void preview(FxRobot robot, IntakeWindow window, Path file) {
        robot.interact(() -> window.files.show(file));
        until(() -> robot.lookup("#intake-apply").tryQuery().isPresent());
    }

    private static void take(IntakeWindow window, String name) {
        Pictures.take(window.scene, name);
    }
}
