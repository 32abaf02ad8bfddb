package org.daybook.persistence.roster;

import java.util.List;
import java.util.Optional;
import org.daybook.core.roster.Job;
import org.daybook.core.roster.JobId;
import org.daybook.core.roster.JobState;
import org.daybook.core.roster.Jobs;
import org.daybook.persistence.journal.Sessions;

/** {@link Jobs} over the store. */
public final class HibernateJobs implements Jobs {

    private final Sessions sessions;

    public HibernateJobs(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(sessions.current().find(Job.class, id));
    }

    @Override
    public List<Job> all() {
        return sessions.current()
                .createSelectionQuery("from Job order by createdAt desc, id desc", Job.class)
                .getResultList();
    }

    @Override
    public List<Job> in(JobState state) {
        return sessions.current()
                .createSelectionQuery("from Job where state = :state order by createdAt, id", Job.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public void add(Job job) {
        sessions.current().persist(job);
    }
}
