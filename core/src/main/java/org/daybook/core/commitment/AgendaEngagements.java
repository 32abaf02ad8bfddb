package org.daybook.core.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daybook.core.people.Engagements;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** {@link Engagements} of all desks, as far as a plan is usually made. */
public final class AgendaEngagements implements Engagements {

    private static final int YEARS = 2;
    private static final Duration LOOK = Duration.ofDays(366L * YEARS);

    private final Agenda agenda;

    public AgendaEngagements(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public Ahead of(PersonId person, Instant fromInclusive) {
        List<Commitment> theirs = agenda.within(Interval.of(fromInclusive, LOOK)).stream()
                .filter(commitment -> commitment.ref().kind() != CommitmentKind.ABSENCE)
                .filter(commitment -> commitment.people().contains(person))
                .filter(commitment -> !commitment.interval().startInclusive().isBefore(fromInclusive))
                .toList();
        Instant first =
                theirs.isEmpty() ? Instant.MAX : theirs.getFirst().interval().startInclusive();
        return new Ahead(theirs.size(), first, YEARS);
    }
}
