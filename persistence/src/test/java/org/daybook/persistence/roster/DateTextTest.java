package org.daybook.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private final DateText dates = new DateText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04 | 2026-03-04",
                "2026-03-04T00:00:00 | 2026-03-04",
                "2026-03-04 08:00 | 2026-03-04",
                "2026/3/4 | 2026-03-04",
                "20260304 | 2026-03-04",
                "4.3.2026 | 2026-03-04",
                "04.03.26 | 2026-03-04",
                "Mi., 4.3.2026 | 2026-03-04",
                "4 Mar 2026 | 2026-03-04",
                "4-Mar-26 | 2026-03-04",
                "4. März 2026 | 2026-03-04",
                "4 de marzo de 2026 | 2026-03-04",
                "Mar 4, 2026 | 2026-03-04",
                "Wednesday, March 4th, 2026 | 2026-03-04",
                "29 Feb 2028 | 2028-02-29"
            })
    void aDateWithOneReadingIsRead(String text, LocalDate date) {
        assertThat(dates.oneWay(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-99-99",
                "2026-02-29",
                "32.1.2026",
                "4 Brumaire 2026",
                "tomorrow",
                "0000-01-01",
                "1.1.0026",
                "45658"
            })
    void whatIsNoDayIsNoDate(String text) {
        assertThat(dates.oneWay(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3/4/2026;13/4/2026, DAY_FIRST, 2026-04-03",
        "3/4/26;4/13/26, MONTH_FIRST, 2026-03-04",
        "1/2/2026;2/2/2026;3/2/2026, PROBABLY_DAY_FIRST, 2026-02-01",
        "2-1-26;2-2-26;2-3-26, PROBABLY_MONTH_FIRST, 2026-02-01",
        "5/5/2026, CERTAIN, 2026-05-05",
        "30/1/2026;31/1/2026;1/2/2026, DAY_FIRST, 2026-01-30"
    })
    void theDatesOfAColumnTellTogetherWhichComesFirst(String column, DateOrder order, LocalDate first) {
        List<DateText.TwoWays> read = read(column);

        assertThat(DateOrder.of(read)).isEqualTo(order);
        assertThat(order.read(read.getFirst())).contains(first);
    }

    @Test
    void whereBothOrdersOccurOnlyDatesWithOneReadingAreRead() {
        List<DateText.TwoWays> read = read("13/4/2026;4/14/2026;3/4/2026;5/5/2026");

        DateOrder order = DateOrder.of(read);

        assertThat(order).isEqualTo(DateOrder.MIXED);
        assertThat(read.stream().map(order::read))
                .satisfiesExactly(
                        april13 -> assertThat(april13).contains(LocalDate.of(2026, 4, 13)),
                        april14 -> assertThat(april14).contains(LocalDate.of(2026, 4, 14)),
                        either -> assertThat(either).isEmpty(),
                        may5 -> assertThat(may5).contains(LocalDate.of(2026, 5, 5)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, 2026-03-04", "2026-03-04T19:00:00, 2026-03-04"})
    void aSpreadsheetsOwnDateIsTheDay(String value, LocalDate date) {
        assertThat(DateText.ofOdf(value)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-3-4", "2026-02-30", "T", "20260304xx", "12026-03-04"})
    void aDamagedDateOfASpreadsheetIsNone(String value) {
        assertThat(DateText.ofOdf(value)).isEmpty();
    }

    private List<DateText.TwoWays> read(String column) {
        return Stream.of(column.split(";"))
                .map(text -> dates.twoWays(text).orElseThrow())
                .toList();
    }
}
