package org.daybook.core.coaching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The schools. */
public interface Schools {

    Optional<School> find(SchoolId id);

    /** Those of the ids that exist, deleted ones included. */
    List<School> findAll(Collection<SchoolId> ids);

    /** Those not deleted, by name. */
    List<School> all();

    void add(School school);
}
