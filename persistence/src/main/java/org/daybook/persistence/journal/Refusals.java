package org.daybook.persistence.journal;

import java.io.IOException;
import java.util.Locale;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Intent;
import org.hibernate.HibernateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Turns what the store cannot take into sentences. */
final class Refusals {

    private Refusals() {}

    static String notAllowed(Actor actor, Intent intent) {
        String need = intent.permission().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%s may not do this: it needs the permission to %s. Ask an administrator for a role that has it."
                .formatted(actor.name(), need);
    }

    /** @throws HibernateException the failure itself, when only a bug can have caused it */
    static String of(HibernateException failure) {
        if (failure instanceof ConstraintViolationException violation) {
            return "Something else still depends on this, or already has its place (%s). Nothing was changed."
                    .formatted(violation.getConstraintName());
        }
        if (isFull(failure)) {
            return "The disk is full. Nothing was changed; what was saved before is safe."
                    + " Free some space, then try again.";
        }
        throw failure;
    }

    private static boolean isFull(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof IOException && message != null && message.contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
