package org.daybook.app.surface;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The toasts now showing, oldest first; at most a few, so that they never wall off the screen. */
public final class Toasts {

    private static final int MOST = 3;

    private final ObservableList<Toast> showing = FXCollections.observableArrayList();
    private final ObservableList<Toast> readOnly = FXCollections.unmodifiableObservableList(showing);

    private @Nullable Toast latest;

    /** The same word said again takes the place of the first. */
    public void show(Toast toast) {
        showing.remove(toast);
        if (showing.size() == MOST) {
            showing.removeFirst();
        }
        showing.add(toast);
    }

    /**
     * Shows what the user has just done, undone or redone. It takes the place of the one before, whose Undo would no
     * longer take back what it speaks of.
     */
    public void showLatest(Toast toast) {
        if (latest != null) {
            showing.remove(latest);
        }
        latest = toast;
        show(toast);
    }

    /** Says no more of what is over, as when the user leaves. */
    public void clear() {
        showing.clear();
    }

    public void dismiss(Toast toast) {
        showing.remove(toast);
    }

    public ObservableList<Toast> showing() {
        return readOnly;
    }
}
