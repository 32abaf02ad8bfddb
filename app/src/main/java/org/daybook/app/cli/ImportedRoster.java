package org.daybook.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AreaPlan;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.Period;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.daybook.core.roster.ShiftTypeDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a roster's file brings, as the roster commands give it.
 *
 * @param version the version it became; null where nothing was changed, or the file has no shift
 * @param kind what kind of file it is, by its content
 * @param from the first of its days; null where it has no shift
 * @param to the last of its days; null where it has no shift
 * @param assignments how many the names that are known or decided about make
 * @param studyAreas what becomes of the hospital's study areas; null where the file says nothing of them
 * @param newShiftTypes the codes of the types of shifts that the hospital gets with it
 * @param importedAlready what the same file was called when it was imported before; null where it never was
 */
record ImportedRoster(
        @Nullable String version,
        String kind,
        @Nullable String from,
        @Nullable String to,
        int shifts,
        int assignments,
        @Nullable Areas studyAreas,
        List<String> newShiftTypes,
        List<Known> known,
        List<Unknown> unknown,
        List<FindingLine> findings,
        @Nullable String importedAlready) {

    /**
     * The study areas of the hospital as the file says.
     *
     * @param blocks how many blocks of hours there are
     * @param marks how often a shift is marked as covering an area
     */
    record Areas(
            int areas,
            int blocks,
            int marks,
            @JsonProperty("new") List<String> added,
            List<String> changed,
            List<String> gone) {

        static @Nullable Areas of(AreaPlan plan) {
            return plan.isEmpty()
                    ? null
                    : new Areas(
                            plan.areas().size(),
                            plan.blocks(),
                            plan.marks(),
                            plan.added(),
                            plan.changed(),
                            plan.gone());
        }

        /** In words, a line each. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("%,d study areas in %,d blocks of hours, with %,d marks.".formatted(areas, blocks, marks));
            tell("New", added, lines);
            tell("Changed", changed, lines);
            tell("Gone", gone, lines);
            return lines;
        }

        private static void tell(String what, List<String> names, List<String> lines) {
            if (!names.isEmpty()) {
                lines.add("%s: %s.".formatted(what, String.join(", ", names)));
            }
        }
    }

    /** Who a name in the file is. */
    record Known(String name, String person) {}

    /**
     * A name that is nobody's here.
     *
     * @param nearest who it might be, the likeliest first
     * @param decided a person's name, “new” or “skip”; null where nothing was decided
     */
    record Unknown(
            String name,
            int shifts,
            List<String> nearest,
            @Nullable String decided) {}

    static ImportedRoster of(
            RosterFileKind kind, RosterPlan plan, Map<String, NameChoice> choices, Map<PersonId, Person> people) {
        Period period = plan.period().orElse(null);
        return new ImportedRoster(
                null,
                kind.name(),
                period == null ? null : period.first().toString(),
                period == null ? null : period.last().toString(),
                plan.shifts().size(),
                assignments(plan, choices),
                Areas.of(plan.areas()),
                plan.newTypes().stream().map(ShiftTypeDetails::code).toList(),
                plan.known().entrySet().stream()
                        .map(each -> new Known(each.getKey(), name(each.getValue(), people)))
                        .toList(),
                plan.unknown().stream()
                        .map(each -> unknown(each, choices.get(each.name()), people))
                        .toList(),
                plan.findings().stream().map(FindingLine::of).toList(),
                plan.sameFile().map(RosterPlan.Earlier::fileName).orElse(null));
    }

    /** Somebody who stands twice on one shift under two names is counted twice. */
    private static int assignments(RosterPlan plan, Map<String, NameChoice> choices) {
        return plan.assignments()
                + plan.unknown().stream()
                        .filter(each -> choices.containsKey(each.name())
                                && !(choices.get(each.name()) instanceof NameChoice.LeftOut))
                        .mapToInt(UnknownName::shifts)
                        .sum();
    }

    private static Unknown unknown(UnknownName each, @Nullable NameChoice choice, Map<PersonId, Person> people) {
        String decided = switch (choice) {
            case NameChoice.Known(PersonId person) -> name(person, people);
            case NameChoice.Newcomer() -> "new";
            case NameChoice.LeftOut() -> "skip";
            case null -> null;
        };
        return new Unknown(
                each.name(),
                each.shifts(),
                each.nearest().stream().map(id -> name(id, people)).toList(),
                decided);
    }

    private static String name(PersonId id, Map<PersonId, Person> people) {
        Person person = people.get(id);
        return person == null ? id.toString() : person.name();
    }

    /** The same once it is imported, with the assignments it has there. */
    ImportedRoster as(@Nullable String made, int assigned) {
        return new ImportedRoster(
                made,
                kind,
                from,
                to,
                shifts,
                assigned,
                studyAreas,
                newShiftTypes,
                known,
                unknown,
                findings,
                importedAlready);
    }
}
