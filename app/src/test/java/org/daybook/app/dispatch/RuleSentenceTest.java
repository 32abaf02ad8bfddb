package org.daybook.app.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSentenceTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Happens once.",
                "FREQ=DAILY|Every day.",
                "FREQ=DAILY;INTERVAL=3;COUNT=2|Every 3 days, twice.",
                "FREQ=WEEKLY|Every week on Tuesday.",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR|Every week on Monday, Wednesday and Friday.",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU|Every 2 weeks on Tuesday and Thursday.",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|Every weekday, Monday to Friday.",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=10|Every week on Tuesday, 10 times.",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T225959Z|Every week on Tuesday, until Thu 31 Dec 2026.",
                "FREQ=MONTHLY|Every month on day 24.",
                "FREQ=MONTHLY;BYMONTHDAY=-1|Every month on the last day.",
                "FREQ=MONTHLY;BYDAY=-1FR|Every month on the last Friday.",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU|Every 3 months on the fourth Tuesday.",
                "FREQ=YEARLY|Every year on 24 November.",
                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1|Every year on 1 March.",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1|Repeats by the rule FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1.",
                "FREQ=HOURLY|Repeats by the rule FREQ=HOURLY."
            })
    void aRuleIsSaidAsPeopleWouldSayIt(String rule, String sentence) {
        assertThat(new RuleSentence().of(rule, TUESDAY, BERLIN)).isEqualTo(sentence);
    }
}
