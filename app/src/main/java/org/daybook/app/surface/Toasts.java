package org.daybook.app.surface;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The toasts now showing, oldest first; at most a few, so that they never wall off the screen. */
public final class Toasts {

    private static final int MOST = 3;

    private final ObservableList<Toast> showing = FXCollections.observableArrayList();
    private final ObservableList<Toast> readOnly = FXCollections.unmodifiableObservableList(showing);

    public void show(Toast toast) {
        if (showing.size() == MOST) {
            showing.removeFirst();
        }
        showing.add(toast);
    }

    public void dismiss(Toast toast) {
        showing.remove(toast);
    }

    public ObservableList<Toast> showing() {
        return readOnly;
    }
}
