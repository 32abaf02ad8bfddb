package org.daybook.app.palette;

import java.util.function.Consumer;
import org.daybook.core.people.PersonId;

/**
 * Where choosing something other than a command leads.
 *
 * @param toEntry shows an entry that was found
 * @param toPerson shows one person’s time alone
 */
public record Ways(Reveal toEntry, Consumer<PersonId> toPerson) {}
