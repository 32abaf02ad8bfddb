package org.daybook.core.people;

import java.util.List;
import org.daybook.core.time.Interval;

/** The times people are away. */
public interface Absences {

    /** Those that overlap the window. */
    List<Absence> within(Interval window);

    void add(Absence absence);
}
