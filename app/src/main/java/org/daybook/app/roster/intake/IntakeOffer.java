package org.daybook.app.roster.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterPlan;

/** What importing a roster's file would do. Nothing is changed until it is applied, and then all of it or nothing. */
public interface IntakeOffer {

    /** Somebody whom a name in the file may mean. */
    record Somebody(PersonId id, String name) {}

    /** The name of the hospital whose roster it is. */
    String hospital();

    /** Whose wall clock times are told by. */
    ZoneId zone();

    RosterPlan plan();

    /** Everybody who is there, by name. */
    List<Somebody> people();

    /**
     * Carries it out as one journal entry. Slow: not for the FX thread.
     *
     * @param names for each name that is nobody's here, who it is
     * @param again whether a file that was imported already is imported once more
     */
    Outcome<Imported> apply(Map<String, NameChoice> names, boolean again, Progress progress);
}
