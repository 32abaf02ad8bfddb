package org.daybook.core.journal;

import java.util.function.Function;

/** What came of a command: it is done as a whole, or refused as a whole. */
public sealed interface Outcome<R> {

    /**
     * The command is carried out.
     *
     * @param summary one line for the journal, in the past tense, such as "Moved Site visit to Tuesday 10:00"
     */
    record Done<R>(R value, String summary) implements Outcome<R> {}

    /** The command is not carried out and left nothing behind. */
    record Refused<R>(Refusal refusal) implements Outcome<R> {}

    static <R> Outcome<R> done(R value, String summary) {
        return new Done<>(value, summary);
    }

    static <R> Outcome<R> refused(String sentence) {
        return new Refused<>(new Refusal(sentence));
    }

    /** The same outcome with another value where it is done. */
    default <S> Outcome<S> map(Function<R, S> change) {
        return switch (this) {
            case Done<R>(R value, String summary) -> new Done<>(change.apply(value), summary);
            case Refused<R>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /**
     * The value of what must have worked.
     *
     * @throws IllegalStateException with the refusal's sentence if it was refused
     */
    default R orThrow() {
        return switch (this) {
            case Done<R>(R value, String _) -> value;
            case Refused<R>(Refusal refusal) -> throw new IllegalStateException(refusal.sentence());
        };
    }
}
