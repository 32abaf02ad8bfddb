package org.daybook.core.people;

/** What the journal says was done to somebody's details. */
final class PersonSummaries {

    private PersonSummaries() {}

    static String edited(PersonDetails before, PersonDetails after) {
        if (!before.name().equals(after.name())) {
            return "Renamed %s to %s".formatted(before.name(), after.name());
        }
        boolean hours = !before.workingHours().equals(after.workingHours());
        return hours && withHours(before, after.workingHours()).equals(after)
                ? "Changed the working hours of %s".formatted(after.name())
                : "Changed the details of %s".formatted(after.name());
    }

    private static PersonDetails withHours(PersonDetails details, WorkingHours hours) {
        return new PersonDetails(
                details.name(),
                details.email(),
                details.aliases(),
                details.kinds(),
                details.skills(),
                details.specialty(),
                hours,
                details.homeZone());
    }
}
