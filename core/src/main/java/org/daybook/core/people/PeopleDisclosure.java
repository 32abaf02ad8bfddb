package org.daybook.core.people;

import java.util.LinkedHashMap;
import java.util.List;
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
import org.daybook.core.time.WallClockSpan;

/**
 * What the journal tells of people and their absences. That somebody was sick is told to that person alone; no summary
 * speaks of what an absence is for.
 */
public final class PeopleDisclosure implements Disclosure {

    private static final List<String> PERSON_TEXTS =
            List.of("name", "email", "aliases", "skills", "specialty", "home_zone");

    private final People people;

    public PeopleDisclosure(People people) {
        this.people = people;
    }

    @Override
    public List<JournalKind> kinds() {
        return List.of(JournalKind.PERSON, JournalKind.ABSENCE);
    }

    @Override
    public List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows) {
        return rows.stream().map(row -> difference(reader, row)).toList();
    }

    private Difference difference(Actor reader, RowChange row) {
        JournalKind kind = JournalKind.of(row.table()).orElseThrow();
        RowImage before = new RowImage(row.before());
        RowImage after = new RowImage(row.after());
        RowImage known = after.isEmpty() ? before : after;
        boolean person = kind == JournalKind.PERSON;
        boolean told = person || mayKnow(reader, before, after);
        List<Field> fields = person
                ? Field.changed(person(before), person(after))
                : Field.changed(absence(before, told), absence(after, told));
        return new Difference(
                kind,
                person ? known.text("name").orElse("") : nameOf(known),
                null,
                Happening.of(row),
                after.isEmpty() ? List.of() : fields);
    }

    private String nameOf(RowImage absence) {
        Optional<UUID> id = absence.id("person_id");
        return id.flatMap(each -> people.find(new PersonId(each)))
                .map(Person::name)
                .orElse("");
    }

    private static boolean mayKnow(Actor reader, RowImage before, RowImage after) {
        return mayKnow(reader, before) && mayKnow(reader, after);
    }

    private static boolean mayKnow(Actor reader, RowImage absence) {
        PersonId own = reader.person();
        return !absence.text("reason").equals(Optional.of(Absence.Reason.SICK.name()))
                || own != null && absence.id("person_id").equals(Optional.of(own.value()));
    }

    private static SequencedMap<String, Fact> person(RowImage row) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        PERSON_TEXTS.forEach(column -> facts.put(column.replace('_', '-'), text(row, column)));
        row.text("active").ifPresent(active -> facts.put("active", new Fact.Flag(Boolean.parseBoolean(active))));
        return facts;
    }

    private static SequencedMap<String, Fact> absence(RowImage row, boolean told) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        if (row.isEmpty()) {
            return facts;
        }
        WallClockSpan when = row.span();
        facts.put("start", new Fact.Moment(when.localStart(), when.allDay()));
        facts.put(
                "end", new Fact.Moment(when.allDay() ? when.localEnd().minusDays(1) : when.localEnd(), when.allDay()));
        if (told) {
            facts.put("reason", new Fact.Word(Absence.Reason.valueOf(row.required("reason"))));
            facts.put("notes", text(row, "note"));
        }
        return facts;
    }

    private static Fact text(RowImage row, String column) {
        return row.text(column)
                .filter(text -> !text.isBlank())
                .<Fact>map(text -> new Fact.Text(text.replace("\n", ", ")))
                .orElse(Fact.NOTHING);
    }
}
