package org.daybook.core.demo;

import static org.daybook.core.people.PersonKind.COACH;
import static org.daybook.core.people.PersonKind.RADIOLOGIST;
import static org.daybook.core.people.PersonKind.STAFF;
import static org.daybook.core.people.PersonKind.STUDENT;
import static org.daybook.core.people.PersonKind.TEACHER;
import static org.daybook.core.people.PersonKind.TECHNICIAN;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Who works at, or with, Linden Education and Care: everybody the five desks know. */
final class DemoPeople {

    private static final DayOfWeek[] WEEKDAYS = {
        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
    };

    private DemoPeople() {}

    static List<PersonDetails> all(ZoneId zone) {
        return List.of(
                person("Ana Ruiz", TECHNICIAN, hours(8, 17), zone, null, "networks", "printers"),
                person("Ben Kim", TECHNICIAN, hours(8, 17), zone, null, "networks", "printers", "phones"),
                person("Cleo Okafor", TECHNICIAN, hours(10, 19), zone, null, "projectors"),
                person("David Stein", TECHNICIAN, hours(7, 15), zone, null, "electrics"),
                person("Edith Novak", STAFF, hours(8, 17), zone, null, "dispatching"),
                person("Farah Haddad", COACH, hours(8, 16), zone, null, "mathematics"),
                person("Georg Brandt", COACH, hours(8, 16), zone, null, "reading"),
                person("Hana Suzuki", TEACHER, hours(7, 15), zone, null, "grade 4"),
                person("Ivo Marek", TEACHER, hours(7, 15), zone, null, "grade 6"),
                person("Jill Abara", TEACHER, hours(12, 20), zone, null, "evening classes"),
                person("Dr Karl Weiss", RADIOLOGIST, hours(7, 19), zone, "BODY_ONLY"),
                person("Dr Lena Fischer", RADIOLOGIST, hours(7, 19), zone, "NEURO_ONLY"),
                person("Dr Maya Patel", RADIOLOGIST, hours(7, 19), zone, "BOTH"),
                person("Noor Jansen", STUDENT, WorkingHours.UNKNOWN, zone, null),
                person("Oskar Lind", STUDENT, WorkingHours.UNKNOWN, zone, null));
    }

    private static PersonDetails person(
            String name,
            PersonKind kind,
            WorkingHours hours,
            ZoneId zone,
            @Nullable String specialty,
            String... skills) {
        String address = name.replace("Dr ", "").replace(' ', '.').toLowerCase(Locale.ROOT) + "@linden.example";
        String familiar = name.replace("Dr ", "").split(" ", 2)[0];
        return new PersonDetails(
                name, address, List.of(familiar), List.of(kind), List.of(skills), specialty, hours, zone);
    }

    private static WorkingHours hours(int from, int to) {
        return WorkingHours.of(LocalTime.of(from, 0), LocalTime.of(to, 0), WEEKDAYS);
    }
}
