package org.daybook.core.exchange;

/** Follows long work, and may call it off. */
public interface Progress {

    /**
     * Called now and then as the work goes on.
     *
     * @param done how much is done, never less than before
     * @param total how much there is in the same unit; zero or less where that is not known
     */
    void advanced(long done, long total);

    /** Whether the work should stop; asked often. */
    boolean cancelled();

    /** Follows nothing and never stops anything. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
