package org.daybook.core.dispatch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.identity.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Takes entries over from elsewhere, whole. It is part of a larger command: it neither opens a unit of work nor asks for
 * permissions.
 */
public final class EntryAdoption {

    private final ScheduleEntries entries;
    private final Ids ids;
    private final Clock clock;

    public EntryAdoption(ScheduleEntries entries, Ids ids, Clock clock) {
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /** What taking over an entry would do. */
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED,
        /** The one here was changed more often: it stays as it is. */
        OLDER
    }

    /** @param here the entry of the same UID, where there is one */
    public Fate fate(WholeEntry wanted, @Nullable WholeEntry here) {
        if (here == null) {
            return Fate.NEW;
        }
        if (wanted.saysAs(here)) {
            return Fate.UNCHANGED;
        }
        return wanted.sequence() < here.sequence() ? Fate.OLDER : Fate.CHANGED;
    }

    public ScheduleEntryId add(Actor actor, WholeEntry wanted) {
        ScheduleEntryId id = new ScheduleEntryId(ids.next());
        Stamp stamp = stamp(actor);
        ScheduleEntry entry = new ScheduleEntry(id, wanted.uid(), wanted.draft(), stamp);
        entry.adopt(wanted, stamp);
        entries.add(entry);
        return id;
    }

    public void change(Actor actor, ScheduleEntry here, WholeEntry wanted) {
        here.adopt(wanted, stamp(actor));
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS), ids);
    }
}
