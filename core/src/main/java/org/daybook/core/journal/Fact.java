package org.daybook.core.journal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.time.Series;

/** What one field of a thing says, before it is put into words of a language. */
public sealed interface Fact {

    /** Nothing is said. */
    record Nothing() implements Fact {}

    /** As somebody wrote it. */
    record Text(String text) implements Fact {}

    /** One of a few things it can be. */
    record Word(Enum<?> constant) implements Fact {}

    record Flag(boolean yes) implements Fact {}

    /** A wall-clock time; of a whole day, its midnight. */
    record Moment(LocalDateTime time, boolean wholeDay) implements Fact {}

    record Lasting(Duration duration) implements Fact {}

    /** The names of people, in order. */
    record Names(List<String> names) implements Fact {}

    record Figure(BigDecimal figure) implements Fact {}

    /** What is said together, in order; what is nothing among it is left out. */
    record Together(List<Fact> facts) implements Fact {

        public Together {
            facts = List.copyOf(facts);
        }
    }

    /** How something repeats. */
    record Repeats(Series series) implements Fact {}

    Fact NOTHING = new Nothing();
}
