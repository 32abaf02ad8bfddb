package org.daybook.app.dispatch;

import org.daybook.core.people.PersonId;

/**
 * A person as a list shows them.
 *
 * @param detail what tells two of the same name apart, such as their work
 */
public record PersonCard(PersonId id, String name, String detail) {}
