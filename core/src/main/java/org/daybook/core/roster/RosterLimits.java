package org.daybook.core.roster;

/**
 * How much of a roster's file is read at most, so that none, however hostile, eats memory or time. What lies beyond a
 * limit is left out with a finding.
 *
 * @param bytes of the file
 * @param unpackedBytes of its content once decompressed
 * @param rows that hold something, in the file
 * @param cells that hold something, in the file
 * @param columns of a row
 * @param cellChars of one cell; a longer text is cut
 * @param people of one shift
 * @param reported findings told one by one; the others are counted
 */
public record RosterLimits(
        long bytes, long unpackedBytes, int rows, int cells, int columns, int cellChars, int people, int reported) {

    /** @throws IllegalArgumentException if a limit is not positive */
    public RosterLimits {
        for (long limit : new long[] {bytes, unpackedBytes, rows, cells, columns, cellChars, people, reported}) {
            if (limit <= 0) {
                throw new IllegalArgumentException("A limit is positive, not %d.".formatted(limit));
            }
        }
    }

    /** More than any roster a hospital keeps: 64 MB, 512 MB unpacked, 250,000 rows, 3 million cells. */
    public static RosterLimits generous() {
        return new RosterLimits(64L << 20, 512L << 20, 250_000, 3_000_000, 1_024, 4_000, 200, 1_000);
    }
}
