package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.ReadShift;
import org.daybook.persistence.exchange.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows that say the same shift together. Many lists have a row for each person, and some a row for each place that
 * nobody holds yet; both are slots of one shift.
 */
final class Gathering {

    private final Findings findings;
    private final int mostPeople;
    private final Map<Key, Slots> bySlots = new LinkedHashMap<>();

    Gathering(Findings findings, int mostPeople) {
        this.findings = findings;
        this.mostPeople = mostPeople;
    }

    /** What makes two rows the same shift. */
    private record Key(
            LocalDate date,
            String shiftType,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Integer required,
            @Nullable String specialty,
            @Nullable String studyType,
            @Nullable Boolean mandatory,
            String account) {

        static Key of(ReadShift row, String account) {
            return new Key(
                    row.date(),
                    row.shiftType(),
                    row.start(),
                    row.end(),
                    row.required(),
                    row.specialty(),
                    row.studyType(),
                    row.mandatory(),
                    account);
        }
    }

    boolean isEmpty() {
        return bySlots.isEmpty();
    }

    /** A row of a list, which says as much of the shift as it likes. */
    void addRow(ReadShift row, boolean open) {
        Key key = Key.of(row, "");
        Slots slots = bySlots.get(key);
        if (slots == null) {
            bySlots.put(key, new Slots(row, open, false));
        } else if (!slots.join(row, open && row.required() == null)) {
            findings.add(Finding.warning(
                    FindingCode.DUPLICATE_ROW,
                    row.place(),
                    ("Row %d says again what row %d said: %s on %s. It was kept once; delete one of the rows, or write"
                                    + " what tells them apart.")
                            .formatted(
                                    row.place().row(),
                                    slots.first.place().row(),
                                    Texts.brief(row.shiftType()),
                                    row.date())));
        }
    }

    /** A row that is one slot: for a person, or for nobody yet. */
    void addSlot(ReadShift row, String account) {
        Key key = Key.of(row, account);
        Slots slots = bySlots.get(key);
        if (slots == null) {
            bySlots.put(key, new Slots(row, row.people().isEmpty(), true));
        } else if (!slots.join(row, row.people().isEmpty())) {
            findings.add(Finding.warning(
                    FindingCode.DUPLICATE_ROW,
                    row.place(),
                    "Row %d gives %s to %s on %s again. It was kept once; look whether somebody else was meant."
                            .formatted(
                                    row.place().row(),
                                    Texts.brief(row.shiftType()),
                                    Texts.brief(String.join(", ", row.people())),
                                    row.date())));
        }
    }

    List<ReadShift> shifts() {
        return bySlots.values().stream().map(Slots::shift).toList();
    }

    /** The slots of one shift. */
    private final class Slots {

        private final ReadShift first;
        private final boolean counted;
        private final List<String> people;
        private final List<String> notes = new ArrayList<>();
        private int open;

        Slots(ReadShift first, boolean open, boolean counted) {
            this.first = first;
            this.counted = counted;
            this.open = open ? 1 : 0;
            people = new ArrayList<>(first.people().size());
            fill(first);
        }

        /** Whether the row said something new. */
        boolean join(ReadShift row, boolean another) {
            int before = people.size();
            fill(row);
            open += another ? 1 : 0;
            return another || people.size() > before;
        }

        private void fill(ReadShift row) {
            for (String person : row.people()) {
                if (people.contains(person)) {
                    continue;
                }
                if (people.size() == mostPeople) {
                    findings.add(Finding.error(
                            FindingCode.TOO_LARGE,
                            row.place(),
                            ("The shift %s on %s has more than %,d people. The others were left out; look whether the"
                                            + " column of people holds something else.")
                                    .formatted(Texts.brief(row.shiftType()), row.date(), mostPeople)));
                    return;
                }
                people.add(person);
            }
            String note = row.note();
            if (note != null && !notes.contains(note) && notes.size() < mostPeople) {
                notes.add(note);
            }
        }

        private @Nullable Integer required() {
            if (first.required() == null && (counted || open > 0)) {
                return people.size() + open;
            }
            return first.required();
        }

        ReadShift shift() {
            return new ReadShift(
                    first.place(),
                    first.date(),
                    first.shiftType(),
                    first.start(),
                    first.end(),
                    required(),
                    first.specialty(),
                    first.studyType(),
                    first.mandatory(),
                    people,
                    notes.isEmpty() ? null : String.join("; ", notes));
        }
    }
}
