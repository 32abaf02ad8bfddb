package org.daybook.core.coaching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Disclosure;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the journal tells of plans and visits, each with all that belongs to it. Coaching is no secret to anybody who
 * reads the journal; of a file of evidence its name is told, and nothing that is in it.
 */
public final class CoachingDisclosure implements Disclosure {

    /** How many plans and visits are told of one by one. */
    private static final int MOST = 30;

    private final CoachingBooks books;
    private final People people;
    private final CoachingFacts facts;

    public CoachingDisclosure(CoachingBooks books, People people) {
        this.books = books;
        this.people = people;
        this.facts = new CoachingFacts(books, people);
    }

    @Override
    public List<JournalKind> kinds() {
        return List.of(JournalKind.PLAN, JournalKind.VISIT);
    }

    /** A plan or a visit, to which rows of several tables belong. */
    private record Thing(JournalKind kind, UUID id) {}

    @Override
    public List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows) {
        Map<Thing, List<RowChange>> things = new LinkedHashMap<>();
        rows.forEach(row -> owner(row)
                .ifPresent(thing ->
                        things.computeIfAbsent(thing, _ -> new ArrayList<>()).add(row)));
        return things.entrySet().stream()
                .limit(MOST)
                .map(each -> difference(each.getKey(), each.getValue()))
                .toList();
    }

    /** Nothing for what says nothing by itself, such as a part of a file. */
    private static Optional<Thing> owner(RowChange row) {
        return JournalKind.of(row.table()).flatMap(kind -> owner(kind, row).map(id -> new Thing(kind, id)));
    }

    private static Optional<UUID> owner(JournalKind kind, RowChange row) {
        return row.table().equals(kind.tables().getFirst())
                ? Optional.of(row.rowId())
                : known(row).id(kind == JournalKind.PLAN ? "plan_id" : "visit_id");
    }

    private static RowImage known(RowChange row) {
        return new RowImage(row.after().isEmpty() ? row.before() : row.after());
    }

    private Difference difference(Thing thing, List<RowChange> rows) {
        Optional<RowChange> whole =
                rows.stream().filter(row -> row.rowId().equals(thing.id())).findFirst();
        Happening happening = whole.map(Happening::of).orElse(Happening.CHANGED);
        List<Field> fields = happening == Happening.DELETED
                ? List.of()
                : rows.stream()
                        .sorted(Comparator.comparing(
                                row -> thing.kind().tables().indexOf(row.table())))
                        .flatMap(row -> fields(row).stream())
                        .toList();
        return thing.kind() == JournalKind.PLAN
                ? new Difference(thing.kind(), title(thing.id(), whole), null, happening, fields)
                : new Difference(thing.kind(), teacher(thing.id(), whole), start(thing.id(), rows), happening, fields);
    }

    /** What a part said that is gone is told by its first field alone. */
    private List<Field> fields(RowChange row) {
        SequencedMap<String, Fact> before = facts.of(row.table(), new RowImage(row.before()));
        SequencedMap<String, Fact> after = facts.of(row.table(), new RowImage(row.after()));
        return after.isEmpty() && !before.isEmpty()
                ? List.of(new Field(
                        before.firstEntry().getKey(), before.firstEntry().getValue(), Fact.NOTHING))
                : Field.changed(before, after);
    }

    private String title(UUID id, Optional<RowChange> whole) {
        return whole.flatMap(row -> known(row).text("title"))
                .or(() -> books.plans()
                        .find(new CoachingPlanId(id))
                        .map(plan -> plan.details().title()))
                .orElse("");
    }

    private String teacher(UUID id, Optional<RowChange> whole) {
        return whole.flatMap(row -> known(row).id("teacher_id"))
                .map(PersonId::new)
                .or(() -> books.visits().find(new VisitId(id)).map(Visit::teacher))
                .flatMap(people::find)
                .map(Person::name)
                .orElse("");
    }

    /** When it was to be after the entry, or is now; nothing where neither is known any more. */
    private @Nullable LocalDateTime start(UUID id, List<RowChange> rows) {
        return rows.stream()
                .filter(row -> row.table().equals("visit_schedule"))
                .map(CoachingDisclosure::known)
                .filter(schedule -> schedule.text("counts_for").isPresent())
                .findFirst()
                .map(schedule -> schedule.span().localStart())
                .or(() -> books.visits()
                        .schedule(new VisitId(id))
                        .map(schedule -> schedule.appointment().when().localStart()))
                .orElse(null);
    }
}
