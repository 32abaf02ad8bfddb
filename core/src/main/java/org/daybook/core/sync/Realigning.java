package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.List;
import org.daybook.core.sync.Centre.Greeting;
import org.daybook.core.sync.Centre.Lost;
import org.daybook.core.sync.LocalBook.Link;

/**
 * Brings a workspace and its centre together again after the centre was restored from a backup. What it has lost it is
 * given back. Mostly its log is the same again then. Where others have been there first, it goes on otherwise, and the
 * workspace goes back to where both were the same; what it does not find there any more it sends again.
 */
final class Realigning {

    private final LocalBook book;
    private final Centre centre;
    private final int entriesToACall;

    Realigning(LocalBook book, Centre centre, int entriesToACall) {
        this.book = book;
        this.centre = centre;
        this.entriesToACall = entriesToACall;
    }

    /** How things stand afterwards. */
    Greeting run(Link link) throws CentreFailure {
        LogMark common = common(link);
        giveBack(common, link.pulled());
        Greeting greeting = centre.hello(link.client(), link.pulled());
        if (greeting.sameLog()) {
            return greeting;
        }
        book.receive(ledger -> new GoingBack(ledger).to(common));
        return centre.hello(link.client(), common);
    }

    /** The newest place that both have: the log is the same up to there, and from there on another. */
    private LogMark common(Link link) throws CentreFailure {
        LogMark same = LogMark.ORIGIN;
        long other = link.pulled().seq();
        while (other - same.seq() > 1) {
            LogMark middle = mark(same.seq() + (other - same.seq()) / 2);
            if (centre.hello(link.client(), middle).sameLog()) {
                same = middle;
            } else {
                other = middle.seq();
            }
        }
        return same;
    }

    private LogMark mark(long seq) {
        return book.pulledAfter(seq - 1, 1).getFirst().mark();
    }

    private void giveBack(LogMark common, LogMark pulled) throws CentreFailure {
        LostEntries before = new LostEntries(common);
        long given = common.seq();
        while (given < pulled.seq()) {
            List<Lost> lost = new ArrayList<>();
            for (LogEntry entry : book.pulledAfter(given, entriesToACall)) {
                lost.add(new Lost(entry, before.otherwise(entry.mutation())));
                before.add(entry);
            }
            centre.relay(lost);
            given = lost.getLast().entry().seq();
        }
    }
}
