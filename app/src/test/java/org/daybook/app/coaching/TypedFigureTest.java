package org.daybook.app.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypedFigureTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void pointAndCommaBothDivideWholeFromPart() {
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
            Locale.setDefault(locale);
            assertThat(TypedFigure.read(" 4.5 ")).contains(new BigDecimal("4.5"));
            assertThat(TypedFigure.read("4,5")).contains(new BigDecimal("4.5"));
            assertThat(TypedFigure.read("1,250.75")).contains(new BigDecimal("1250.75"));
            assertThat(TypedFigure.read("1.250,75")).contains(new BigDecimal("1250.75"));
            assertThat(TypedFigure.read("1 250")).contains(new BigDecimal("1250"));
            assertThat(TypedFigure.read("−3")).contains(new BigDecimal("-3"));
        }
    }

    @Test
    void whatIsWrittenInALanguageIsReadInItAgain() {
        BigDecimal figure = new BigDecimal("1250");
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY, Locale.of("es", "ES")}) {
            Locale.setDefault(locale);
            assertThat(TypedFigure.read(FigureText.of(figure))).contains(figure);
            assertThat(TypedFigure.read(FigureText.of(new BigDecimal("1234567.891"))))
                    .contains(new BigDecimal("1234567.891"));
        }
        Locale.setDefault(Locale.UK);
        assertThat(TypedFigure.read("1.250")).contains(new BigDecimal("1.250"));
    }

    @Test
    void wordsAreNoFigure() {
        assertThat(TypedFigure.read("four")).isEmpty();
        assertThat(TypedFigure.read("")).isEmpty();
        assertThat(TypedFigure.read("4.")).isEmpty();
        assertThat(TypedFigure.read("4%")).isEmpty();
    }
}
