package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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

/** What the journal tells of versions and assignments. A roster is no secret to anybody who reads the journal. */
public final class RosterDisclosure implements Disclosure {

    private static final String VERSION = "schedule_version";
    private static final String ASSIGNMENT = "assignment";

    private final ScheduleVersions versions;
    private final People people;

    public RosterDisclosure(ScheduleVersions versions, People people) {
        this.versions = versions;
        this.people = people;
    }

    @Override
    public List<JournalKind> kinds() {
        return List.of(JournalKind.ROSTER);
    }

    @Override
    public List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows) {
        List<Difference> differences = new ArrayList<>();
        for (RowChange row : rows) {
            switch (row.table()) {
                case VERSION -> differences.add(version(row));
                case ASSIGNMENT -> differences.add(assignment(row));
                default -> {
                    // Shifts are told by their version, notes by the summary.
                }
            }
        }
        return differences;
    }

    private static Difference version(RowChange row) {
        RowImage before = new RowImage(row.before());
        RowImage after = new RowImage(row.after());
        RowImage known = after.isEmpty() ? before : after;
        List<Field> fields = after.isEmpty() ? List.of() : Field.changed(facts(before), facts(after));
        return new Difference(JournalKind.ROSTER, known.text("name").orElse(""), null, Happening.of(row), fields);
    }

    private static SequencedMap<String, Fact> facts(RowImage version) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        version.text("status")
                .map(VersionStatus::valueOf)
                .ifPresent(status -> facts.put("status", new Fact.Word(status)));
        facts.put("tags", text(version.text("tags").map(tags -> tags.replace("\n", ", "))));
        return facts;
    }

    private static Fact text(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).<Fact>map(Fact.Text::new).orElse(Fact.NOTHING);
    }

    private Difference assignment(RowChange row) {
        RowImage before = new RowImage(row.before());
        RowImage after = new RowImage(row.after());
        RowImage known = after.isEmpty() ? before : after;
        String person = known.id("person_id")
                .flatMap(id -> people.find(new PersonId(id)))
                .map(Person::name)
                .orElse("");
        String shift = known.id("shift_id")
                .flatMap(id -> versions.shift(new ShiftInstanceId(id)))
                .map(Shift::named)
                .orElse("");
        return new Difference(
                JournalKind.ROSTER, "%s, %s".formatted(person, shift), null, Happening.of(row), List.of());
    }
}
