package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.calendar;
import static org.daybook.persistence.exchange.Ics.only;
import static org.daybook.persistence.exchange.Ics.onlyOf;
import static org.daybook.persistence.exchange.Ics.read;
import static org.daybook.persistence.exchange.Ics.reasons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventZonesTest {

    /** The rules of the eastern United States from 1987 to 2006, under a name of its own. */
    private static final String EASTERN = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Eastern",
            "BEGIN:STANDARD",
            "DTSTART:19501029T020000",
            "TZOFFSETFROM:-0400",
            "TZOFFSETTO:-0500",
            "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:19500402T020000",
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0400",
            "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=1SU;BYMONTH=4",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    private static final String ODD =
            EASTERN.replace("TZID:Eastern", "TZID:Odd").replace("-0400", "-0312");

    @ParameterizedTest
    @CsvSource({
        "Europe/Vienna, Europe/Vienna",
        "europe/vienna, Europe/Vienna",
        "/America/New_York, America/New_York",
        "/softwarestudio.org/Olson_20011030_5/America/Chicago, America/Chicago",
        "/freeassociation.sourceforge.net/Tzfile/Europe/Vienna, Europe/Vienna",
        "/mozilla.org/20050126_1/America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "America/New York, America/New_York",
        "W. Europe Standard Time, Europe/Berlin",
        "Pacific Standard Time, America/Los_Angeles",
        "US-Eastern, US/Eastern",
        "UTC, Z",
        "GMT, Z",
        "UTC+12:00, +12:00",
        "GMT-5, -05:00",
    })
    void aZoneIsKnownByItsManyNames(String name, String zone) {
        assertThat(only("DTSTART;TZID=\"" + name + "\":20260105T090000").when().zone())
                .isEqualTo(ZoneId.of(zone));
    }

    @Test
    void aZoneOfTheFilesOwnIsTheOneThatAgreesWithItInThatYear() {
        CalendarFile file =
                read(calendar(EASTERN, "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Eastern:20050418T090000", "END:VEVENT"));
        assertThat(onlyOf(file).when().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(file.skipped()).isEmpty();
    }

    @Test
    void aZoneMayBeDefinedAfterTheEventsThatAreInIt() {
        CalendarFile file =
                read(calendar("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Eastern:20050418T090000", "END:VEVENT", EASTERN));
        assertThat(onlyOf(file).when().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void theReadersZoneIsPreferredAmongThoseThatAgree() {
        String central = EASTERN.replace("TZID:Eastern", "TZID:Central")
                .replace("-0400", "+0200")
                .replace("-0500", "+0100")
                .replace("19501029T020000", "19961027T030000")
                .replace("19500402T020000", "19960331T020000")
                .replace("BYMINUTE=0;BYHOUR=2;", "")
                .replace("BYDAY=1SU;BYMONTH=4", "BYDAY=-1SU;BYMONTH=3");
        assertThat(onlyOf(read(calendar(
                                central,
                                "BEGIN:VEVENT",
                                "UID:1",
                                "DTSTART;TZID=Central:20260418T090000",
                                "END:VEVENT")))
                        .when()
                        .zone())
                .isEqualTo(Ics.HOME);
    }

    @Test
    void aZoneLikeNoneKeepsTheOffsetOfTheTimeAndIsSaidOnce() {
        CalendarFile file = read(calendar(
                ODD,
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART;TZID=Odd:20050118T090000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:2",
                "DTSTART;TZID=Odd:20050618T090000",
                "END:VEVENT"));
        assertThat(file.events())
                .extracting(event -> event.when().zone())
                .containsExactly(ZoneOffset.ofHours(-5), ZoneOffset.ofHoursMinutes(-3, -12));
        assertThat(reasons(file)).singleElement().asString().contains("“Odd”");
    }

    @Test
    void aZoneNobodyKnowsIsTheReadersAndIsSaid() {
        CalendarFile file = read(Ics.event("DTSTART;TZID=Middle Earth:20260105T090000"));
        assertThat(onlyOf(file).when().zone()).isEqualTo(Ics.HOME);
        assertThat(reasons(file))
                .singleElement()
                .asString()
                .contains("“Middle Earth”")
                .contains("Europe/Berlin");
    }

    @Test
    void theWallClockTimeOfAGapKeepsTheOffsetBeforeIt() {
        ObservedZone zone = observed(EASTERN);
        assertThat(zone.offsetAt(LocalDateTime.of(2005, 4, 3, 2, 30))).isEqualTo(ZoneOffset.ofHours(-5));
        assertThat(zone.offsetAt(LocalDateTime.of(2005, 4, 3, 3, 0))).isEqualTo(ZoneOffset.ofHours(-4));
    }

    @Test
    void theWallClockTimeOfAnOverlapHasTheEarlierOffset() {
        ObservedZone zone = observed(EASTERN);
        assertThat(zone.offsetAt(LocalDateTime.of(2005, 10, 30, 1, 30))).isEqualTo(ZoneOffset.ofHours(-4));
        assertThat(zone.offsetAt(LocalDateTime.of(2005, 10, 30, 2, 0))).isEqualTo(ZoneOffset.ofHours(-5));
    }

    static ObservedZone observed(String definition) {
        try {
            PartReader parts = new PartReader(
                    new LogicalLines(
                            new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)),
                            ImportLimits.generous()),
                    ImportLimits.generous());
            Part part = Objects.requireNonNull(parts.next());
            return ObservedZone.of(part, Properties.of(part, new Losses(0)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
