package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.only;
import static org.daybook.persistence.exchange.Ics.read;
import static org.daybook.persistence.exchange.Ics.reasons;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aTimeInAZoneKeepsItsWallClockAndItsZone() {
        assertThat(only("DTSTART;TZID=America/New_York:20260329T013000", "DTEND;TZID=America/New_York:20260329T033000")
                        .when())
                .isEqualTo(
                        new WallClockSpan(LocalDateTime.of(2026, 3, 29, 1, 30), Duration.ofHours(2), NEW_YORK, false));
    }

    @Test
    void aTimeInUtcStaysInUtc() {
        assertThat(only("DTSTART:20260105T090000Z", "DURATION:PT45M").when())
                .isEqualTo(new WallClockSpan(
                        LocalDateTime.of(2026, 1, 5, 9, 0), Duration.ofMinutes(45), ZoneOffset.UTC, false));
    }

    @Test
    void aTimeThatFloatsIsInTheZoneOfTheReader() {
        assertThat(only("DTSTART:20260105T090000").when())
                .isEqualTo(new WallClockSpan(LocalDateTime.of(2026, 1, 5, 9, 0), Duration.ZERO, Ics.HOME, false));
    }

    @Test
    void aDateIsAnAllDayEventWhoseEndIsExclusive() {
        assertThat(only("DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260107")
                        .when())
                .isEqualTo(WallClockSpan.allDay(LocalDate.of(2026, 1, 5), 2, Ics.HOME));
    }

    @Test
    void aDateWithoutAnEndLastsOneDay() {
        assertThat(only("DTSTART:20260105").when())
                .isEqualTo(WallClockSpan.allDay(LocalDate.of(2026, 1, 5), 1, Ics.HOME));
    }

    @Test
    void aDateThatEndsOnItselfLastsOneDay() {
        assertThat(only("DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260105")
                        .when())
                .isEqualTo(WallClockSpan.allDay(LocalDate.of(2026, 1, 5), 1, Ics.HOME));
    }

    @Test
    void anAllDayEventWithAnEndAtMidnightUtcEndsOnThatDate() {
        assertThat(only("DTSTART;VALUE=DATE:20260105", "DTEND:20260108T000000Z")
                        .when()
                        .duration())
                .isEqualTo(Duration.ofDays(3));
    }

    @Test
    void aDayOfALengthFollowsTheCalendarAcrossAClockChange() {
        // the night of 29 March 2026 in Berlin has 23 hours
        assertThat(only("DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:P1D")
                        .when()
                        .duration())
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void anEndInAnotherZoneIsTheInstantItNames() {
        assertThat(only(
                                "DTSTART;TZID=America/New_York:20260105T080000",
                                "DTEND;TZID=America/Los_Angeles:20260105T080000")
                        .when()
                        .duration())
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anEndBeforeTheStartIsSwappedWithItAndSaid() {
        CalendarFile file = read(Ics.event("SUMMARY:Talk", "DTSTART:20260105T083000Z", "DTEND:20260105T080000Z"));
        assertThat(Ics.onlyOf(file).when())
                .isEqualTo(new WallClockSpan(
                        LocalDateTime.of(2026, 1, 5, 8, 0), Duration.ofMinutes(30), ZoneOffset.UTC, false));
        assertThat(file.skipped())
                .containsExactly(new SkippedPart(
                        8, Extent.DETAIL, "The end of “Talk” comes before its start: the two were swapped."));
    }

    @Test
    void aSeriesWhoseEndComesBeforeItsStartKeepsItsStart() {
        WallClockSpan when = only("DTSTART:20260105T083000Z", "DTEND:20260105T080000Z", "RRULE:FREQ=DAILY")
                .when();
        assertThat(when.start()).isEqualTo(LocalDateTime.of(2026, 1, 5, 8, 30));
        assertThat(when.duration()).isEqualTo(Duration.ZERO);
    }

    @Test
    void anEndYearsBeforeTheStartIsLeftOut() {
        WallClockSpan when =
                only("DTSTART:20260105T083000Z", "DTEND:19000101T000000Z").when();
        assertThat(when.start()).isEqualTo(LocalDateTime.of(2026, 1, 5, 8, 30));
        assertThat(when.duration()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aLengthBeyondAllSenseLeavesTheEventAtItsStart() {
        CalendarFile file = read(Ics.event("DTSTART:20260105T083000Z", "DURATION:P999999999999999999W"));
        assertThat(Ics.onlyOf(file).when().duration()).isEqualTo(Duration.ZERO);
        assertThat(reasons(file)).singleElement().asString().contains("P999999999999999999W");
    }

    @Test
    void anEventWithoutAStartIsLeftOutWithItsLine() {
        CalendarFile file = read(Ics.event("SUMMARY:Someday"));
        assertThat(file.events()).isEmpty();
        assertThat(file.skipped())
                .containsExactly(new SkippedPart(4, Extent.EVENT, "“Someday” has no start (DTSTART)."));
    }

    @ParameterizedTest
    @CsvSource({
        "20260105T090000T", // a stray letter
        "2026-01-05T09:00:00",
        "20260105T0900",
        "20260105t090000",
    })
    void aTimeWrittenALittleWrongIsUnderstood(String written) {
        assertThat(only("DTSTART:" + written).when().start()).isEqualTo(LocalDateTime.of(2026, 1, 5, 9, 0));
    }

    @ParameterizedTest
    @CsvSource({"20261305T090000", "20260105T250000", "00000105T090000", "nonsense", "''", "2026010", "202601055T0900"})
    void whatIsNoTimeIsNotTakenForOne(String written) {
        assertThat(read(Ics.event("DTSTART:" + written)).events()).isEmpty();
    }
}
