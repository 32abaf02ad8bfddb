package org.daybook.core.benchmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a benchmark measures, and what it is to reach: one of the three figures, or none where it only informs. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Goal {

    /** What is measured, in a few words. */
    String value();

    /** How many times as fast as the peer, at least. */
    double timesAsFast() default Double.NaN;

    /** How many times the peer's time, at most; of single calls that are sampled, their medians. */
    double timesAsLong() default Double.NaN;

    /** How many milliseconds, at most, 99 of 100 times. */
    double millis() default Double.NaN;
}
