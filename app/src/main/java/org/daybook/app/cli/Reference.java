package org.daybook.app.cli;

import java.time.LocalDateTime;
import java.util.UUID;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How entries are named on the command line: by their id, and an occurrence of a series by the id, {@code @}, and its
 * recurrence-id.
 */
record Reference(ScheduleEntryId entry, @Nullable LocalDateTime recurrenceId) {

    private static final int ID_LENGTH = 36;

    /** The name of a commitment. */
    static String text(CommitmentRef ref) {
        return ref.recurrenceId() == null ? ref.id().toString() : "%s@%s".formatted(ref.id(), ref.recurrenceId());
    }

    /** Reads one off the command line. */
    static final class Reader implements ITypeConverter<Reference> {
        @Override
        public Reference convert(String text) {
            int at = text.indexOf('@');
            String id = at < 0 ? text : text.substring(0, at);
            LocalDateTime recurrenceId = at < 0
                    ? null
                    : new LocalMoment.Reader().convert(text.substring(at + 1)).time();
            try {
                if (id.length() == ID_LENGTH) {
                    return new Reference(new ScheduleEntryId(UUID.fromString(id)), recurrenceId);
                }
            } catch (IllegalArgumentException notAnId) {
                throw notARef(text);
            }
            throw notARef(text);
        }

        private static TypeConversionException notARef(String text) {
            return new TypeConversionException(
                    "“%s” names no entry. Give the ref that “daybook agenda” shows.".formatted(text));
        }
    }
}
