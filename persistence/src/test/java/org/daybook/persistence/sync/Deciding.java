package org.daybook.persistence.sync;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.core.sync.Ledger;
import org.daybook.core.sync.LocalBook;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.Verdict;

/** A book that remembers under which names its entries were decided, which the book itself forgets once they are settled. */
record Deciding(LocalBook book, Map<Long, Origin> names) implements LocalBook {

    @Override
    public void decided(List<Verdict> verdicts) {
        UUID client = book.link().client();
        book.decided(verdicts);
        verdicts.forEach(verdict -> names.put(verdict.no(), new Origin(client, verdict.no())));
    }

    @Override
    public Link link() {
        return book.link();
    }

    @Override
    public List<Mutation> unsent(long after, int rows) {
        return book.unsent(after, rows);
    }

    @Override
    public void sendAgainAfter(long lastMutation) {
        book.sendAgainAfter(lastMutation);
    }

    @Override
    public void rename(UUID client) {
        book.rename(client);
    }

    @Override
    public void receive(Consumer<Ledger> taking) {
        book.receive(taking);
    }

    @Override
    public List<LogEntry> pulledAfter(long seq, int limit) {
        return book.pulledAfter(seq, limit);
    }
}
