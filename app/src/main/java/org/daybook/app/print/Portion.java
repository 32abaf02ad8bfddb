package org.daybook.app.print;

import org.daybook.core.exchange.Progress;

/** One part of long work, reported as a share of the whole. */
record Portion(Progress whole, int startPercent, int endPercent) implements Progress {

    private static final int ALL = 100;

    @Override
    public void advanced(long done, long total) {
        if (total > 0) {
            long share = (endPercent - startPercent) * done / total;
            whole.advanced(startPercent + share, ALL);
        }
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
