package org.daybook.core.quickadd;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.people.PersonId;

/** The people and the moment that lines are read with: Wednesday 25 November 2026, 10:20, in Berlin. */
final class Crew {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T10:20");

    private final List<Named> people = new ArrayList<>();
    private final Map<Locale, QuickAdd> readers = new HashMap<>();

    Crew() {
        for (String name : List.of(
                "Ana Duarte",
                "Ben Okafor",
                "Carla Ruiz",
                "Dmitri Volkov",
                "Elif Kaya",
                "Frank Meier",
                "Peter Lang",
                "Peter Stein")) {
            List<String> aliases = name.equals("Carla Ruiz") ? List.of("Charlie") : List.of();
            people.add(new Named(new PersonId(new UUID(7, people.size())), name, aliases));
        }
    }

    QuickReading read(String line, Locale locale) {
        return readers.computeIfAbsent(locale, each -> new QuickAdd(each, new Roster(people)))
                .read(line, NOW, BERLIN);
    }

    /** The first names of people. */
    List<String> names(List<PersonId> ids) {
        return ids.stream()
                .map(id -> people.stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name()
                        .split(" ")[0])
                .toList();
    }
}
