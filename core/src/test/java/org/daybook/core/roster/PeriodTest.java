package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void periodThatEndsBeforeItStartsIsNone() {
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period cannot end (2026-03-01) before it starts (2026-03-02).");
    }

    @Test
    void dayIsAPeriod() {
        assertThat(new Period(MONDAY, MONDAY).contains(MONDAY)).isTrue();
    }
}
