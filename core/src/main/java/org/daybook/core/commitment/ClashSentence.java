package org.daybook.core.commitment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.daybook.core.access.Actor;
import org.daybook.core.people.Absence;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence why a commitment clashes, for one viewer: times as the wall clock of their zone shows them, and
 * nothing of what is confidential and does not concern them.
 */
public final class ClashSentence {

    private static final String MOVED = "moved.";
    private static final String STANDS = "stands.";

    private final PeopleFacts people;
    private final Actor viewer;
    private final Wording wording;

    /** @param zone the zone whose wall clock the viewer reads */
    public ClashSentence(PeopleFacts people, Actor viewer, ZoneId zone, Locale locale) {
        this.people = people;
        this.viewer = viewer;
        this.wording = new Wording(zone, locale);
    }

    /** The clash as it stands, naming both sides: for a list of clashes. */
    public String of(Clash clash) {
        Commitment second = clash.second();
        return second == null ? outsideHours(STANDS, clash) : standing(clash, second);
    }

    /** What the first commitment would run into, without naming it: for a preview while it is being moved. */
    public String ifMoved(Clash clash) {
        Commitment second = clash.second();
        return second == null ? outsideHours(MOVED, clash) : inTheWay(clash, second);
    }

    private String standing(Clash clash, Commitment second) {
        String name = name(clash.person());
        if (clash.kind() == ClashKind.ABSENCE) {
            boolean secondIsAbsence = second.ref().kind() == CommitmentKind.ABSENCE;
            Commitment absence = secondIsAbsence ? second : clash.first();
            Commitment work = secondIsAbsence ? clash.first() : second;
            return wording.text(
                    "stands.absence", name, title(work), "", wording.when(work.when()), "", absent(name, absence));
        }
        return wording.text(
                clash.kind() == ClashKind.HARD ? "stands.hard" : "stands.tentative",
                name,
                title(clash.first()),
                title(second),
                wording.when(clash.shared()),
                wording.duration(clash.shared().duration()));
    }

    private String inTheWay(Clash clash, Commitment second) {
        String name = name(clash.person());
        if (second.ref().kind() == CommitmentKind.ABSENCE) {
            return wording.text("absent.sentence", absent(name, second));
        }
        String key = second.firmness() == Firmness.TENTATIVE ? "moved.tentative" : "moved.hard";
        return wording.text(
                Confidentiality.mayRead(viewer, second) ? key : key + ".private",
                name,
                title(clash.first()),
                title(second),
                wording.when(second.when()),
                wording.duration(clash.shared().duration()));
    }

    private String outsideHours(String form, Clash clash) {
        Commitment commitment = clash.first();
        Instant start = commitment.interval().startInclusive();
        Instant end = commitment.interval().endExclusive();
        List<Interval> worked = workedOnTheDayOf(start, clash.person());
        String hours = wording.hours(worked);
        String key;
        String moment = "";
        String date = wording.date(start);
        if (worked.isEmpty()) {
            key = "dayOff";
        } else if (start.isBefore(worked.getFirst().startInclusive())) {
            key = "before";
            moment = wording.time(start);
        } else if (end.isAfter(worked.getLast().endExclusive())) {
            key = "after";
            moment = wording.timeSeenFrom(start, end);
        } else {
            key = "outside";
        }
        return wording.text(form + key, name(clash.person()), title(commitment), moment, hours, date);
    }

    private List<Interval> workedOnTheDayOf(Instant start, PersonId person) {
        return people.find(person)
                .map(facts -> facts.workingHours().around(new Interval(start, start), facts.homeZone()))
                .orElse(List.of());
    }

    private String absent(String name, Commitment absence) {
        String reason = Confidentiality.asSeenBy(viewer, absence).status();
        return wording.text("absent." + Absence.Reason.valueOf(reason), name, wording.until(absence.when()));
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonFacts::name).orElseGet(() -> wording.text("person.unknown"));
    }

    private String title(@Nullable Commitment commitment) {
        if (commitment == null || commitment.title().isBlank()) {
            return wording.text("title.none");
        }
        return Confidentiality.mayRead(viewer, commitment) ? commitment.title() : wording.text("title.private");
    }
}
