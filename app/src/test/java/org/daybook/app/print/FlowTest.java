package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.app.print.Flow.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), ZoneOffset.UTC);
    private static final Ink PLAIN = Ink.plain(10);

    @TempDir
    Path folder;

    @Test
    void theFirstPageHasTheTitleAndTheOthersRecallIt() throws IOException {
        List<String> pages =
                set(Paper.A4, flow -> flow.words(numbered(3000, " "))).pages();

        assertThat(pages.size()).isGreaterThan(3);
        assertThat(pages.getFirst()).startsWith("Letter").contains("To whom it concerns", "Day by day", "Works");
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.startsWith("Letter: To whom it concerns") && !page.contains("Day by day"));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Page %d of %d".formatted(i + 1, pages.size()))
                    .contains("Printed Wed 25 Nov 2026, 10:20 (Europe/Berlin)");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void wordsGoOnOverPagesInOrderAndInsideTheMargins(Paper paper) throws IOException {
        Paged paged = set(paper, flow -> {
            flow.words(numbered(900, "\n"));
            flow.section("Rows");
            flow.ruledRows(new Column("First", 1), new Column("Second", 3))
                    .row(Words.of("short", PLAIN), numbered(1500, " "));
            flow.words(numbered(1, "").and("x".repeat(4000), PLAIN));
        });

        assertThat(paged.outside()).isEmpty();
        String text = paged.all();
        int at = 0;
        for (int i = 0; i < 900; i++) {
            at = text.indexOf("w" + i + "w", at);
            assertThat(at).as("w%dw", i).isNotNegative();
        }
        assertThat(text.chars().filter(letter -> letter == 'x').count()).isEqualTo(4000);
        assertThat(paged.pages().stream()
                        .filter(page -> page.contains("Second"))
                        .count())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 38, 40, 42, 44, 46, 48, 50, 60})
    void aHeadingStandsOnThePageOfWhatFollows(int lines) throws IOException {
        List<String> pages = set(Paper.A4, flow -> {
                    for (int i = 0; i < lines; i++) {
                        flow.words(Words.of("line", PLAIN));
                    }
                    flow.section("Heading");
                    flow.ruledRows(new Column("Above", 1)).row(Words.of("Follows", PLAIN));
                })
                .pages();

        assertThat(pages.stream().filter(page -> page.contains("Heading")))
                .singleElement()
                .asString()
                .contains("Above", "Follows");
    }

    @Test
    void aHeadingThatNothingFollowsIsLeftOut() throws IOException {
        assertThat(set(Paper.A4, flow -> {
                            flow.section("Nothing");
                            flow.section("Something");
                            flow.words(Words.of("here", PLAIN));
                            flow.words(Words.of("and there", PLAIN));
                            flow.section("No more");
                        })
                        .all())
                .containsOnlyOnce("Something")
                .doesNotContain("Nothing", "No more");
    }

    @Test
    void drawingsAreInsideThePageInOnePiece() throws IOException {
        List<Flow.Place> places = new ArrayList<>();
        Paged paged = set(Paper.LETTER, flow -> {
            for (int i = 0; i < 9; i++) {
                flow.drawing(200, (canvas, place) -> {
                    places.add(place);
                    canvas.dot(place.left(), place.top(), 2, Tone.ACCENT);
                    canvas.write("here", place.left(), place.top() + 200, PLAIN);
                });
            }
        });

        assertThat(paged.pages()).hasSize(4);
        assertThat(places).allMatch(place -> place.top() + place.height() <= 792 - Flow.MARGIN);
        assertThat(paged.outside()).isEmpty();
    }

    @Test
    void lettersNobodyHasAreBoxesAndNothingAtAllStillMakesAPage() throws IOException {
        assertThat(set(
                                Paper.A4,
                                flow -> flow.words(Words.of("Great \uD83D\uDC4D\uD83C\uDFFD\u200D שלום \uE000", PLAIN)))
                        .all())
                .contains("Great □", "שלום");
        assertThat(set(Paper.A4, _ -> {}).pages()).hasSize(1);
    }

    @Test
    void aRowHasACellForEveryColumn() {
        assertThatThrownBy(() -> set(
                        Paper.A4,
                        flow -> flow.rows(Column.plain(1), Column.plain(1)).row(Words.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of 2 columns has 1 cells.");
    }

    private static Words numbered(int count, String between) {
        return Words.of(
                IntStream.range(0, count).mapToObj(i -> "w" + i + "w").collect(Collectors.joining(between)), PLAIN);
    }

    private Paged set(Paper paper, Consumer<Flow> writer) throws IOException {
        Flow.Title title = new Flow.Title("Letter", "To whom it concerns", "Day by day", "Works");
        PrintPress press = new PrintPress(CLOCK, Map.of());
        return Paged.of(press.set(title, "letter.pdf", paper, ZoneId.of("Europe/Berlin"), writer), folder);
    }
}
