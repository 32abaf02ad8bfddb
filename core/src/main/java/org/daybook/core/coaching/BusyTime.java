package org.daybook.core.coaching;

import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/**
 * A stretch in which somebody has no time.
 *
 * @param what takes it, as far as whoever asks may know; nothing where the person does not work then
 */
public record BusyTime(PersonId whose, Interval interval, Optional<String> what) {}
