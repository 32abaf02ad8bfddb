package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.roster.Rosters.codes;
import static org.daybook.persistence.roster.Rosters.only;
import static org.daybook.persistence.roster.Rosters.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aListIsReadWhateverSeparatesItsColumns(String separator) {
        RosterReading reading = read("""
            Roster of May

            People|Shift type|Date|Start|End|Required
            "Ruiz, Ana"|ON1|2026-05-01|19:00|07:00|2
            """.replace("|", separator));

        assertThat(only(reading))
                .isEqualTo(new ReadShift(
                        new Place(null, 4, null),
                        LocalDate.of(2026, 5, 1),
                        "ON1",
                        LocalTime.of(19, 0),
                        LocalTime.of(7, 0),
                        2,
                        null,
                        null,
                        null,
                        List.of("Ruiz, Ana"),
                        null));
        assertThat(reading.kind()).isEqualTo(RosterFileKind.CSV_LIST);
    }

    @Test
    void theSeparatorMayBeNamed() {
        ReadShift shift = only(read("sep=;\r\nDate;Shift\r\n2026-05-01;\"ON1, ON2\"\r\n"));

        assertThat(shift.shiftType()).isEqualTo("ON1, ON2");
        assertThat(shift.place().row()).isEqualTo(3);
    }

    @Test
    void whateverASpreadsheetSavesTextInIsRead() {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(only(read("Datum;Dienst;Mitarbeiter\n1.5.2026;Früh;Jörg Größe\n".getBytes(charset)))
                            .people())
                    .as(charset.name())
                    .containsExactly("Jörg Größe");
        }
    }

    @Test
    void anOpenQuotationMarkIsAnErrorAndWhatComesBeforeItIsKept() {
        RosterReading reading = read("Date,Shift\n2026-05-01,ON1\n2026-05-02,\"ON1\n2026-05-03,ON1\n");

        assertThat(reading.shifts()).hasSize(1);
        assertThat(codes(reading)).containsExactly(FindingCode.PARSE_ERROR);
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void aTextThatIsNoListSaysWhatOneNeeds() {
        RosterReading reading = read("colour,size\nred,4\n");

        assertThat(reading.kind()).isEqualTo(RosterFileKind.UNKNOWN);
        assertThat(codes(reading)).containsExactly(FindingCode.UNKNOWN_CONTENT);
        assertThat(Rosters.sentence(reading)).contains("Date, Shift type");
    }

    @Test
    void aListWithoutARowSaysSo() {
        RosterReading reading = read("Date,Shift\n");

        assertThat(reading.kind()).isEqualTo(RosterFileKind.CSV_LIST);
        assertThat(codes(reading)).containsExactly(FindingCode.NO_SHIFTS);
    }
}
