package org.daybook.app.task;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.daybook.core.exchange.Progress;

/** Work under way, as the screen sees it: its properties change on the FX thread only. */
public final class Running implements Progress {

    private static final double UNKNOWN = -1;
    private static final double STEP = 0.005;

    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final Executor ui;
    private volatile boolean cancelled;
    private volatile double reported = UNKNOWN;

    Running(Executor ui) {
        this.ui = ui;
    }

    /** Between 0 and 1, or negative while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /**
     * Asks the work to stop. It is not interrupted, because an interrupt would close the store's file under everyone
     * else; its result, if it still comes, is dropped unless it had already taken effect.
     */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Forwards at most a few hundred steps to the screen, however finely the work reports. */
    @Override
    public void advanced(long done, long total) {
        double now = total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0, 1);
        if (Math.abs(now - reported) < STEP && done < total) {
            return;
        }
        reported = now;
        ui.execute(() -> fraction.set(now));
    }

    void finish() {
        finished.set(true);
    }
}
