package org.daybook.core.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no line whatsoever throws or takes long, and that what is read of it holds together. */
@Timeout(20)
class QuickAddFuzzTest {

    private static final List<Locale> LOCALES =
            List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.of("es"), Locale.JAPAN);
    private static final int LINES = 3_000;
    private static final List<String> WORDS = List.of(
            ("every jeden cada 0 1 3 10 12 15 24 25 31 99 1000 4711 2026 999999999999 : . , - – / # ? @ am pm Uhr h m"
                + " min tomorrow morgen mañana Friday Freitag viernes Mon Do mié until bis hasta from von de to a"
                + " first ersten primer last letzten último Monday Montag lunes of month im Monat mes in for für"
                + " durante weeks Wochen semanas days Feb Februar febrero 29 30 Dec Dezember diciembre with mit con"
                + " Ana Ben Zorro Peter and und y halb half past quarter viertel y media menos cuarto noon mittags"
                + " mediodía at um a las times mal veces zehnmal weekly täglich mensual next nächsten próximo que"
                + " viene Room Raum Sala 4 on am el the tentative % \u0301 \uD83D\uDE00 \uD800 ا ١٢ 3.12. 3/12"
                + " 2026-02-30 00:00 23:59 24:00 22-6 5000 years Jahren années last Sunday of")
                    .split(" "));

    private final Crew crew = new Crew();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125, 77})
    void anyMixtureOfWordsIsRead(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < LINES; count++) {
            StringBuilder line = new StringBuilder();
            int words = 1 + random.nextInt(14);
            for (int word = 0; word < words; word++) {
                line.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(line.toString(), LOCALES.get(random.nextInt(LOCALES.size())), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 2026})
    void anyCharactersAreRead(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < LINES; count++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(60);
            for (int each = 0; each < length; each++) {
                line.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
            }
            check(line.toString(), LOCALES.get(random.nextInt(LOCALES.size())), seed);
        }
    }

    @Test
    void aLineOfAMillionWordsIsCutAndSaid() {
        QuickReading reading = crew.read("every Monday and ".repeat(1_000_000), Locale.UK);

        assertThat(reading.doubts())
                .extracting(Doubt::sentence)
                .contains("Only the first 500 characters are read. Put the rest into the notes.");
    }

    private void check(String line, Locale locale, long seed) {
        QuickReading reading;
        try {
            reading = crew.read(line, locale);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("seed %d, %s: “%s”".formatted(seed, locale, line), thrown);
        }
        String about = "seed %d, %s: “%s”".formatted(seed, locale, line);
        assertThat(reading.details().when().duration()).as(about).isGreaterThanOrEqualTo(Duration.ZERO);
        int end = 0;
        for (Mark mark : reading.marks()) {
            assertThat(mark.start()).as(about).isGreaterThanOrEqualTo(end);
            assertThat(mark.end()).as(about).isBetween(mark.start(), line.length());
            end = mark.end();
        }
        reading.doubts().forEach(doubt -> assertThat(doubt.end()).as(about).isBetween(doubt.start(), line.length()));
    }
}
