package org.daybook.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-tue 08:00-12:00 13:00-17:00; sat 09:00-24:00 | MONDAY 08:00-12:00 13:00-17:00;TUESDAY 08:00-12:00"
                        + " 13:00-17:00;SATURDAY 09:00-00:00",
                "Mo–Di 8–17 | MONDAY 08:00-17:00;TUESDAY 08:00-17:00",
                "Mo, Mi, Do: 8.30 - 12, 13-17 | MONDAY 08:30-12:00 13:00-17:00;WEDNESDAY 08:30-12:00"
                        + " 13:00-17:00;THURSDAY 08:30-12:00 13:00-17:00",
                "lun-mar 9-14 | MONDAY 09:00-14:00;TUESDAY 09:00-14:00",
                "sáb-do 9-14 | SATURDAY 09:00-14:00;SUNDAY 09:00-14:00",
                "miercoles 9:00-14:00 | WEDNESDAY 09:00-14:00",
                "sat-mon 8-12 | MONDAY 08:00-12:00;SATURDAY 08:00-12:00;SUNDAY 08:00-12:00",
                "mon 8-10 9-12 12-13 20-24 | MONDAY 08:00-13:00 20:00-00:00",
                "mon 13-17 8-12 | MONDAY 08:00-12:00 13:00-17:00",
                "mon 8-12 tue 9-13 mon 14-16 | MONDAY 08:00-12:00 14:00-16:00;TUESDAY 09:00-13:00",
            })
    void hoursAreReadAsPeopleWriteThem(String written, String meant) {
        assertThat(HoursText.read(written).orElseThrow().format()).isEqualTo(meant);
    }

    @Test
    void whatIsKeptIsReadBack() {
        WorkingHours hours = WorkingHours.parse("MONDAY 08:00-12:00 13:00-17:00;FRIDAY 22:00-00:00");

        assertThat(HoursText.read(hours.format())).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mon",
                "mon 17-8",
                "xyz 8-17",
                "8-17",
                "mon 8-",
                "m 8-17",
                "mon-tue-wed 8-9",
                "mon 8-25",
                "lun-fri 8-9"
            })
    void whatCannotBeReadIsNothing(String written) {
        assertThat(HoursText.read(written)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNotEvenTried() {
        assertThat(HoursText.read("mon 8-9 ".repeat(100_000))).isEmpty();
    }
}
