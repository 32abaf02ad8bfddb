package org.daybook.app.session;

import java.util.Optional;
import org.daybook.app.journal.JournalDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalPage;
import org.daybook.core.journal.Outcome;

/** The journal as the user may read it. */
record WorkspaceJournal(JournalBook book, Journal journal, Actor actor) implements JournalDesk {

    @Override
    public JournalPage before(JournalFilter filter, long no, int limit) {
        return book.before(actor, filter, no, limit);
    }

    @Override
    public Optional<JournalDetail> open(long no) {
        return book.detail(actor, no);
    }

    @Override
    public Choices choices() {
        return new Choices(book.actors(actor), book.commands());
    }

    @Override
    public Outcome<?> undo(long no) {
        return journal.undo(actor, no);
    }
}
