package org.daybook.app.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FigureTextTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void figuresAreWrittenAsInTheLanguageSpoken() {
        Locale.setDefault(Locale.UK);
        assertThat(FigureText.of(new BigDecimal("-1250.5"), "words ")).isEqualTo("-1,250.5 words");
        assertThat(FigureText.of(new BigDecimal("0.0001"), null)).isEqualTo("0.0001");
        Locale.setDefault(Locale.GERMANY);
        assertThat(FigureText.of(new BigDecimal("1250.5"))).isEqualTo("1.250,5");
    }

    @Test
    void longFiguresOfAnAxisAreShortenedUnlessThatWouldMakeThemAlike() {
        Locale.setDefault(Locale.UK);
        assertThat(FigureText.ofAxis(List.of(new BigDecimal("2500000000"), new BigDecimal("5000000000"))))
                .containsExactly("2.5B", "5B");
        assertThat(FigureText.ofAxis(List.of(new BigDecimal("999999999999998"), new BigDecimal("999999999999999"))))
                .containsExactly("999,999,999,999,998", "999,999,999,999,999");
        assertThat(FigureText.ofAxis(List.of(new BigDecimal("2000"), new BigDecimal("4000"))))
                .containsExactly("2,000", "4,000");
    }
}
