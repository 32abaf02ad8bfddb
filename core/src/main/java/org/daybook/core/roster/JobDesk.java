package org.daybook.core.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;

/** The queue of jobs. What becomes of a job is noted and not undone: the work it does is a command of its own. */
public final class JobDesk {

    private static final Intent ADD = new Intent("log.job-add", Permission.EDIT_ROSTER);
    private static final Intent START = new Intent("log.job-start", Permission.EDIT_ROSTER);
    private static final Intent COMPLETE = new Intent("log.job-complete", Permission.EDIT_ROSTER);
    private static final Intent FAIL = new Intent("log.job-fail", Permission.EDIT_ROSTER);

    private final UnitOfWork work;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    public JobDesk(UnitOfWork work, Jobs jobs, Ids ids, Clock clock) {
        this.work = work;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts a job into the queue.
     *
     * @param payload what it needs to know, such as the path of a file
     * @param maxRetries how often it is tried again after it failed; not negative
     */
    public Outcome<JobId> add(Actor actor, JobKind kind, String payload, int maxRetries) {
        if (maxRetries < 0) {
            return Outcome.refused("A job cannot be tried again %d times.".formatted(maxRetries));
        }
        return work.run(actor, ADD, () -> {
            JobId id = new JobId(ids.next());
            jobs.add(new Job(id, kind, payload, maxRetries, now()));
            return Outcome.done(id, "Queued the job %s".formatted(RosterSentences.lower(kind)));
        });
    }

    /** The jobs that wait, those never tried first, the oldest of each first. */
    public List<JobId> waiting() {
        return work.read(() -> Stream.of(JobState.PENDING, JobState.RETRY)
                .flatMap(state -> jobs.in(state).stream())
                .map(Job::id)
                .toList());
    }

    public Outcome<JobId> start(Actor actor, JobId id) {
        return change(actor, START, id, Job::startable, "Started", Job::start);
    }

    /** @param result what came of it, in words of its kind */
    public Outcome<JobId> complete(Actor actor, JobId id, String result) {
        return change(actor, COMPLETE, id, JobDesk::running, "Finished", (job, at) -> job.complete(result, at));
    }

    /** It waits for another try where it has one left; otherwise it has failed for good. */
    public Outcome<JobId> fail(Actor actor, JobId id, String reason) {
        return change(actor, FAIL, id, JobDesk::running, "Could not finish", (job, at) -> job.fail(reason, at));
    }

    /** The jobs that were begun and have not ended, the oldest first. */
    public List<JobId> underWay() {
        return work.read(
                () -> jobs.in(JobState.PROCESSING).stream().map(Job::id).toList());
    }

    /** All jobs, the newest first. */
    public List<JobView> all() {
        return work.read(() -> jobs.all().stream().map(Job::view).toList());
    }

    public Optional<JobView> find(JobId id) {
        return work.read(() -> jobs.find(id).map(Job::view));
    }

    private static boolean running(Job job) {
        return job.state() == JobState.PROCESSING;
    }

    private Outcome<JobId> change(
            Actor actor,
            Intent intent,
            JobId id,
            Predicate<Job> possible,
            String verb,
            BiConsumer<Job, Instant> change) {
        return work.run(actor, intent, () -> {
            Optional<Job> job = jobs.find(id);
            if (job.isEmpty() || !possible.test(job.get())) {
                return Outcome.refused("The job is %s, so this cannot be done with it."
                        .formatted(job.map(each -> RosterSentences.lower(each.state()))
                                .orElse("gone")));
            }
            change.accept(job.get(), now());
            return Outcome.done(
                    id,
                    "%s the job %s"
                            .formatted(verb, RosterSentences.lower(job.get().kind())));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
