package org.daybook.core.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a visit's schedule says (seed 000, logistics).
 *
 * @param when when it takes place
 * @param location where, other than at the school itself; null for there
 * @param preparationNotes what to prepare; null for nothing
 * @param equipment what to bring, in the order it was given
 */
public record Appointment(
        WallClockSpan when,
        MeetingType meeting,
        String purpose,
        @Nullable String location,
        @Nullable String preparationNotes,
        List<String> equipment) {

    /** So long a visit lasts at most. */
    public static final Duration LONGEST = Duration.ofHours(14);

    private static final int LONGEST_PURPOSE = 500;

    public Appointment {
        equipment = List.copyOf(equipment);
    }

    /** The same at another time. */
    public Appointment at(WallClockSpan there) {
        return new Appointment(there, meeting, purpose, location, preparationNotes, equipment);
    }

    /** What is wrong with it. */
    Optional<String> problem() {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            return Optional.of("Say what the visit is for, in at most %d characters.".formatted(LONGEST_PURPOSE));
        }
        if (when.allDay() || when.duration().isZero()) {
            return Optional.of("A visit starts and ends at a time of day. Give it both.");
        }
        if (when.duration().compareTo(LONGEST) > 0) {
            return Optional.of("A visit lasts at most %d hours, not until %s. Check the end."
                    .formatted(LONGEST.toHours(), when.localEnd()));
        }
        if (equipment.stream().anyMatch(each -> each.isBlank() || each.lines().count() > 1)) {
            return Optional.of("Each thing to bring is a line of its own.");
        }
        return Optional.empty();
    }
}
