package org.daybook.core.coaching;

import java.util.List;
import java.util.Optional;

/** The schools. */
public interface Schools {

    Optional<School> find(SchoolId id);

    /** Those not deleted, by name. */
    List<School> all();

    void add(School school);
}
