package org.daybook.core.sync;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a centre is, and as whom this workspace comes to it.
 *
 * @param url such as {@code postgresql://centre.example.org:5432/daybook}
 * @param member the name that was given for this user at the centre
 * @param certificate the authority that signed the centre's certificate, in PEM; null where the system knows it
 */
public record CentreAddress(
        String url, String member, @Nullable Path certificate) {}
