package org.daybook.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;

/** A version with all that is in it, in which shifts and who is on them are found by what they are called. */
final class ReviewedVersion {

    private final Reviewed reviewed;

    private ReviewedVersion(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    static ReviewedVersion of(Opened opened, VersionTarget target) throws Refused {
        NamedVersions.Found found = target.see(opened);
        Optional<Reviewed> reviewed = opened.use().roster().review().review(found.id());
        return new ReviewedVersion(reviewed.orElseThrow(() ->
                Refused.because("%s is gone by now.".formatted(found.version().name()))));
    }

    Reviewed all() {
        return reviewed;
    }

    /** @param called the shift's id, or its type and day as in {@code DAY@2026-03-02} */
    Shift shift(String called) throws Refused {
        List<Shift> found = reviewed.sheet().shifts().stream()
                .filter(shift -> shift.id().toString().equals(called)
                        || (shift.type() + "@" + shift.date()).equalsIgnoreCase(called.strip()))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        String version = reviewed.sheet().version().name();
        throw found.isEmpty()
                ? Refused.because(
                        "%s has no shift “%s”. Give its id, or its type and day like DAY@2026-03-02; “daybook roster shifts” lists them."
                                .formatted(version, called))
                : Refused.because("“%s” may be any of these shifts of %s: %s. Give the id."
                        .formatted(
                                called,
                                version,
                                found.stream().map(ReviewedVersion::told).collect(Collectors.joining(", "))));
    }

    private static String told(Shift shift) {
        return "%s to %s (%s)".formatted(shift.startTime(), shift.endTime(), shift.id());
    }

    /** What somebody has in a shift. */
    Duty duty(Shift shift, PersonId person) throws Refused {
        Optional<Duty> found = reviewed.sheet().dutiesOf(shift.id()).stream()
                .filter(duty -> duty.person().equals(person))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String others = reviewed.sheet().dutiesOf(shift.id()).stream()
                .map(duty -> reviewed.crew().member(duty.person()).name())
                .collect(Collectors.joining(", "));
        throw Refused.because("They are not on %s of %s. %s"
                .formatted(shift.type(), shift.date(), others.isEmpty() ? "Nobody is." : "On it: " + others + "."));
    }
}
