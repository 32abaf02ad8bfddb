package org.daybook.app.coaching.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportWordsTest {

    @Test
    void filesAreNamedSoThatEverySystemTakesIt() {
        assertThat(ReportWords.fileName("visit 2026-03-17 Tilda Berg")).isEqualTo("visit-2026-03-17-Tilda-Berg.pdf");
        assertThat(ReportWords.fileName("cycle 1 Why? / How: “Ä”")).isEqualTo("cycle-1-Why-How-Ä.pdf");
        assertThat(ReportWords.fileName("x".repeat(300))).hasSize(84);
    }

    @Test
    void sizesAreRoundedToWhatPeopleSay() {
        assertThat(ReportWords.size(1)).isEqualTo("1 B");
        assertThat(ReportWords.size(1_024)).isEqualTo("1 kB");
        assertThat(ReportWords.size(10 * 1_024 * 1_024)).isEqualTo("10 MB");
    }
}
