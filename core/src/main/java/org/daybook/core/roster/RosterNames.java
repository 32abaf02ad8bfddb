package org.daybook.core.roster;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Stamp;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;

/** Carries out what was decided about the names of a file: aliases are remembered, newcomers are added. */
final class RosterNames {

    private final RosterContext context;
    private final ZoneId zone;
    private final Stamp stamp;

    RosterNames(RosterContext context, ZoneId zone, Stamp stamp) {
        this.context = context;
        this.zone = zone;
        this.stamp = stamp;
    }

    /** Who each name is; those left out are not among them. */
    Map<String, PersonId> settle(RosterPlan plan, Map<String, NameChoice> choices) {
        Map<String, PersonId> settled = new HashMap<>(plan.known());
        Map<PersonId, List<String>> aliases = new LinkedHashMap<>();
        for (RosterPlan.UnknownName unknown : plan.unknown()) {
            switch (choices.get(unknown.name())) {
                case NameChoice.Known(PersonId person) -> {
                    settled.put(unknown.name(), person);
                    aliases.computeIfAbsent(person, _ -> new ArrayList<>()).add(unknown.name());
                }
                case NameChoice.Newcomer() -> settled.put(unknown.name(), added(unknown.name()));
                case NameChoice.LeftOut() -> {}
                case null -> throw new IllegalStateException("Nothing was decided about " + unknown);
            }
        }
        aliases.forEach(this::remember);
        return settled;
    }

    private PersonId added(String name) {
        PersonId id = new PersonId(context.id());
        PersonDetails details = new PersonDetails(
                name, null, List.of(), List.of(PersonKind.RADIOLOGIST), List.of(), null, WorkingHours.UNKNOWN, zone);
        context.people().add(new Person(id, details, stamp.at()));
        return id;
    }

    private void remember(PersonId id, List<String> names) {
        context.people().find(id).ifPresent(person -> {
            PersonDetails details = person.details();
            List<String> aliases = new ArrayList<>(details.aliases());
            aliases.addAll(names);
            person.change(details.calledAlso(aliases), stamp.at());
        });
    }
}
