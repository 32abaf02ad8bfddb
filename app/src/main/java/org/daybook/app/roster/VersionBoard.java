package org.daybook.app.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk.Promotion;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** The versions of rosters, for the user signed in. Slow, but for the first three. */
public interface VersionBoard {

    /** Whether the user may change the rosters of a hospital. */
    boolean mayEdit(HospitalId hospital);

    /** The user's name, in which warnings are acknowledged. */
    String userName();

    /** Another number whenever something was committed that a roster may show. */
    long stand();

    /** A hospital's versions, rejected ones too, the newest first. */
    List<VersionView> versions(HospitalId hospital);

    /** A version with all that can be said about it; nothing where it is gone. */
    Optional<Reviewed> review(ScheduleVersionId id);

    /** The same, as it was known at an instant; nothing where it was not there yet. */
    Optional<Reviewed> asKnownAt(ScheduleVersionId id, Instant then);

    /** How the second version differs from the first. */
    Optional<VersionDiff> diff(ScheduleVersionId before, ScheduleVersionId after);

    /** How a version differs from what was known of it at an instant. */
    Optional<VersionDiff> changesSince(ScheduleVersionId id, Instant then);

    /** @param facing what the user saw in production when they decided; null where there was none */
    Outcome<Promotion> promote(ScheduleVersionId id, @Nullable ScheduleVersionId facing);

    /** @param keys of the warnings that somebody takes upon themselves in a name */
    Outcome<Integer> acknowledge(ScheduleVersionId id, Collection<String> keys, String name);

    Outcome<ScheduleVersionId> archive(ScheduleVersionId id);

    Outcome<ScheduleVersionId> reject(ScheduleVersionId id);

    Outcome<ScheduleVersionId> restore(ScheduleVersionId id);

    /** @param tags all that the version has from then on */
    Outcome<ScheduleVersionId> tag(ScheduleVersionId id, List<String> tags);

    /** Copies a version into staging under another name. */
    Outcome<ScheduleVersionId> cloneVersion(ScheduleVersionId id, String name);
}
