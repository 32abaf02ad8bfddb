package org.daybook.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.search.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    @ParameterizedTest
    @CsvSource({
        "gt, Go to today, G|t",
        "gtt, Go to today, G|t|t",
        "today, Go to today, today",
        "go today, Go to today, Go|today",
        "exp, Export a calendar file, Exp",
        "ecf, Export a calendar file, E|c|f",
        "muller, Jörg Müller, Müller",
        "jm, Jörg Müller, J|M",
    })
    void aNameIsFoundByLettersOfIt(String typed, String name, String marked) {
        assertThat(String.join("|", marked(typed, name))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"boiler, Back up or restore a file", "x, Undo", "undoo, Undo", "aaa, Ana"})
    void lettersHereAndThereAreNoMatch(String typed, String name) {
        assertThat(new Fuzzy(typed).match(name)).isEmpty();
    }

    @Test
    void whatBeginsSoComesBeforeWhatHasItInside() {
        assertThat(ranked("sea", "Research", "Show only seals", "Search entries"))
                .containsExactly("Search entries", "Show only seals", "Research");
    }

    private static List<String> ranked(String typed, String... names) {
        Fuzzy fuzzy = new Fuzzy(typed);
        return Stream.of(names)
                .flatMap(name -> fuzzy.match(name).stream())
                .sorted(Fuzzy.Match.BEST_FIRST)
                .map(match -> match.name().text())
                .toList();
    }

    private static List<String> marked(String typed, String name) {
        Marked found = new Fuzzy(typed).match(name).orElseThrow().name();
        return found.marks().stream()
                .map(mark -> found.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
