package org.daybook.core.coaching;

import java.util.List;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** Which schools there are. */
public final class SchoolDesk {

    private static final Intent ADD = new Intent("school.add", Permission.EDIT_COACHING);
    private static final Intent EDIT = new Intent("school.edit", Permission.EDIT_COACHING);
    private static final Intent DELETE = new Intent("school.delete", Permission.EDIT_COACHING);

    private final CoachingContext context;

    public SchoolDesk(CoachingContext context) {
        this.context = context;
    }

    /** A school as it is listed. */
    public record SchoolView(SchoolId id, SchoolDetails details) {}

    /** All schools, by name. */
    public List<SchoolView> all() {
        return context.work()
                .read(() -> context.schools().all().stream()
                        .map(school -> new SchoolView(school.id(), school.details()))
                        .toList());
    }

    public Outcome<SchoolId> add(Actor actor, SchoolDetails details) {
        return context.work().run(actor, ADD, () -> {
            Optional<String> problem = problem(details, null);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            SchoolId id = new SchoolId(context.id());
            context.schools().add(new School(id, stripped(details), context.stamp(actor)));
            return Outcome.done(
                    id, "Added the school %s".formatted(details.name().strip()));
        });
    }

    public Outcome<SchoolId> edit(Actor actor, SchoolId id, SchoolDetails details) {
        return context.work().run(actor, EDIT, () -> {
            Optional<School> school = there(id);
            if (school.isEmpty()) {
                return gone();
            }
            Optional<String> problem = problem(details, id);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            school.get().change(stripped(details));
            return Outcome.done(
                    id, "Changed the school %s".formatted(details.name().strip()));
        });
    }

    /** A school that plans are for stays. */
    public Outcome<SchoolId> delete(Actor actor, SchoolId id) {
        return context.work().run(actor, DELETE, () -> {
            Optional<School> school = there(id);
            if (school.isEmpty()) {
                return gone();
            }
            String name = school.get().details().name();
            if (context.plans().anyAt(id)) {
                return Outcome.refused(
                        "There are coaching plans for %s. Delete them first, or keep the school.".formatted(name));
            }
            school.get().delete(context.stamp(actor));
            return Outcome.done(id, "Deleted the school %s".formatted(name));
        });
    }

    private Optional<School> there(SchoolId id) {
        return context.schools().find(id).filter(school -> !school.deleted());
    }

    private static Outcome<SchoolId> gone() {
        return Outcome.refused("That school is no longer there; somebody may have deleted it.");
    }

    private static SchoolDetails stripped(SchoolDetails details) {
        String address = details.address();
        return new SchoolDetails(
                details.name().strip(), address == null || address.isBlank() ? null : address.strip(), details.zone());
    }

    private Optional<String> problem(SchoolDetails details, @Nullable SchoolId self) {
        String address = details.address();
        return TextBounds.lineProblem("The name of a school", details.name())
                .or(() -> TextBounds.textProblem("An address", address == null ? "" : address))
                .or(() -> context.schools().all().stream()
                        .filter(school -> !school.id().equals(self))
                        .filter(school -> school.details()
                                .name()
                                .equalsIgnoreCase(details.name().strip()))
                        .findFirst()
                        .map(same -> "There is a school %s already. Choose another name."
                                .formatted(same.details().name())));
    }
}
