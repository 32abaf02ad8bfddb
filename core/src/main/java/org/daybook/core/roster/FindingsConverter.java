package org.daybook.core.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps findings in one column: a line each, its parts set apart by tabs. */
@Converter
class FindingsConverter implements AttributeConverter<List<VersionFinding>, String> {

    private static final int PARTS = 7;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<VersionFinding> findings) {
        if (findings == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (VersionFinding each : findings) {
            text.append(TabbedLines.part(each.key())).append('\t').append(each.code());
            text.append('\t').append(each.severity()).append('\t').append(TabbedLines.part(each.place()));
            text.append('\t').append(TabbedLines.part(each.message()));
            text.append('\t').append(each.shift() == null ? "" : each.shift());
            text.append('\t').append(each.person() == null ? "" : each.person()).append('\n');
        }
        return text.toString();
    }

    @Override
    public @Nullable List<VersionFinding> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<VersionFinding> findings = new ArrayList<>();
        text.lines().map(line -> line.split("\t", PARTS)).forEach(parts -> findings.add(finding(parts)));
        return findings;
    }

    private static VersionFinding finding(String[] parts) {
        return new VersionFinding(
                parts[0],
                FindingCode.valueOf(parts[1]),
                Severity.valueOf(parts[2]),
                parts[3],
                parts[4],
                parts[5].isEmpty() ? null : new ShiftInstanceId(UUID.fromString(parts[5])),
                parts[6].isEmpty() ? null : new PersonId(UUID.fromString(parts[6])));
    }
}
