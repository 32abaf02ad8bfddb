package org.daybook.core.commitment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.WorkingHours;

/** The people of the tests: Ana works from eight to five on weekdays in Madrid, of Ben no hours are known. */
final class Cast {

    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final PersonId ANA = new PersonId(new UUID(0, 1));
    static final PersonId BEN = new PersonId(new UUID(0, 2));
    static final WorkingHours WEEKDAYS =
            WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    static final PeopleFacts PEOPLE = new PeopleFacts(Map.of(
            ANA, new PersonFacts("Ana Ruiz", WEEKDAYS, MADRID),
            BEN, new PersonFacts("Ben Kim", WorkingHours.UNKNOWN, MADRID)));

    private Cast() {}
}
