package org.daybook.app.print;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.people.PersonId;

/**
 * What the workspace has for a range of dates, as the viewer may see it.
 *
 * @param workspace its name
 * @param zone in which its times are read
 * @param commitments each once, in order of start
 * @param places where they are, of those that are somewhere
 * @param names of everybody, in the order of people
 */
public record PrintMatter(
        String workspace,
        ZoneId zone,
        List<Commitment> commitments,
        Map<CommitmentRef, String> places,
        Map<PersonId, String> names) {}
