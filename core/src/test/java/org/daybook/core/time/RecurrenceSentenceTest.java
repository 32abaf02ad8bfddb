package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.time.SeriesBuilder.series;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceSentenceTest {

    private final RecurrenceSentence sentence = new RecurrenceSentence(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY                                             | Every day",
                "FREQ=DAILY;INTERVAL=3;COUNT=1                          | Every 3 days, once",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20260630T220000Z | Every 2 weeks on Monday and Wednesday"
                        + " until 1 July 2026",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR                       | Every weekday",
                "FREQ=WEEKLY;BYDAY=MO,TU,SU                             | Every week on Monday, Tuesday and Sunday",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=10                       | Every month on the last Friday, 10 times",
                "FREQ=MONTHLY;BYDAY=2TU                                 | Every month on the 2nd Tuesday",
                "FREQ=MONTHLY;BYMONTHDAY=1,15                           | Every month on the 1st and the 15th",
                "FREQ=MONTHLY;BYMONTHDAY=-1                             | Every month on the last day",
                "FREQ=MONTHLY;BYMONTHDAY=11,13,23                       | Every month on the 11th, the 13th and the"
                        + " 23rd",
                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=21                    | Every year on 21 March",
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH                       | Every year on the 4th Thursday in November",
                "FREQ=HOURLY;INTERVAL=6                                 | Every 6 hours",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO                       | By the rule FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"
            })
    void aRuleReadsAsAPersonWouldSayIt(String rule, String said) {
        assertThat(sentence.describe(
                        series("2026-01-05T09:00", "Europe/Berlin").rule(rule).build()))
                .isEqualTo(said);
    }

    @Test
    void addedAndLeftOutDatesAreCounted() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY")
                .plus("2026-01-05T19:00")
                .without("2026-01-06T09:00", "2026-01-07T09:00")
                .build();

        assertThat(sentence.describe(series)).isEqualTo("Every day, and on 1 more date, except on 2 dates");
    }

    @Test
    void whatDoesNotRecurHappensOnce() {
        assertThat(sentence.describe(series("2026-01-05T09:00", "UTC").build())).isEqualTo("Once");
    }
}
