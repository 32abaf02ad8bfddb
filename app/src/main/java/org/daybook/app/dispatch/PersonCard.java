package org.daybook.app.dispatch;

import java.util.List;
import org.daybook.core.people.PersonId;

/**
 * A person as a list shows them.
 *
 * @param detail what tells two of the same name apart, such as their work
 * @param aliases other names by which a typed line may call them
 */
public record PersonCard(PersonId id, String name, String detail, List<String> aliases) {

    public PersonCard {
        aliases = List.copyOf(aliases);
    }

    public PersonCard(PersonId id, String name, String detail) {
        this(id, name, detail, List.of());
    }
}
