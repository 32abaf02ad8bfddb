package org.daybook.core.workspace;

import java.util.Optional;

/** Where the workspace's profile is kept. */
public interface Profiles {

    /** The profile; nothing before {@link Beginnings} made it. */
    Optional<WorkspaceProfile> find();

    void add(WorkspaceProfile profile);
}
