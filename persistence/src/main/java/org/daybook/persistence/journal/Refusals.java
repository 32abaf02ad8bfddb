package org.daybook.persistence.journal;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Intent;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;

/** Turns what the store cannot take into sentences. */
public final class Refusals {

    static final String UNKNOWN =
            "The workspace's disk failed while this was being saved. What was saved before is safe; whether this"
                    + " change was kept shows once the disk works again. Look at the journal before trying again.";

    private static final Map<String, String> TAKEN = Map.of(
            "APP_USER", "There is a user of that name already. Nothing was changed; choose another name.",
            "SCHEDULE_ENTRY_ASSIGNEE", "That person has this entry already. Nothing was changed.",
            "OCCURRENCE_OVERRIDE", "That occurrence has been changed already. Nothing was changed; look at it again.",
            "SCHEDULE_VERSION",
                    "Another version of that hospital is in production by now (rule R1). Nothing was changed; look at"
                            + " it, then try again.");

    private Refusals() {}

    static String notAllowed(Actor actor, Intent intent) {
        String need = intent.permission().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%s may not do this: it needs the permission to %s. Ask an administrator for a role that has it."
                .formatted(actor.name(), need);
    }

    static String notAllowedAnyMore(Actor actor) {
        return "%s may no longer do this: the account was changed since signing in. Nothing was changed;"
                        .formatted(actor.name())
                + " sign in again, or ask an administrator.";
    }

    /** @throws PersistenceException the failure itself, when only a bug can have caused it */
    static String of(PersistenceException failure) {
        if (failure instanceof ConstraintViolationException violation) {
            return of(violation);
        }
        if (failure instanceof OptimisticLockException) {
            return "Somebody else changed this meanwhile. Nothing was changed; look at it again, then try again.";
        }
        if (isFull(failure)) {
            return "The disk is full. Nothing was changed; what was saved before is safe."
                    + " Free some space, then try again.";
        }
        if (isStore(failure)) {
            return "The workspace cannot be read or written: its disk failed, or its file is damaged (%s). Nothing was"
                            .formatted(cause(failure))
                    + " changed. Look after the disk, then run “daybook verify” or restore a backup.";
        }
        throw failure;
    }

    private static String of(ConstraintViolationException violation) {
        String index = String.valueOf(violation.getSQLException().getMessage());
        if (violation.getKind() == ConstraintKind.UNIQUE) {
            return TAKEN.entrySet().stream()
                    .filter(each -> index.contains("." + each.getKey() + "("))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("Something else has this place already. Nothing was changed.");
        }
        if (isReference(violation.getSQLException())) {
            return "Something this refers to is gone, or something else still refers to it. Nothing was changed;"
                    + " look at it again.";
        }
        throw violation;
    }

    static boolean isReference(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1
                || failure.getErrorCode() == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1;
    }

    /** Whether the store closed itself under this, because of what befell another: a new session opens it again. */
    static boolean isClosed(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a disk without space is behind a failure. */
    public static boolean isFull(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof IOException
                    && message != null
                    && (message.contains("No space left") || message.contains("not enough space"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStore(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof MVStoreException || isClosed(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String cause(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        String message = String.valueOf(root.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
