package org.daybook.app.clash;

import java.util.List;
import org.daybook.core.people.PersonId;

/**
 * The clashes of one person.
 *
 * @param rows the firm ones first, then in order of time
 */
public record ClashGroup(PersonId person, String name, List<ClashRow> rows) {

    public ClashGroup {
        rows = List.copyOf(rows);
    }

    ClashGroup hardOnly() {
        return new ClashGroup(person, name, rows.stream().filter(ClashRow::hard).toList());
    }
}
