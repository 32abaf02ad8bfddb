package org.daybook.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.core.roster.JobView;
import org.jspecify.annotations.Nullable;

/**
 * One job as the roster commands give it.
 *
 * @param kind ODS_IMPORT, AMION_IMPORT, CSV_IMPORT or COVERAGE_CALCULATION
 * @param state PENDING, PROCESSING, COMPLETE, FAILED or RETRY
 * @param file the path of the file; null where the job is about none
 * @param version the version it became; null before
 * @param shifts how many shifts that has; null before
 * @param assignments how many assignments that has; null before, and where the program ended before it was noted
 * @param errorMessage why it failed the last time; null where it did not
 * @param retryCount how often it was given another try
 * @param maxRetries how often it is given one
 * @param startedAt when it was last begun; null before
 * @param completedAt when it ended for good; null before
 */
record JobLine(
        String id,
        String kind,
        String state,
        @Nullable String file,
        @Nullable String version,
        @Nullable Integer shifts,
        @Nullable Integer assignments,
        @Nullable String errorMessage,
        int retryCount,
        int maxRetries,
        String createdAt,
        @Nullable String startedAt,
        @Nullable String completedAt) {

    static JobLine of(JobView job) {
        return new JobLine(
                job.id().toString(),
                job.kind().name(),
                job.state().name(),
                job.payload().get(JobView.FILE),
                job.result().get(JobView.VERSION),
                number(job.result(), JobView.SHIFTS),
                number(job.result(), JobView.ASSIGNMENTS),
                job.errorMessage(),
                job.retryCount(),
                job.maxRetries(),
                job.createdAt().toString(),
                text(job.startedAt()),
                text(job.completedAt()));
    }

    private static @Nullable Integer number(Map<String, String> result, String name) {
        String text = result.get(name);
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    static Table table(List<JobLine> lines) {
        Table table = new Table("KIND", "STATE", "TRIES LEFT", "ID", "FILE", "WHAT CAME OF IT");
        for (JobLine line : lines) {
            table.add(
                    line.kind().toLowerCase(Locale.ROOT).replace('_', ' '),
                    line.state().toLowerCase(Locale.ROOT),
                    String.valueOf(line.maxRetries() - line.retryCount()),
                    line.id(),
                    line.file() == null ? "" : line.file(),
                    line.outcome());
        }
        return table;
    }

    private String outcome() {
        if (errorMessage != null) {
            return errorMessage;
        }
        if (version == null || shifts == null) {
            return "";
        }
        return "%s: %s".formatted(version, shifts == 1 ? "1 shift" : "%,d shifts".formatted(shifts));
    }
}
