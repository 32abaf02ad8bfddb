package org.daybook.app.sample;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what the window does by itself. */
public final class Until {

    private static final long PATIENCE = 20_000;

    private Until() {}

    /** Waits until something is so. It is asked on the window's thread: a scene that is changing can be read from no other. */
    public static void until(BooleanSupplier wanted) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE, wanted::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about in time.", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
