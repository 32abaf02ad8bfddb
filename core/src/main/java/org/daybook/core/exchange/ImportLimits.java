package org.daybook.core.exchange;

/**
 * How much of a file is read at most, so that none, however hostile, eats memory or time. What lies beyond a limit is
 * left out with a sentence.
 *
 * @param bytes of the file
 * @param parts events, tasks and the like in the file
 * @param lineBytes of one property, folded lines together
 * @param partBytes of one event
 * @param partLines properties of one event
 * @param depth of parts within parts
 * @param dates added to and left out of one series, each
 * @param people of one event
 * @param zones time zones the file defines itself
 * @param reported sentences about what was left out; the others are counted
 */
public record ImportLimits(
        long bytes,
        int parts,
        int lineBytes,
        int partBytes,
        int partLines,
        int depth,
        int dates,
        int people,
        int zones,
        int reported) {

    /** @throws IllegalArgumentException if a limit is not positive */
    public ImportLimits {
        for (long limit :
                new long[] {bytes, parts, lineBytes, partBytes, partLines, depth, dates, people, zones, reported}) {
            if (limit <= 0) {
                throw new IllegalArgumentException("A limit is positive, not %d.".formatted(limit));
            }
        }
    }

    /** More than any calendar a person keeps: 64 MB, 200,000 parts. */
    public static ImportLimits generous() {
        return new ImportLimits(64L << 20, 200_000, 1 << 20, 4 << 20, 20_000, 16, 20_000, 2_000, 500, 1_000);
    }
}
