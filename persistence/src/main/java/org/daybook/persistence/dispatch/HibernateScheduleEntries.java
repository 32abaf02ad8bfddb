package org.daybook.persistence.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.journal.Sessions;

/** {@link ScheduleEntries} over the store. */
public final class HibernateScheduleEntries implements ScheduleEntries {

    private final Sessions sessions;

    public HibernateScheduleEntries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<ScheduleEntry> find(ScheduleEntryId id) {
        return sessions.current()
                .createSelectionQuery("from ScheduleEntry where id = :id and deletedAt is null", ScheduleEntry.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    @Override
    public List<ScheduleEntry> findAll(Collection<ScheduleEntryId> ids) {
        return sessions.among("from ScheduleEntry where id in :these and deletedAt is null", ScheduleEntry.class, ids);
    }

    /** Two queries, so that the many short entries are found by one narrow stretch of one index. */
    @Override
    public List<ScheduleEntry> within(Interval window) {
        List<ScheduleEntry> found = new ArrayList<>(sessions.current()
                .createSelectionQuery("""
                    from ScheduleEntry where spanning = false and startAt >= :earliest and startAt < :end
                    and endAt >= :start and deletedAt is null
                    """, ScheduleEntry.class)
                .setParameter("earliest", window.startInclusive().minus(ScheduleEntry.LONGEST_SHORT))
                .setParameter("start", window.startInclusive())
                .setParameter("end", window.endExclusive())
                .getResultList());
        found.addAll(sessions.current()
                .createSelectionQuery("""
                    from ScheduleEntry where spanning = true and startAt < :end
                    and (endAt is null or endAt >= :start) and deletedAt is null
                    """, ScheduleEntry.class)
                .setParameter("start", window.startInclusive())
                .setParameter("end", window.endExclusive())
                .getResultList());
        return found;
    }

    @Override
    public List<ScheduleEntry> byUid(Collection<String> uids) {
        return sessions.among(
                "from ScheduleEntry where uid in :these and deletedAt is null", ScheduleEntry.class, uids);
    }

    @Override
    public List<ScheduleEntry> everAmong(Collection<ScheduleEntryId> ids) {
        return sessions.among("from ScheduleEntry where id in :these", ScheduleEntry.class, ids);
    }

    @Override
    public void add(ScheduleEntry entry) {
        sessions.current().persist(entry);
    }
}
