package org.daybook.app.coaching;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.workspace.Drafts;

/**
 * What the coach's desk asks of the workspace, on behalf of the user signed in.
 *
 * @param drafts what the user typed and did not finish
 * @param members everybody in the workspace, by name. Slow
 * @param stand another number whenever something was committed that the desk may show
 */
public record CoachingOffice(
        CoachingDesks desks, Drafts drafts, Actor actor, Supplier<List<Member>> members, LongSupplier stand) {

    /** Somebody as they are chosen from a list. */
    public record Member(PersonId id, String name, Set<PersonKind> kinds) {}

    /** Whether the user may change plans and visits. */
    public boolean mayEdit() {
        return actor.may(Permission.EDIT_COACHING);
    }
}
