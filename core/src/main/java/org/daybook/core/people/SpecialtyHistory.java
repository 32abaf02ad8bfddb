package org.daybook.core.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.JournalQuery.Deed;
import org.daybook.core.journal.JournalQuery.Parts;
import org.daybook.core.journal.RowImage;
import org.daybook.core.journal.UnitOfWork;

/** Which specialty somebody had when, as the journal tells it. */
public final class SpecialtyHistory {

    private static final Parts NO_PARTS = new Parts(List.of(), "id");

    private final UnitOfWork work;
    private final JournalQuery journal;

    public SpecialtyHistory(UnitOfWork work, JournalQuery journal) {
        this.work = work;
        this.journal = journal;
    }

    /**
     * A specialty from an instant on, until the next.
     *
     * @param specialty empty for none
     * @param by who said so
     */
    public record Held(Optional<String> specialty, Instant fromInclusive, UserId by) {}

    /** What a person's specialty was, oldest first; each differs from the one before. */
    public List<Held> of(PersonId person) {
        return work.read(() -> {
            List<Held> held = new ArrayList<>();
            for (Deed deed : journal.deeds(person.value(), NO_PARTS)) {
                deed.rows().forEach(row -> {
                    RowImage after = new RowImage(row.after());
                    Optional<String> specialty = after.text("specialty");
                    if (!after.isEmpty()
                            && (held.isEmpty() || !held.getLast().specialty().equals(specialty))) {
                        held.add(new Held(
                                specialty, deed.entry().at(), deed.entry().actorId()));
                    }
                });
            }
            return held;
        });
    }
}
