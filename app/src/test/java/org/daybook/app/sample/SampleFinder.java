package org.daybook.app.sample;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.app.palette.Finder;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Marked;
import org.daybook.core.search.Query;
import org.daybook.core.time.Interval;

/** Searches titles and people of the sample. */
public record SampleFinder(SampleWorkspace sample) implements Finder {

    private static final Duration REACH = Duration.ofDays(60);

    @Override
    public List<Hit> find(String typed, int most) {
        Query query = Query.of(typed);
        Map<PersonId, String> names = people();
        Instant now = SampleWorkspace.CLOCK.instant();
        Map<UUID, Hit> byEntry = new LinkedHashMap<>();
        sample.page(new Interval(now.minus(REACH), now.plus(REACH))).commitments().stream()
                .filter(each -> each.ref().kind() == CommitmentKind.ENTRY)
                .sorted(comparing(each ->
                        Duration.between(now, each.interval().startInclusive()).abs()))
                .forEach(each -> {
                    String people = people(each, names);
                    if (query.terms().stream().allMatch(term -> term.isIn(each.title() + " " + people))) {
                        byEntry.putIfAbsent(each.ref().id(), hit(query, each, people));
                    }
                });
        return byEntry.values().stream().limit(most).toList();
    }

    private static String people(Commitment commitment, Map<PersonId, String> names) {
        return commitment.people().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Hit hit(Query query, Commitment commitment, String people) {
        List<Hit.Evidence> elsewhere = new ArrayList<>();
        Marked marked = query.mark(people);
        if (!marked.marks().isEmpty()) {
            elsewhere.add(new Hit.Evidence(Hit.Part.PEOPLE, marked));
        }
        return new Hit(commitment, query.mark(commitment.title()), elsewhere);
    }

    @Override
    public Map<PersonId, String> people() {
        Instant now = SampleWorkspace.CLOCK.instant();
        return sample.page(new Interval(now, now.plus(REACH))).names();
    }
}
