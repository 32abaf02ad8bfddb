package org.daybook.core.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lines mean, as tables by language: {@code lines_en.txt} and its like. */
class QuickAddTest {

    private static final int COLUMNS = 7;

    private final Crew crew = new Crew();

    /** A row of a table. */
    record Row(Locale locale, List<String> cells) {

        String line() {
            return cells.getFirst();
        }

        String expected() {
            return String.join(" | ", cells.subList(1, COLUMNS));
        }

        @Override
        public String toString() {
            return locale.getLanguage() + ": " + line();
        }
    }

    static Stream<Row> english() throws IOException {
        return rows(Locale.UK);
    }

    static Stream<Row> german() throws IOException {
        return rows(Locale.GERMANY);
    }

    static Stream<Row> spanish() throws IOException {
        return rows(Locale.of("es", "ES"));
    }

    private static Stream<Row> rows(Locale locale) throws IOException {
        try (InputStream table = Objects.requireNonNull(
                QuickAddTest.class.getResourceAsStream("lines_" + locale.getLanguage() + ".txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> new Row(
                                    locale,
                                    Stream.of(line.split("\\|", COLUMNS))
                                            .map(String::strip)
                                            .toList()))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource({"english", "german", "spanish"})
    void aLineMeansWhatAPersonMeansByIt(Row row) {
        assertThat(asRow(row.line(), crew.read(row.line(), row.locale()))).isEqualTo(normal(row));
    }

    @ParameterizedTest
    @MethodSource({"english", "german", "spanish"})
    void theMarksOfALineAreInOrderAndTheTitleIsMadeOfTheirs(Row row) {
        QuickReading reading = crew.read(row.line(), row.locale());
        int end = 0;
        List<String> title = new ArrayList<>();
        for (Mark mark : reading.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(end);
            assertThat(mark.end())
                    .isGreaterThan(mark.start())
                    .isLessThanOrEqualTo(row.line().length());
            end = mark.end();
            if (mark.kind() == Mark.Kind.TITLE) {
                title.add(row.line().substring(mark.start(), mark.end()));
            }
        }

        assertThat(String.join(" ", title)).isEqualTo(reading.details().title());
    }

    @Test
    void theMonthComesFirstInTheUnitedStates() {
        assertThat(crew.read("Fair 3/12", Locale.US).details().when().start().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 3, 12));
    }

    @Test
    void aLanguageWithoutALexiconIsReadAsEnglish() {
        assertThat(crew.read("Fair tomorrow", Locale.JAPAN)
                        .details()
                        .when()
                        .start()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aPersonIsFoundByAnAliasAndByABeginning() {
        assertThat(crew.names(crew.read("Call with charlie and dmi", Locale.UK)
                        .details()
                        .people()))
                .containsExactly("Carla", "Dmitri");
    }

    @Test
    void anAmbiguousNameIsSaidWithThoseWhoBearIt() {
        assertThat(crew.read("Call with Peter", Locale.UK).doubts())
                .extracting(Doubt::sentence)
                .containsExactly(
                        "“Peter” may be Peter Lang or Peter Stein; the name stays in the title. Write more of it.");
    }

    private static List<String> normal(Row row) {
        List<String> cells = new ArrayList<>(row.cells().subList(1, COLUMNS));
        String rule = cells.get(4);
        cells.set(4, rule.isEmpty() ? "" : RecurrenceRule.of(rule).text());
        return cells;
    }

    private List<String> asRow(String line, QuickReading reading) {
        EntryDetails details = reading.details();
        return List.of(
                details.title(),
                start(details.when()),
                end(details.when()),
                String.join(", ", crew.names(details.people())),
                rule(reading.draft().recurrence()),
                rest(line, reading));
    }

    private static String start(WallClockSpan when) {
        return written(when.start(), when.allDay());
    }

    private static String end(WallClockSpan when) {
        LocalDateTime end = when.localEnd();
        if (when.allDay()) {
            return written(end.minusDays(1), true);
        }
        LocalTime time = end.toLocalTime();
        return end.toLocalDate().equals(when.start().toLocalDate()) ? time.toString() : written(end, false);
    }

    private static String written(LocalDateTime time, boolean allDay) {
        String text = allDay ? time.toLocalDate().toString() : time.toString();
        return text.startsWith("2026-") ? text.substring("2026-".length()) : text;
    }

    private static String rule(@Nullable Recurrence recurrence) {
        return recurrence == null
                ? ""
                : Objects.requireNonNull(recurrence.rule()).text();
    }

    private static String rest(String line, QuickReading reading) {
        List<String> rest = new ArrayList<>();
        EntryDetails details = reading.details();
        if (details.location() != null) {
            rest.add("place=" + details.location());
        }
        if (details.status() == EntryStatus.TENTATIVE) {
            rest.add("tentative");
        }
        if (!details.workItem().equals(WorkItem.NONE)) {
            rest.add("work=" + details.workItem().type() + " "
                    + details.workItem().id());
        }
        reading.doubts().forEach(doubt -> rest.add("doubt=" + line.substring(doubt.start(), doubt.end())));
        return String.join("; ", rest);
    }
}
