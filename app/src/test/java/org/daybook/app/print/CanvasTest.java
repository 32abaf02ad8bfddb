package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanvasTest {

    @Test
    void wordsFromRightToLeftAreTurnedRoundAndNumbersInThemAreNot() {
        assertThat(Canvas.visual("Visit")).isEqualTo("Visit");
        assertThat(Canvas.visual("Visit \u05D0\u05D1\u05D2 9")).isEqualTo("Visit 9 \u05D2\u05D1\u05D0");
        assertThat(Canvas.visual("\u05D0(\u05D1)")).isEqualTo("(\u05D1)\u05D0");
    }
}
