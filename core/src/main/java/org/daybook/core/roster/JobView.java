package org.daybook.core.roster;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is listed.
 *
 * @param payload what it was told, by name: of an import the file, its sha256, the hospital
 * @param result what came of it, by name: of an import the version, and how many shifts and assignments; empty before
 * @param errorMessage why it failed the last time; null where it did not
 * @param startedAt when it was last begun; null before
 * @param completedAt when it ended for good; null before
 */
public record JobView(
        JobId id,
        JobKind kind,
        JobState state,
        Map<String, String> payload,
        Map<String, String> result,
        @Nullable String errorMessage,
        int retryCount,
        int maxRetries,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    /** Of the payload: the path of the file. */
    public static final String FILE = "file";

    /** Of the result: the version that the import became; missing where the file had study areas alone. */
    public static final String VERSION = "version";

    /**
     * Of the result: how many shifts that version has; missing where the file had study areas alone and the program
     * ended before it was noted.
     */
    public static final String SHIFTS = "shifts";

    /** Of the result: how many assignments it has; not known where the program ended before it was noted. */
    public static final String ASSIGNMENTS = "assignments";
}
