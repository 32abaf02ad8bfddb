package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.Cast.PEOPLE;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;
import static org.daybook.core.commitment.CommitmentBuilder.anAbsence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That clashes are said in every language Daybook speaks. */
class ClashTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    private final Locale machines = Locale.getDefault();
    private final Commitment visit = timed("Ortstermin", "2026-03-24T10:00", "2026-03-24T11:30");
    private final Commitment review = timed("Review", "2026-03-24T11:00", "2026-03-24T12:00");
    private final Commitment early = timed("Inventur", "2026-03-24T06:30", "2026-03-24T09:00");
    private final Commitment late = timed("Inventur", "2026-03-24T16:00", "2026-03-24T18:30");
    private final Commitment ill = anAbsence("SICK")
            .from("2026-03-23T00:00", "Europe/Madrid")
            .allDay("2026-03-23", 5)
            .of(ANA)
            .build();

    private static Commitment timed(String title, String start, String end) {
        return aCommitment()
                .titled(title)
                .from(start, "Europe/Madrid")
                .to(end)
                .of(ANA)
                .build();
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(machines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String language) throws IOException {
        Properties english = texts("clash.properties");
        Properties other = texts("clash_" + language + ".properties");

        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).containsAll(arguments(other.getProperty(key)));
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(ClashTextsTest.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void aLanguageThatIsNotThereIsEnglishWhateverTheMachineSpeaks() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(standing(Locale.UK, visit, review)).startsWith("Ana Ruiz has both Ortstermin and Review on Tuesday");
    }

    @Test
    void germanSentencesReadWell() {
        assertThat(standing(Locale.GERMANY, visit, review))
                .isEqualTo("Ana Ruiz hat am Dienstag, 24. März von 11:00 bis 11:30 sowohl Ortstermin als auch Review"
                        + " (30 Minuten Überschneidung).");
        assertThat(moved(Locale.GERMANY, review, visit))
                .isEqualTo("Ana Ruiz ist am Dienstag, 24. März von 10:00 bis 11:30 schon bei Ortstermin"
                        + " (30 Minuten Überschneidung).");
        assertThat(standing(Locale.GERMANY, review, ill))
                .isEqualTo("Ana Ruiz ist bis Freitag, 27. März krankgemeldet, hat aber am Dienstag, 24. März von 11:00"
                        + " bis 12:00 Review.");
        assertThat(standing(Locale.GERMANY, early))
                .isEqualTo("Ana Ruiz beginnt Inventur am Dienstag, 24. März um 06:30, vor der Arbeitszeit"
                        + " (08:00–17:00).");
        assertThat(moved(Locale.GERMANY, late))
                .isEqualTo("Ana Ruiz würde bis 18:30 arbeiten, über die Arbeitszeit hinaus (08:00–17:00).");
    }

    @Test
    void spanishSentencesReadWell() {
        assertThat(standing(SPANISH, visit, review))
                .isEqualTo("Ana Ruiz tiene a la vez Ortstermin y Review el martes, 24 de marzo de 11:00 a 11:30"
                        + " (coinciden 30 minutos).");
        assertThat(moved(SPANISH, review, visit))
                .isEqualTo("Ana Ruiz ya está en Ortstermin el martes, 24 de marzo de 10:00 a 11:30"
                        + " (coinciden 30 minutos).");
        assertThat(standing(SPANISH, review, ill))
                .isEqualTo("Ana Ruiz está de baja hasta viernes, 27 de marzo, pero tiene Review el martes, 24 de marzo"
                        + " de 11:00 a 12:00.");
        assertThat(standing(SPANISH, early))
                .isEqualTo("Ana Ruiz empieza Inventur a las 6:30 el martes, 24 de marzo, antes de su horario laboral"
                        + " (8:00–17:00).");
        assertThat(moved(SPANISH, late))
                .isEqualTo("Ana Ruiz terminaría a las 18:30, después de su horario laboral (8:00–17:00).");
    }

    private static String standing(Locale locale, Commitment first, Commitment... others) {
        return sentences(locale).of(clash(first, others));
    }

    private static String moved(Locale locale, Commitment first, Commitment... others) {
        return sentences(locale).ifMoved(clash(first, others));
    }

    private static Clash clash(Commitment first, Commitment... others) {
        return new ClashIndex(PEOPLE, List.of(others)).clashesOf(first).getFirst();
    }

    private static ClashSentence sentences(Locale locale) {
        Actor actor = new Actor(new UserId(new UUID(1, 1)), "Dispatcher", Set.of(Role.DISPATCHER), ANA);
        return new ClashSentence(PEOPLE, actor, MADRID, locale);
    }
}
