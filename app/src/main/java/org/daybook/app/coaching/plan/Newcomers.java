package org.daybook.app.coaching.plan;

import java.util.Optional;
import java.util.function.Function;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.CoachingOffice.Member;
import org.daybook.app.coaching.plan.PlanDraft.Named;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.SchoolDesk.SchoolView;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;

/**
 * Adds the school, the teacher and the coach that a plan names and that are not there yet, each by a command of its own.
 * Those that are there by now are not added again, so that a plan refused at first can be tried once more.
 */
final class Newcomers {

    private final Messages text = Messages.of(Newcomers.class);
    private final CoachingOffice office;

    Newcomers(CoachingOffice office) {
        this.office = office;
    }

    /** What is done with a plan once everybody in it is there. Slow. */
    <R> Outcome<R> settled(PlanDraft draft, Function<PlanDetails, Outcome<R>> then) {
        Optional<String> unnamed = unnamed(draft);
        if (unnamed.isPresent()) {
            return Outcome.refused(unnamed.get());
        }
        return after(
                school(draft),
                school -> after(
                        person(draft.teacher(), PersonKind.TEACHER),
                        teacher -> after(
                                person(draft.coach(), PersonKind.COACH),
                                coach -> then.apply(draft.details(school, teacher, coach)))));
    }

    /** Nothing is added for a plan that would be refused anyway. */
    private Optional<String> unnamed(PlanDraft draft) {
        if (draft.title().isBlank()) {
            return Optional.of(text.get("no-title"));
        }
        if (draft.teacher().name().isBlank()) {
            return Optional.of(text.get("no-teacher"));
        }
        if (draft.school().name().isBlank()) {
            return Optional.of(text.get("no-school"));
        }
        if (draft.coach().name().isBlank()) {
            return Optional.of(text.get("no-coach"));
        }
        return draft.teacher().name().equalsIgnoreCase(draft.coach().name())
                        && (draft.teacher().id() == null || draft.coach().id() == null)
                ? Optional.of(text.get("same-person", draft.coach().name()))
                : Optional.empty();
    }

    private static <A, R> Outcome<R> after(Outcome<A> first, Function<A, Outcome<R>> then) {
        return switch (first) {
            case Outcome.Done<A>(A value, String _) -> then.apply(value);
            case Outcome.Refused<A>(var refusal) -> new Outcome.Refused<>(refusal);
        };
    }

    private Outcome<SchoolId> school(PlanDraft draft) {
        Named<SchoolId> wanted = draft.school();
        if (wanted.id() != null) {
            return Outcome.done(wanted.id(), wanted.name());
        }
        return office.desks().schools().all().stream()
                .filter(each -> each.details().name().equalsIgnoreCase(wanted.name()))
                .map(SchoolView::id)
                .findFirst()
                .map(id -> Outcome.done(id, wanted.name()))
                .orElseGet(() -> office.desks()
                        .schools()
                        .add(office.actor(), new SchoolDetails(wanted.name(), null, draft.zone())));
    }

    private Outcome<PersonId> person(Named<PersonId> wanted, PersonKind kind) {
        if (wanted.id() != null) {
            return Outcome.done(wanted.id(), wanted.name());
        }
        return office.members().get().stream()
                .filter(each -> each.name().equalsIgnoreCase(wanted.name()))
                .map(Member::id)
                .findFirst()
                .map(id -> Outcome.done(id, wanted.name()))
                .orElseGet(() -> office.register().add(wanted.name(), kind));
    }
}
