package org.daybook.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/**
 * One schedule version as the roster commands give it.
 *
 * @param status STAGING, PRODUCTION or ARCHIVED; REJECTED for what was rejected in staging
 * @param from the first of its days
 * @param to the last of its days
 * @param clonedFrom the id of the version it was cloned from; null where it was imported
 */
record VersionLine(
        String id,
        String name,
        String hospital,
        String status,
        String from,
        String to,
        List<String> tags,
        @Nullable String clonedFrom,
        String createdAt) {

    private static final String REJECTED = "REJECTED";

    static VersionLine of(VersionView version, String hospital) {
        return new VersionLine(
                version.id().toString(),
                version.name(),
                hospital,
                version.rejected() ? REJECTED : version.status().name(),
                version.period().first().toString(),
                version.period().last().toString(),
                version.tags(),
                Objects.toString(version.clonedFrom(), null),
                version.createdAt().toString());
    }

    static Table table(List<VersionLine> lines) {
        Table table = new Table("NAME", "HOSPITAL", "STATUS", "FROM", "TO", "TAGS", "ID");
        for (VersionLine line : lines) {
            table.add(
                    line.name(),
                    line.hospital(),
                    line.status().toLowerCase(Locale.ROOT),
                    line.from(),
                    line.to(),
                    String.join(", ", line.tags()),
                    line.id());
        }
        return table;
    }
}
