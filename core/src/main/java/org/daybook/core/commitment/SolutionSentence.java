package org.daybook.core.commitment;

import java.text.ListFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/**
 * Says a way out of a clash as the words of a button, with its reason: times as the wall clock of the viewer's zone shows
 * them. Only what the viewer may change can be a way out, so there is nothing to withhold.
 */
public final class SolutionSentence {

    private static final int MOST_NAMES = 3;
    private static final double MINUTES_PER_HOUR = 60;

    private final PeopleFacts people;
    private final Wording wording;
    private final ListFormat names;

    /** @param zone the zone whose wall clock the viewer reads */
    public SolutionSentence(PeopleFacts people, ZoneId zone, Locale locale) {
        this.people = people;
        this.wording = new Wording(zone, locale);
        this.names = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
    }

    public String of(Solution solution) {
        return switch (solution) {
            case Solution.Move move -> of(move);
            case Solution.HandOver handOver -> of(handOver);
        };
    }

    private String of(Solution.Move move) {
        Commitment commitment = move.commitment();
        WallClockSpan to = move.to();
        Instant start = to.interval().startInclusive();
        return wording.text(
                to.allDay() ? "solve.moveDay" : "solve.move",
                commitment.title(),
                to.allDay() ? wording.shortDate(to.start().toLocalDate()) : wording.shortDate(start),
                wording.time(start),
                free(commitment.people()),
                alone(commitment));
    }

    private String of(Solution.HandOver handOver) {
        return wording.text(
                handOver.booked().isZero() ? "solve.handOverIdle" : "solve.handOver",
                handOver.commitment().title(),
                name(handOver.to()),
                wording.text("solve.hours", handOver.booked().toMinutes() / MINUTES_PER_HOUR),
                alone(handOver.commitment()));
    }

    private String free(List<PersonId> who) {
        return who.size() > MOST_NAMES
                ? wording.text("solve.freeMany", who.size())
                : wording.text(
                        "solve.free",
                        who.size(),
                        names.format(who.stream().map(this::name).toList()));
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonFacts::name).orElseGet(() -> wording.text("person.unknown"));
    }

    private String alone(Commitment commitment) {
        return commitment.recurring() ? wording.text("solve.alone") : "";
    }
}
