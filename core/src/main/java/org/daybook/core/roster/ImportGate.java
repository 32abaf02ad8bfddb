package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.RosterPlan.UnknownName;

/** What stands in the way of an import, in sentences. */
final class ImportGate {

    private final RosterContext context;

    ImportGate(RosterContext context) {
        this.context = context;
    }

    /** What the actor has to decide first. */
    Optional<String> question(RosterRequest request, RosterPlan plan) {
        if (plan.sameFile().isPresent() && !request.again()) {
            return Optional.of("%s was imported already, as %s. Nothing was changed; say so if it is to come once more."
                    .formatted(request.fileName(), plan.sameFile().get().fileName()));
        }
        for (NameChoice choice : request.names().values()) {
            if (choice instanceof NameChoice.Known(PersonId person)
                    && context.people()
                            .find(person)
                            .filter(each -> !each.deleted())
                            .isEmpty()) {
                return Optional.of("Somebody chosen for a name is no longer here. Choose somebody else.");
            }
        }
        List<UnknownName> undecided = plan.undecided(request.names());
        if (undecided.isEmpty() || !plan.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("%s of %s nobody here, such as “%s”. Say who each of them is, or leave them out."
                .formatted(
                        undecided.size() == 1 ? "One name" : "%,d names".formatted(undecided.size()),
                        request.fileName() + (undecided.size() == 1 ? " is" : " are"),
                        undecided.getFirst().name()));
    }

    /** Why the file itself cannot be imported (rule R3). */
    Optional<String> obstacle(RosterPlan plan, String fileName) {
        List<Finding> errors = plan.errors();
        if (!errors.isEmpty()) {
            return Optional.of("%s was not imported: %s%s"
                    .formatted(
                            fileName,
                            errors.getFirst().message(),
                            errors.size() == 1 ? "" : " There are %,d errors more.".formatted(errors.size() - 1)));
        }
        return plan.isEmpty()
                ? Optional.of("%s was not imported: it has no shift.".formatted(fileName))
                : Optional.empty();
    }
}
