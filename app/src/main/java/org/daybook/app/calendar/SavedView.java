package org.daybook.app.calendar;

/** A way to look at the calendar that somebody gave a name. */
public record SavedView(String name, ViewKind kind, Filter filter) {

    /** @throws IllegalArgumentException if the name is blank */
    public SavedView {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A saved view needs a name.");
        }
    }

    SavedView named(String other) {
        return new SavedView(other, kind, filter);
    }

    boolean isSeen(CalendarViewModel model) {
        return model.kindProperty().get() == kind
                && model.filterProperty().get().equals(filter);
    }
}
