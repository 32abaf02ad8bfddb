package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ZoneDefinitionTest {

    private static String written(ZoneId zone, int firstYear, int lastYear) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ZoneDefinition(zone, firstYear, lastYear).write(new ContentWriter(out));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyZoneReadsBackWithItsOffsetsInEveryYearWritten() {
        SoftAssertions all = new SoftAssertions();
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ObservedZone observed = EventZonesTest.observed(written(zone, 1985, 2045));
            for (int year = 1985; year <= 2045; year++) {
                all.assertThat(observed.in(year)).as(id + " " + year).isEqualTo(YearOffsets.of(zone, year));
            }
        }
        all.assertAll();
    }

    @Test
    void aZoneWithStandingRulesHoldsBeyondTheYearsWritten() {
        for (String id : new String[] {"Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Nuuk"}) {
            ZoneId zone = ZoneId.of(id);
            assertThat(EventZonesTest.observed(written(zone, 2026, 2027)).in(2090))
                    .as(id)
                    .isEqualTo(YearOffsets.of(zone, 2090));
        }
    }

    @Test
    void aZoneWithStandingRulesIsTwoYearlyRules() {
        assertThat(written(ZoneId.of("Europe/Berlin"), 2026, 2027))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n")
                .doesNotContain("RDATE");
        assertThat(written(ZoneId.of("America/New_York"), 2026, 2027))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n");
    }

    @Test
    void everyWindowsNameIsAZone() {
        assertThat(new ZoneNames().find("Line Islands Standard Time")).contains(ZoneId.of("Pacific/Kiritimati"));
    }
}
