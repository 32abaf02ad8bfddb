package org.daybook.app.roster;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Period;
import org.daybook.core.roster.VersionView;

/** What is said of a version in a few words. */
final class VersionWords {

    private final Messages text = Messages.of(VersionWords.class);

    /** Where it stands, such as "Staging". */
    String status(VersionView version) {
        return version.rejected() ? text.get("rejected") : text.named(version.status());
    }

    /** The style class of where it stands. */
    static String style(VersionView version) {
        return version.rejected() ? "rejected" : version.status().name().toLowerCase(Locale.ROOT);
    }

    /** Its days; the year is said once. */
    String days(VersionView version) {
        Period period = version.period();
        if (period.first().equals(period.last())) {
            return Times.dayAndYear(period.first());
        }
        boolean sameYear = period.first().getYear() == period.last().getYear();
        return (sameYear ? Times.day(period.first()) : Times.dayAndYear(period.first()))
                + " – "
                + Times.dayAndYear(period.last());
    }

    /** An instant by a wall clock. */
    String moment(Instant instant, ZoneId zone) {
        LocalDateTime when = LocalDateTime.ofInstant(instant, zone);
        return Times.dayAndYear(when.toLocalDate()) + ", " + Times.clock(when.toLocalTime());
    }
}
