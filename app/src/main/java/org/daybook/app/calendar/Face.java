package org.daybook.app.calendar;

import java.util.List;
import org.daybook.core.commitment.Commitment;

/** Everything a tile in the calendar shows. */
record Face(Commitment commitment, List<String> people, List<ClashNote> clashes) {

    boolean clashesHard() {
        return clashes.stream().anyMatch(ClashNote::hard);
    }
}
