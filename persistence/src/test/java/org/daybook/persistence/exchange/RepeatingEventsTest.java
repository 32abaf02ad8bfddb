package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.calendar;
import static org.daybook.persistence.exchange.Ics.only;
import static org.daybook.persistence.exchange.Ics.onlyOf;
import static org.daybook.persistence.exchange.Ics.read;
import static org.daybook.persistence.exchange.Ics.reasons;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.time.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingEventsTest {

    private static final String START = "DTSTART;TZID=America/New_York:20260105T090000";

    @ParameterizedTest
    @CsvSource({
        "20260110T140000Z, 20260110T140000Z", // already UTC
        "20260110T090000, 20260110T140000Z", // local to the series
        "20260110, 20260111T045959Z", // the whole of that day
    })
    void theEndOfATimedSeriesIsKeptInUtc(String written, String kept) {
        assertThat(rule(only(START, "RRULE:FREQ=DAILY;UNTIL=" + written))).isEqualTo("FREQ=DAILY;UNTIL=" + kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260110", "20260110T235959Z", "20260110T000000"})
    void theEndOfAnAllDaySeriesIsKeptAsADate(String written) {
        assertThat(rule(only("DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY;UNTIL=" + written)))
                .isEqualTo("FREQ=DAILY;UNTIL=20260110");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SOMETIMES",
                "INTERVAL=2",
                "FREQ=DAILY;INTERVAL=0",
                "RSCALE=CHINESE;FREQ=YEARLY",
                "",
                "FREQ=DAILY;UNTIL=soon"
            })
    void aRuleThatIsNoneLeavesTheFirstDateAndIsSaid(String rule) {
        CalendarFile file = read(Ics.event(START, "RRULE:" + rule));
        assertThat(onlyOf(file).recurrence()).isNull();
        assertThat(reasons(file)).singleElement().asString().contains("its first date alone was read");
    }

    @Test
    void ofSeveralRulesTheFirstIsFollowedAndTheOthersAreSaid() {
        CalendarFile file =
                read(Ics.event(START, "RRULE:FREQ=DAILY;COUNT=3", "RRULE:FREQ=WEEKLY", "EXRULE:FREQ=DAILY;INTERVAL=2"));
        assertThat(rule(onlyOf(file))).isEqualTo("FREQ=DAILY;COUNT=3");
        assertThat(reasons(file))
                .hasSize(2)
                .anyMatch(r -> r.contains("(RRULE)"))
                .anyMatch(r -> r.contains("(EXRULE)"));
    }

    @Test
    void leftOutDatesInAnotherZoneAreTakenOverToTheSeries() {
        assertThat(recurrence(only(
                                START,
                                "RRULE:FREQ=DAILY",
                                "EXDATE:20260106T140000Z",
                                "EXDATE;TZID=Europe/Berlin:20260107T150000"))
                        .exclusions())
                .containsExactly(LocalDateTime.of(2026, 1, 6, 9, 0), LocalDateTime.of(2026, 1, 7, 9, 0));
    }

    @Test
    void aLeftOutDateWithoutATimeMeansTheOccurrenceOfThatDay() {
        assertThat(recurrence(only(START, "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20260106"))
                        .exclusions())
                .containsExactly(LocalDateTime.of(2026, 1, 6, 9, 0));
    }

    @Test
    void aLeftOutTimeOfAnAllDaySeriesMeansItsDay() {
        assertThat(recurrence(only("DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY", "EXDATE:20260106T000000Z"))
                        .exclusions())
                .containsExactly(LocalDateTime.of(2026, 1, 6, 0, 0));
    }

    @Test
    void addedPeriodsCountByTheirStartsAndAnotherLengthIsSaid() {
        CalendarFile file = read(Ics.event(
                "DTSTART:20260105T090000Z",
                "DURATION:PT1H",
                "RDATE;VALUE=PERIOD:20260110T090000Z/PT1H,20260111T090000Z/20260111T100000Z",
                "RDATE;VALUE=PERIOD:20260112T090000Z/PT3H"));
        assertThat(recurrence(onlyOf(file)).additions())
                .containsExactly(
                        LocalDateTime.of(2026, 1, 10, 9, 0),
                        LocalDateTime.of(2026, 1, 11, 9, 0),
                        LocalDateTime.of(2026, 1, 12, 9, 0));
        assertThat(file.skipped()).singleElement().matches(part -> part.line() == 9);
    }

    @Test
    void anEmptyListOfLeftOutDatesSaysNothing() {
        CalendarFile file = read(Ics.event(START, "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:"));
        assertThat(recurrence(onlyOf(file)).exclusions()).isEmpty();
        assertThat(file.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID:20260106T140000Z",
                "RECURRENCE-ID;TZID=America/New_York:20260106T090000",
                "RECURRENCE-ID;VALUE=DATE:20260106"
            })
    void aChangedOccurrenceIsNamedInTheZoneOfItsSeriesEvenBeforeIt(String recurrenceId) {
        List<CalendarEvent> events = read(calendar(
                        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Asia/Tokyo:20260107T010000",
                        recurrenceId + "\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:1\r\n" + START + "\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT"))
                .events();
        assertThat(events.getFirst().key().recurrenceId()).isEqualTo(LocalDateTime.of(2026, 1, 6, 9, 0));
        assertThat(events.getFirst().thisAndFuture()).isFalse();
    }

    @Test
    void aChangeMayReachTheLaterOccurrences() {
        assertThat(only(START, "RECURRENCE-ID;RANGE=THISANDFUTURE:20260106T140000Z")
                        .thisAndFuture())
                .isTrue();
    }

    @Test
    void aChangeOfAnOccurrenceThatCannotBeNamedIsLeftOut() {
        CalendarFile file = read(Ics.event(START, "SUMMARY:Moved", "RECURRENCE-ID;VALUE=DATE:202131012"));
        assertThat(file.events()).isEmpty();
        assertThat(reasons(file)).singleElement().asString().contains("“Moved”").contains("202131012");
    }

    private static String rule(CalendarEvent event) {
        return Objects.requireNonNull(recurrence(event).rule()).text();
    }

    private static Recurrence recurrence(CalendarEvent event) {
        return Objects.requireNonNull(event.recurrence());
    }
}
