package org.daybook.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;

/**
 * What the journal tells of things that are no secret to any of its readers, column by column.
 *
 * @param kind whose rows
 * @param columns those worth telling of, what people care for first; all are texts or flags
 */
public record PlainDisclosure(JournalKind kind, List<String> columns) implements Disclosure {

    private static final String ROLES = "roles";

    @Override
    public List<JournalKind> kinds() {
        return List.of(kind);
    }

    @Override
    public List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows) {
        return rows.stream()
                .filter(row -> row.table().equals(kind.tables().getFirst()))
                .map(this::difference)
                .toList();
    }

    private Difference difference(RowChange row) {
        RowImage before = new RowImage(row.before());
        RowImage after = new RowImage(row.after());
        String name = (after.isEmpty() ? before : after).text("name").orElse("");
        List<Field> fields = new ArrayList<>();
        for (String column : after.isEmpty() ? List.<String>of() : columns) {
            Fact was = fact(before, column);
            Fact is = fact(after, column);
            if (!was.equals(is)) {
                fields.add(new Field(column.replace('_', '-'), was, is));
            }
        }
        return new Difference(kind, name, null, Happening.of(row), fields);
    }

    private static Fact fact(RowImage row, String column) {
        String text = row.text(column).orElse("");
        return switch (text) {
            case "" -> Fact.NOTHING;
            case "true", "false" -> new Fact.Flag(Boolean.parseBoolean(text));
            default -> new Fact.Text(column.equals(ROLES) ? spoken(text) : text);
        };
    }

    /** A list of constants, such as roles, as words. */
    private static String spoken(String constants) {
        return constants.toLowerCase(Locale.ROOT).replace(",", ", ").replace('_', ' ');
    }
}
