package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.WallClockSpan;

/** What letting go over another day means: other dates, the same times by the wall clock. */
final class MonthLandings {

    private MonthLandings() {}

    /**
     * Everything held, so many days later, or earlier where the number is negative.
     *
     * @param grabbed the one under the pointer, which comes first
     */
    static List<Hands.Landing> carried(Commitment grabbed, List<Commitment> held, long days) {
        List<Hands.Landing> landings = new ArrayList<>();
        landings.add(later(grabbed, days));
        held.stream().filter(one -> !one.ref().equals(grabbed.ref())).forEach(one -> landings.add(later(one, days)));
        return landings;
    }

    private static Hands.Landing later(Commitment one, long days) {
        return new Hands.Landing(one, one.when().startingAt(one.when().start().plusDays(days)), null);
    }

    /**
     * A bar whose end is held over a day, which it is to take too. It never gets shorter than the day it begins on.
     *
     * @param lastNow the last day it takes now
     */
    static Hands.Landing stretched(Commitment bar, LocalDate lastNow, LocalDate last) {
        WallClockSpan now = bar.when();
        long days = ChronoUnit.DAYS.between(lastNow, last);
        if (now.allDay()) {
            Duration wanted = now.duration().plusDays(days);
            return new Hands.Landing(bar, now.lasting(wanted.isPositive() ? wanted : Duration.ofDays(1)), null);
        }
        WallClockSpan wanted = now.localEnd().plusDays(days).isAfter(now.start())
                ? WallClockSpan.between(now.start(), now.localEnd().plusDays(days), now.zone())
                : now;
        return new Hands.Landing(bar, wanted, null);
    }
}
