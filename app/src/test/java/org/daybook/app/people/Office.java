package org.daybook.app.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** A real workspace in Berlin on Wednesday, 25 November 2026, at 10:20. */
final class Office extends StoredWorkspace {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    final PeopleBoard board;
    final PeopleRegister register;

    private Office(Path folder) {
        super(folder, "Office", CLOCK);
        board = session.peopleBoard();
        register = session.peopleRegister();
    }

    static Office in(Path folder) {
        return new Office(folder);
    }

    PersonId person(String name) {
        return use.people().add(admin, PersonDetails.named(name, BERLIN)).orThrow();
    }

    /** An hour somebody is assigned to. */
    void entry(String title, String start, PersonId person) {
        LocalDateTime from = LocalDateTime.parse(start);
        use.schedule()
                .add(
                        admin,
                        EntryDraft.once(EntryDetails.of(title, WallClockSpan.between(from, from.plusHours(1), BERLIN))
                                .withPeople(List.of(person))))
                .orThrow();
    }

    void undo() {
        workspace.journal().undo(admin).orThrow();
    }

    PersonDetails details(PersonId id) {
        return board.open(id).orElseThrow().details();
    }
}
