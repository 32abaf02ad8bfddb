package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;

/** The jobs there are. */
public interface Jobs {

    Optional<Job> find(JobId id);

    /** All of them, the newest first. */
    List<Job> all();

    /** Those in a state, the oldest first. */
    List<Job> in(JobState state);

    void add(Job job);
}
