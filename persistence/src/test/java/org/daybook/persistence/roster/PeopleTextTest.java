package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ana Ruiz > Ana Ruiz",
                "Ana Ruiz; Ben Li > Ana Ruiz|Ben Li",
                "'Ana Ruiz\nBen Li' > Ana Ruiz|Ben Li",
                "B. / R. > B.|R.",
                "Ana & Ben > Ana|Ben",
                "Ana und Ben > Ana|Ben",
                "Ana y Ben > Ana|Ben",
                "Ruiz, Ana > Ruiz, Ana",
                "van Dyke, Bob > van Dyke, Bob",
                "Ruiz, Ana; Li, Ben > Ruiz, Ana|Li, Ben",
                "Ana Ruiz, Ben Li > Ana Ruiz|Ben Li",
                "Ana, Ben, Cleo > Ana|Ben|Cleo",
                "' Ana   Ruiz ;; ' > Ana Ruiz",
                "Andy Sandy > Andy Sandy",
                "Ana; --- > Ana"
            })
    void namesArePartedWherePeopleArePartedAndNotWithinAName(String cell, String names) {
        assertThat(String.join("|", PeopleText.names(cell))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "-", "—", "?", "open", "TBD", "n/a", "N.N.", "offen", "vacante", " sin asignar "})
    void dashesAndSomeWordsAreNobody(String cell) {
        assertThat(PeopleText.saysNobody(cell)).isTrue();
        assertThat(PeopleText.names(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Openshaw", "Nan", "Li", "O-"})
    void namesAreSomebody(String cell) {
        assertThat(PeopleText.saysNobody(cell)).isFalse();
    }
}
