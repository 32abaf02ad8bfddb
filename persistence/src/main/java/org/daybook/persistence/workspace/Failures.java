package org.daybook.persistence.workspace;

import java.io.IOException;
import java.sql.SQLException;
import org.daybook.persistence.journal.Refusals;
import org.daybook.persistence.workspace.CannotOpen.Reason;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What stands in the way of opening, in sentences. */
final class Failures {

    private Failures() {}

    static CannotOpen explain(WorkspaceFile file, Exception failure) {
        if (Refusals.isFull(failure)) {
            return new CannotOpen(
                    Reason.DISK_FULL,
                    "The disk that holds %s is full. Nothing was changed; free some space, then try again."
                            .formatted(file.file()),
                    failure);
        }
        if (failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1) {
            return new CannotOpen(
                    Reason.WRONG_PASSPHRASE,
                    "The passphrase does not open %s. Nothing was changed; check it and try again."
                                    .formatted(file.file())
                            + " If it is right, the file is damaged: restore a backup from %s with “daybook restore”."
                                    .formatted(file.backups()),
                    failure);
        }
        return failure instanceof IOException access ? noAccess(file, access) : damaged(file, failure);
    }

    static CannotOpen damaged(WorkspaceFile file, @Nullable Throwable cause) {
        return new CannotOpen(
                Reason.DAMAGED,
                "The file %s is damaged, or is no Daybook workspace. It was left as it is;".formatted(file.file())
                        + " restore a backup from %s with “daybook restore”.".formatted(file.backups()),
                cause);
    }

    static CannotOpen noAccess(WorkspaceFile file, @Nullable IOException cause) {
        return new CannotOpen(
                Reason.NO_ACCESS,
                "%s cannot be written by this user. Nothing was changed;".formatted(file.file())
                        + " choose another folder, or ask for the right to write there.",
                cause);
    }
}
