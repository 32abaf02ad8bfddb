package org.daybook.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "boil, Boiler inspection, Boil",
        "INSP, Boiler inspection, insp",
        "muller, Frau Müller, Müller",
        "mueller, Frau Müller, Müller",
        "müller, Frau Müller, Müller",
        "müller, Frau Mueller, Mueller",
        "mue, Frau Müller, Mü",
        "strasse, Lindenstraße 4 Straße, Straße",
        "stras, Straße, Straß",
        "angstrom, Ångström, Ångström",
        "sorensen, Sørensen, Sørensen",
        "soerensen, Sørensen, Sørensen",
        "lodz, Łódź, Łódź",
        "nino, El Niño, Niño",
        "cafe, Cafe\u0301 Central, Cafe\u0301",
        "123, ticket_12345, 123",
        "ΟΔΟΣ, οδός, οδός",
        "東, 東京 会議, 東",
        "京, 東京 会議, 京",
    })
    void aWordIsFoundByItsBeginningHoweverItIsWritten(String typed, String text, String marked) {
        assertThat(marks(typed, text)).contains(marked);
    }

    @ParameterizedTest
    @CsvSource({"oiler, Boiler", "muller, Mueller", "boilers, Boiler", "ana, Hana"})
    void whatIsNoBeginningIsNotFound(String typed, String text) {
        assertThat(marks(typed, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!…", "'“”'"})
    void withoutALetterOrADigitThereIsNothingToLookFor(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
    }

    @Test
    void theLongestOfTwoMarksAtOnePlaceIsShown() {
        assertThat(marks("bo boil", "Boiler")).containsExactly("Boil");
    }

    @Test
    void longNotesAreCutToWhatSurroundsTheFirstMark() {
        Marked notes =
                Query.of("ladder").mark("Ring twice. ".repeat(40) + "Bring the ladder. " + "Then go. ".repeat(40));

        Marked excerpt = notes.excerpt();

        assertThat(excerpt.text())
                .startsWith("…")
                .endsWith("…")
                .contains("Bring the ladder")
                .hasSizeLessThan(130);
        assertThat(marked(excerpt)).containsExactly("ladder");
    }

    @Test
    void aWordLongerThanAnyIsStillFound() {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

        assertThat(marks(word, word)).hasSize(1);
        assertThat(marks("donaudampf", word)).containsExactly("Donaudampf");
    }

    private static List<String> marks(String typed, String text) {
        return marked(Query.of(typed).mark(text));
    }

    private static List<String> marked(Marked text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
