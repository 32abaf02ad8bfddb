package org.daybook.app.calendar;

import java.util.List;

/** Where the saved views of a workspace are kept. */
public interface SavedViews {

    /** In the order they were saved; what cannot be read any more is left out. */
    List<SavedView> read();

    void write(List<SavedView> views);

    /** Keeps them only as long as the window is open. */
    static SavedViews untilClosed() {
        return new SavedViews() {
            private List<SavedView> held = List.of();

            @Override
            public List<SavedView> read() {
                return held;
            }

            @Override
            public void write(List<SavedView> views) {
                held = List.copyOf(views);
            }
        };
    }
}
