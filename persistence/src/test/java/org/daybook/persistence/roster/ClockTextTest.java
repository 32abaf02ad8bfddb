package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "19:00, 19:00", "7:30, 07:30", "07:00:00, 07:00", "7 PM, 19:00", "7p, 19:00", "7:30a, 07:30", "12a, 00:00",
        "12p, 12:00", "12 am, 00:00", "8:30 p.m., 20:30", "1900, 19:00", "0600, 06:00", "2400, 00:00", "24:00, 00:00",
        "19, 19:00", "19h, 19:00", "19h30, 19:30", "19.30, 19:30", "19 Uhr, 19:00", "noon, 12:00", "Midnight, 00:00",
        "12mn, 00:00", "Mitternacht, 00:00", "mediodía, 12:00"
    })
    void aTimeIsReadAsItIsWritten(String text, LocalTime time) {
        assertThat(ClockText.time(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25:00", "12:60", "13 pm", "0 am", "24:30", "2401", "7x", "soon", "7-8", "1:2:3:4", "٧"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(ClockText.time(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5 - 6 pm, 17:00, 18:00",
        "5 pm - 6 pm, 17:00, 18:00",
        "6 pm - 12 am, 18:00, 00:00",
        "12am-1am, 00:00, 01:00",
        "1 am - 8 am, 01:00, 08:00",
        "10pm-Midnight, 22:00, 00:00",
        "10-midnight, 22:00, 00:00",
        "8-noon, 08:00, 12:00",
        "11 - 2 pm, 11:00, 14:00",
        "10 - 12 am, 22:00, 00:00",
        "8 - 5 pm, 08:00, 17:00",
        "7a-7p, 07:00, 19:00",
        "7p-7, 19:00, 07:00",
        "8am to 5, 08:00, 17:00",
        "8:30a-5p, 08:30, 17:00",
        "10:30-6a, 22:30, 06:00",
        "17:00–20:00, 17:00, 20:00",
        "10:00-23:00, 10:00, 23:00",
        "05:30-18:00, 05:30, 18:00",
        "1700-2000, 17:00, 20:00",
        "8 bis 16 Uhr, 08:00, 16:00",
        "8 a 17 h, 08:00, 17:00",
        "0700-0700, 07:00, 07:00",
        "7-19, 07:00, 19:00",
        "22-6, 22:00, 06:00"
    })
    void hoursAreTheFewestThatWhatIsWrittenAllows(String text, LocalTime start, LocalTime end) {
        assertThat(ClockText.hours(text)).contains(new ClockText.Hours(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "Mid Weekday Body 5 - 6 pm, 17:00, 18:00",
        "Mid  12am-1am, 00:00, 01:00",
        "ON Weekend Neuro 1 am - 8 am, 01:00, 08:00",
        "Nights 2 7p-7a, 19:00, 07:00",
        "Block 3: 17:00-20:00 (CT), 17:00, 20:00"
    })
    void hoursAreFoundInAName(String text, LocalTime start, LocalTime end) {
        assertThat(ClockText.hoursIn(text)).contains(new ClockText.Hours(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Week 1-2",
                "2022-W37 -- 2022-09-12 to 2022-09-18",
                "2026-05",
                "2025-2026",
                "Level 3-4",
                "Sheet1",
                "1/2-3/4",
                ""
            })
    void figuresInANameThatSayNoTimeAreNoHours(String text) {
        assertThat(ClockText.hoursIn(text)).isEmpty();
    }
}
