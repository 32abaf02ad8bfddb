package org.daybook.app.palette;

import java.util.List;
import java.util.Map;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;

/** What the palette asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface Finder {

    /** Entries that have all the words typed, the nearest first. */
    List<Hit> find(String typed, int most);

    /** Everybody who can be chosen, by name. */
    Map<PersonId, String> people();
}
