package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.core.roster.CoverageBlock.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {

    @ParameterizedTest
    @CsvSource({
        "Mid Weekday Body 5 - 6 pm, WEEKDAYS",
        "Mid Weekend 10pm-Midnight, WEEKENDS",
        "Mid  12am-1am, EVERY_DAY",
        "Mo-Fr 8-16 Uhr, WEEKDAYS",
        "Wochenende 8-16 Uhr, WEEKENDS",
        "Fin de semana 8-16 h, WEEKENDS",
        "Weekday and weekend 8-16 h, EVERY_DAY"
    })
    void theNameOfABlockSaysItsDays(String text, Days days) {
        assertThat(BlockText.read(text).days()).isEqualTo(days);
        assertThat(BlockText.read(text).text()).isEqualTo(text);
    }
}
