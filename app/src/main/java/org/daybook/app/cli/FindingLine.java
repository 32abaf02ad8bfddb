package org.daybook.app.cli;

import java.util.List;
import java.util.Locale;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.Validation;
import org.daybook.core.roster.VersionFinding;
import org.jspecify.annotations.Nullable;

/**
 * Something found about a file or a version, as the roster commands give it.
 *
 * @param place the cell of the file, or the shift; null where it is about the whole file
 * @param key what an acknowledgement names; null of a file that is not imported yet
 * @param shift the id of the shift it is about, if any
 * @param acknowledged whether somebody took it upon themselves
 */
record FindingLine(
        String severity,
        String code,
        @Nullable String place,
        String message,
        @Nullable String key,
        @Nullable String shift,
        boolean acknowledged) {

    static FindingLine of(Finding finding) {
        Place place = finding.place();
        return new FindingLine(
                finding.severity().name(),
                finding.code().name(),
                place == null ? null : place.inWords(),
                finding.message(),
                null,
                null,
                false);
    }

    static List<FindingLine> of(Validation validation) {
        return validation.findings().stream()
                .map(finding -> of(finding, validation.acknowledged().contains(finding.key())))
                .toList();
    }

    private static FindingLine of(VersionFinding finding, boolean acknowledged) {
        return new FindingLine(
                finding.severity().name(),
                finding.code().name(),
                finding.place(),
                finding.message(),
                finding.key(),
                finding.shift() == null ? null : finding.shift().toString(),
                acknowledged);
    }

    static Table table(List<FindingLine> lines) {
        Table table = new Table("SEVERITY", "PLACE", "FINDING");
        for (FindingLine line : lines) {
            table.add(
                    line.severity().toLowerCase(Locale.ROOT) + (line.acknowledged() ? ", acknowledged" : ""),
                    line.place() == null ? "the file" : line.place(),
                    line.message());
        }
        return table;
    }
}
