package org.daybook.core.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.exchange.PeopleImportPlan.Fate;
import org.daybook.core.exchange.PeopleImportPlan.Item;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.people.PeopleFinder;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonRules;
import org.jspecify.annotations.Nullable;

/** Finds for each person of a file who it is here, by email first and then by name or alias, and what would change. */
final class PeopleMatching {

    private final Map<PersonId, Person> here;
    private final PeopleFinder finder;
    private final ZoneId zone;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<SkippedPart> skipped = new ArrayList<>();

    PeopleMatching(List<Person> people, ZoneId zone) {
        here = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        finder = new PeopleFinder(people);
        this.zone = zone;
    }

    PeopleImportPlan plan(PeopleFile file) {
        skipped.addAll(file.skipped());
        file.people().forEach(this::judge);
        skipped.sort(Comparator.comparingInt(SkippedPart::line));
        return new PeopleImportPlan(items, skipped);
    }

    private void judge(PersonRecord record) {
        Optional<PersonId> known = finder.find(record.name(), record.email());
        if (known.isEmpty() && record.name().isBlank()) {
            skip(record, "It names nobody. Give at least a name, or the email address of somebody who is here.");
        } else if (known.isEmpty() && finder.isShared(record.name())) {
            skip(
                    record,
                    "Several people here are called “%s”. Give the email address of the one who is meant."
                            .formatted(record.name()));
        } else {
            PersonDetails before = known.map(here::get).map(Person::details).orElse(null);
            PersonDetails wanted = before == null ? record.fresh(zone) : record.over(before);
            Fate fate = before == null ? Fate.NEW : before.equals(wanted) ? Fate.UNCHANGED : Fate.CHANGED;
            take(record, new Item(record.line(), known.orElse(null), wanted, fate));
        }
    }

    private void take(PersonRecord record, Item item) {
        Optional<String> problem = PersonRules.problem(item.details());
        if (problem.isPresent()) {
            skip(record, "“%s”: %s".formatted(item.details().name(), problem.get()));
            return;
        }
        Integer before = firstLine(item);
        if (before != null) {
            skip(
                    record,
                    "“%s” is in the file more than once. What line %d says was taken."
                            .formatted(item.details().name(), before));
            return;
        }
        items.add(item);
    }

    /** The line that told of the same person before; else this line is noted for whoever comes later. */
    private @Nullable Integer firstLine(Item item) {
        PersonDetails details = item.details();
        List<String> keys = new ArrayList<>();
        if (item.here() != null) {
            keys.add("id " + item.here());
        }
        if (details.email() != null) {
            keys.add("email " + details.email().toLowerCase(Locale.ROOT));
        } else if (item.here() == null) {
            keys.add("name " + details.name().toLowerCase(Locale.ROOT));
        }
        Optional<String> taken = keys.stream().filter(seen::containsKey).findFirst();
        keys.forEach(key -> seen.putIfAbsent(key, item.line()));
        return taken.map(seen::get).orElse(null);
    }

    private void skip(PersonRecord record, String reason) {
        skipped.add(new SkippedPart(record.line(), SkippedPart.Extent.PERSON, reason));
    }
}
