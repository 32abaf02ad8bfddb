package org.daybook.app.coaching;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.workspace.Drafts;

/**
 * What the coach's desk asks of the workspace, on behalf of the user signed in.
 *
 * @param drafts what the user typed and did not finish
 * @param members everybody in the workspace, by name. Slow
 * @param register adds people
 * @param stand another number whenever something was committed that the desk may show
 */
public record CoachingOffice(
        CoachingDesks desks,
        Drafts drafts,
        Actor actor,
        Supplier<List<Member>> members,
        Register register,
        LongSupplier stand) {

    /** Somebody as they are chosen from a list. */
    public record Member(PersonId id, String name, Set<PersonKind> kinds) {}

    /** Adds people to the workspace. */
    @FunctionalInterface
    public interface Register {

        /** Adds somebody of whom no more than this is known. */
        Outcome<PersonId> add(String name, PersonKind kind);
    }

    /** Whether the user may add people. */
    public boolean mayAddPeople() {
        return actor.may(Permission.EDIT_PEOPLE);
    }

    /** Whether the user may change plans and visits. */
    public boolean mayEdit() {
        return actor.may(Permission.EDIT_COACHING);
    }
}
