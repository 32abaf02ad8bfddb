package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | The rule is empty",
                "INTERVAL=2                           | add FREQ",
                "FREQ=FORTNIGHTLY                     | FREQ=FORTNIGHTLY is unknown",
                "FREQ=DAILY;COUNT=2;UNTIL=20260101    | both COUNT and UNTIL",
                "FREQ=DAILY;INTERVAL=0                | INTERVAL=0 is not a whole number",
                "FREQ=DAILY;COUNT=0                   | COUNT=0 is not a whole number",
                "FREQ=DAILY;COUNT=1000001             | COUNT=1000001 is not a whole number from 1 to 1,000,000",
                "FREQ=WEEKLY;BYDAY=2MO                | BYDAY counts weekdays",
                "FREQ=YEARLY;BYWEEKNO=3;BYDAY=2MO     | together with BYWEEKNO",
                "FREQ=MONTHLY;BYWEEKNO=3              | BYWEEKNO is allowed in yearly rules only",
                "FREQ=MONTHLY;BYYEARDAY=3             | BYYEARDAY is not allowed",
                "FREQ=WEEKLY;BYMONTHDAY=3             | BYMONTHDAY is not allowed in a weekly rule",
                "FREQ=MONTHLY;BYSETPOS=1              | BYSETPOS picks among",
                "FREQ=MONTHLY;BYMONTHDAY=32           | not a whole number from 1 to 31",
                "FREQ=MONTHLY;BYMONTHDAY=0            | not a whole number from 1 to 31",
                "FREQ=YEARLY;BYMONTH=13               | not a whole number from 1 to 12",
                "FREQ=YEARLY;BYMONTH=-1               | not a whole number from 1 to 12",
                "FREQ=DAILY;BYHOUR=24                 | not a whole number from 0 to 23",
                "FREQ=WEEKLY;BYDAY=MON                | 'MON', which is not a weekday",
                "FREQ=WEEKLY;WKST=1MO                 | WKST=1MO is not a weekday",
                "FREQ=DAILY;UNTIL=tomorrow            | UNTIL=TOMORROW is not a date",
                "FREQ=DAILY;UNTIL=20260230            | UNTIL=20260230 is not a date",
                "FREQ=DAILY;FREQ=WEEKLY               | FREQ is given twice",
                "FREQ=DAILY;BYMOON=3                  | BYMOON is not a part",
                "FREQ=DAILY;COUNT                     | 'COUNT' is not a part",
                "FREQ=DAILY;SKIP=OMIT                 | SKIP is allowed only together with RSCALE",
                "RSCALE=CHINESE;FREQ=YEARLY           | RSCALE=CHINESE counts in another calendar"
            })
    void whatTheStandardForbidsIsRefusedInASentence(String text, String said) {
        assertThat(RecurrenceRule.parse(text))
                .isInstanceOfSatisfying(
                        RecurrenceRule.Problem.class,
                        problem -> assertThat(problem.sentence()).contains(said).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rrule:freq=weekly;wkst=mo;byday=we,mo,we;interval=1; | FREQ=WEEKLY;BYDAY=MO,WE",
                "BYMONTHDAY=-1,15,+1;FREQ=MONTHLY;X-NOTE=1            | FREQ=MONTHLY;BYMONTHDAY=-1,1,15",
                "FREQ=MONTHLY;BYDAY=+2TU,-1FR                         | FREQ=MONTHLY;BYDAY=2TU,-1FR",
                "FREQ=DAILY;UNTIL=20260630                            | FREQ=DAILY;UNTIL=20260630",
                "FREQ=DAILY;UNTIL=20260630T220000                     | FREQ=DAILY;UNTIL=20260630T220000",
                "FREQ=DAILY;UNTIL=20260630T220000Z                    | FREQ=DAILY;UNTIL=20260630T220000Z",
                "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT               | FREQ=YEARLY",
                "FREQ=YEARLY;SKIP=FORWARD;RSCALE=GREGORIAN            | RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD"
            })
    void oneRuleHasOneText(String text, String normalised) {
        assertThat(RecurrenceRule.of(text).text()).isEqualTo(normalised);
        assertThat(RecurrenceRule.of(normalised)).isEqualTo(RecurrenceRule.of(text));
    }

    @Test
    void anEndlessTextIsRefusedUnread() {
        assertThat(RecurrenceRule.parse("FREQ=DAILY;BYHOUR=" + "1,".repeat(100_000)))
                .isInstanceOf(RecurrenceRule.Problem.class);
    }

    @Test
    void aProgramThatWritesABadRuleFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.of("FREQ=NEVER"))
                .withMessageContaining("NEVER");
    }
}
