package org.daybook.core.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.PersonId;

/** How much each person has in a version: hours, nights, weekends; and what is usual. */
final class Workloads {

    /** What should lie between two shifts (Directive 2003/88/EC, article 3). */
    static final Duration REST = Duration.ofHours(11);

    private final Map<PersonId, List<Shift>> shifts;
    private final Load usual;

    /** The load of one person, or what is usual. */
    record Load(double hours, double nights, double weekends) {}

    private Workloads(Map<PersonId, List<Shift>> shifts, int people) {
        this.shifts = shifts;
        Load all = load(shifts.values().stream().flatMap(List::stream).toList());
        usual = new Load(all.hours() / people, all.nights() / people, all.weekends() / people);
    }

    /** @param people among how many the whole is shared */
    static Workloads of(RosterSheet sheet, int people) {
        Map<PersonId, List<Shift>> shifts = new HashMap<>();
        sheet.duties()
                .forEach(duty -> shifts.computeIfAbsent(duty.person(), _ -> new ArrayList<>())
                        .add(sheet.shiftOf(duty)));
        return new Workloads(shifts, Math.max(1, people));
    }

    List<Shift> shiftsOf(PersonId person) {
        return shifts.getOrDefault(person, List.of());
    }

    Load of(PersonId person) {
        return load(shiftsOf(person));
    }

    Load usual() {
        return usual;
    }

    private static Load load(List<Shift> shifts) {
        double hours = shifts.stream()
                        .mapToLong(shift -> shift.interval().duration().toMinutes())
                        .sum()
                / 60.0;
        return new Load(
                hours,
                shifts.stream().filter(Shift::night).count(),
                shifts.stream().filter(Workloads::isWeekend).count());
    }

    static boolean isWeekend(Shift shift) {
        DayOfWeek day = shift.date().getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
