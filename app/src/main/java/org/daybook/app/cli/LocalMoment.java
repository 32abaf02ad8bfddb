package org.daybook.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A time as it is typed: {@code 2026-03-30T09:00}, or {@code 2026-03-30} for the midnight that day begins with.
 *
 * @param dateOnly whether no time of day was given
 */
record LocalMoment(LocalDateTime time, boolean dateOnly) {

    private static final int LAST_YEAR = 9999;

    LocalDate date() {
        return time.toLocalDate();
    }

    boolean midnight() {
        return time.equals(date().atStartOfDay());
    }

    /** Reads one off the command line. */
    static final class Reader implements ITypeConverter<LocalMoment> {
        @Override
        public LocalMoment convert(String text) {
            try {
                LocalMoment read = text.contains("T") || text.contains("t")
                        ? new LocalMoment(LocalDateTime.parse(text), false)
                        : new LocalMoment(LocalDate.parse(text).atStartOfDay(), true);
                if (read.time().getYear() >= 0 && read.time().getYear() <= LAST_YEAR) {
                    return read;
                }
            } catch (DateTimeException unreadable) {
                throw notATime(text);
            }
            throw notATime(text);
        }

        private static TypeConversionException notATime(String text) {
            return new TypeConversionException(
                    "“%s” is no time that exists. Write the local time like 2026-03-30T09:00, or a day like 2026-03-30."
                            .formatted(text));
        }
    }
}
