package org.daybook.core.roster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.roster.Candidate.Kind;
import org.daybook.core.roster.Candidate.Reason;
import org.daybook.core.roster.Candidate.Weight;

/** Judges one person for one shift. */
final class CandidateView {

    private static final double CLASH = 1_000;
    private static final double SHORT_REST = 100;
    private static final double HOUR = 1;
    private static final double NIGHT_OR_WEEKEND = 10;
    private static final Duration FAR = Duration.ofDays(365_000);

    private final Crew.Member member;
    private final Workloads loads;
    private final List<Commitment> elsewhere;
    private final List<Reason> reasons = new ArrayList<>();
    private double score;

    CandidateView(Crew.Member member, Workloads loads, List<Commitment> elsewhere) {
        this.member = member;
        this.loads = loads;
        this.elsewhere = elsewhere;
    }

    Candidate judge(Shift shift) {
        specialty(shift);
        shifts(shift);
        commitments(shift);
        load(shift);
        reasons.sort(Comparator.comparing(Reason::weight));
        boolean eligible = reasons.stream().noneMatch(reason -> reason.weight() == Weight.FORBIDS);
        return new Candidate(member.id(), member.name(), eligible, score, reasons);
    }

    private void specialty(Shift shift) {
        if (member.isForbidden(shift)) {
            say(Kind.SPECIALTY, Weight.FORBIDS, RosterSentences.forbidden(member, shift));
        } else {
            SpecialtyType specialty = member.specialty();
            say(
                    Kind.SPECIALTY,
                    Weight.FOR,
                    specialty == null ? "No specialty is known." : "Reads " + RosterSentences.lower(specialty) + ".");
        }
    }

    private void shifts(Shift shift) {
        Duration rest = FAR;
        for (Shift other : loads.shiftsOf(member.id())) {
            if (other.id().equals(shift.id())) {
                say(Kind.ON_IT_ALREADY, Weight.FORBIDS, "Is on it already.");
            } else if (other.overlaps(shift)) {
                say(Kind.OTHER_SHIFT, Weight.FORBIDS, "Has " + other.named() + ".");
            } else {
                Duration between = other.startAt().isBefore(shift.startAt())
                        ? Duration.between(other.endAt(), shift.startAt())
                        : Duration.between(shift.endAt(), other.startAt());
                rest = between.compareTo(rest) < 0 ? between : rest;
            }
        }
        if (rest.compareTo(Workloads.REST) < 0) {
            score += SHORT_REST + Workloads.REST.minus(rest).toHours();
            say(
                    Kind.REST,
                    Weight.AGAINST,
                    "Would rest for %s only, and should for %d h.".formatted(hours(rest), Workloads.REST.toHours()));
        }
    }

    private static String hours(Duration duration) {
        return duration.toMinutesPart() == 0
                ? duration.toHours() + " h"
                : "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
    }

    /** Another hospital's shift forbids it, as rule R6 does; anything else speaks against it. */
    private void commitments(Shift shift) {
        for (Commitment commitment : elsewhere) {
            if (commitment.firmness() == Firmness.FREE || !commitment.interval().overlaps(shift.interval())) {
                continue;
            }
            switch (commitment.ref().kind()) {
                case SHIFT -> say(Kind.OTHER_SHIFT, Weight.FORBIDS, "Has “%s” then.".formatted(commitment.title()));
                case ABSENCE -> {
                    score += CLASH;
                    say(Kind.COMMITMENT, Weight.AGAINST, "Is away then.");
                }
                case ENTRY -> {
                    score += commitment.firmness() == Firmness.HARD ? CLASH : CLASH / 2;
                    say(
                            Kind.COMMITMENT,
                            Weight.AGAINST,
                            commitment.confidential()
                                    ? "Has something else then."
                                    : "Has “%s” then.".formatted(commitment.title()));
                }
            }
        }
    }

    private void load(Shift shift) {
        Workloads.Load own = loads.of(member.id());
        Workloads.Load usual = loads.usual();
        score += HOUR * (own.hours() - usual.hours());
        compare(Kind.LOAD, own.hours(), usual.hours(), "Hours");
        if (shift.night()) {
            score += NIGHT_OR_WEEKEND * (own.nights() - usual.nights());
            compare(Kind.NIGHTS, own.nights(), usual.nights(), "Nights");
        }
        if (Workloads.isWeekend(shift)) {
            score += NIGHT_OR_WEEKEND * (own.weekends() - usual.weekends());
            compare(Kind.WEEKENDS, own.weekends(), usual.weekends(), "Weekend shifts");
        }
    }

    private void compare(Kind kind, double own, double usual, String what) {
        say(
                kind,
                own > usual ? Weight.AGAINST : Weight.FOR,
                "%s in this version: %s; usual is %s.".formatted(what, figure(own), figure(usual)));
    }

    private static String figure(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private void say(Kind kind, Weight weight, String sentence) {
        reasons.add(new Reason(kind, weight, sentence));
    }
}
