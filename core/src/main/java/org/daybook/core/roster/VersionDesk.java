package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Stamp;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** What becomes of whole versions. Each move of the state machine is one command; those it does not have are refused. */
public final class VersionDesk {

    private static final Intent PROMOTE = new Intent("roster.promote", Permission.EDIT_ROSTER);
    private static final Intent ARCHIVE = new Intent("roster.archive", Permission.EDIT_ROSTER);
    private static final Intent REJECT = new Intent("roster.reject", Permission.EDIT_ROSTER);
    private static final Intent RESTORE = new Intent("roster.restore", Permission.EDIT_ROSTER);
    private static final Intent CLONE = new Intent("roster.clone", Permission.EDIT_ROSTER);
    private static final Intent TAG = new Intent("roster.tag", Permission.EDIT_ROSTER);
    private static final int LONGEST = 200;
    private static final int MOST_TAGS = 50;

    private final RosterContext context;
    private final RosterReview review;

    public VersionDesk(RosterContext context) {
        this.context = context;
        this.review = new RosterReview(context);
    }

    /** The versions of a hospital, rejected ones too, the newest first. */
    public List<VersionView> versions(HospitalId hospital) {
        return context.work()
                .read(() -> context.versions().of(hospital).stream()
                        .map(ScheduleVersion::view)
                        .toList());
    }

    public Optional<VersionView> find(ScheduleVersionId id) {
        return context.work().read(() -> context.versions().find(id).map(ScheduleVersion::view));
    }

    /** How many shifts a version has. Slow for a large version. */
    int shifts(ScheduleVersionId id) {
        return context.work().read(() -> context.versions().shifts(id).size());
    }

    /**
     * Makes a version the one in production and archives the former one (rule R1). Refused while it has errors (rule
     * R6), or warnings that nobody acknowledged (rule R3).
     *
     * @param facing what the actor saw in production when they decided; null where there was none. Refused when it is
     *     another by now.
     */
    public Outcome<Promotion> promote(Actor actor, ScheduleVersionId id, @Nullable ScheduleVersionId facing) {
        return context.onVersion(actor, PROMOTE, id, version -> {
            Optional<ScheduleVersion> former = context.versions().production(version.hospital());
            Optional<String> obstacle = movedOn(former, facing).or(() -> obstacle(version));
            if (obstacle.isPresent()) {
                return Outcome.refused(obstacle.get());
            }
            Stamp stamp = context.stamp(actor);
            former.ifPresent(one -> {
                one.archive(stamp);
                context.versions().settle();
            });
            version.promote(stamp);
            return Outcome.done(
                    new Promotion(id, former.map(ScheduleVersion::id)),
                    "Promoted %s to production of %s%s"
                            .formatted(
                                    version.name(),
                                    context.nameOf(version.hospital()),
                                    former.map(one -> ", and archived " + one.name())
                                            .orElse("")));
        });
    }

    /** What a promotion did. */
    public record Promotion(ScheduleVersionId promoted, Optional<ScheduleVersionId> archived) {}

    private static Optional<String> movedOn(Optional<ScheduleVersion> former, @Nullable ScheduleVersionId facing) {
        ScheduleVersionId now = former.map(ScheduleVersion::id).orElse(null);
        boolean same = now == null ? facing == null : now.equals(facing);
        return same
                ? Optional.empty()
                : Optional.of("Another version is in production by now: %s. Nothing was changed; compare with it, then"
                                .formatted(former.map(ScheduleVersion::name).orElse("none"))
                        + " promote again.");
    }

    private Optional<String> obstacle(ScheduleVersion version) {
        if (version.deleted() || version.status() != VersionStatus.STAGING) {
            return Optional.of(
                    "Only a version in staging can be promoted, and %s is %s. Clone it, and promote the clone."
                            .formatted(version.name(), standing(version)));
        }
        Validation validation = review.review(version).validation();
        if (validation.shifts() == 0) {
            return Optional.of("%s has no shift. Import or clone one that has.".formatted(version.name()));
        }
        List<VersionFinding> errors = validation.errors();
        if (!errors.isEmpty()) {
            return Optional.of("%s cannot be promoted: %s%s"
                    .formatted(version.name(), errors.getFirst().message(), others(errors.size() - 1)));
        }
        List<VersionFinding> open = validation.open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("%s has %s that nobody has acknowledged, the first being: %s"
                        .formatted(
                                version.name(),
                                RosterReview.warnings(open.size()),
                                open.getFirst().message()));
    }

    private static String others(int count) {
        return count == 0 ? "" : " There are %,d errors more.".formatted(count);
    }

    /** Puts the version in production away; the hospital has none in production then. */
    public Outcome<ScheduleVersionId> archive(Actor actor, ScheduleVersionId id) {
        return change(actor, ARCHIVE, id, (version, stamp) -> {
            if (version.deleted() || version.status() != VersionStatus.PRODUCTION) {
                return Outcome.refused("Only a version in production can be archived, and %s is %s."
                        .formatted(version.name(), standing(version)));
            }
            version.archive(stamp);
            return Outcome.done(id, "Archived %s".formatted(version.name()));
        });
    }

    /** Does away with a version in staging. It can be restored. */
    public Outcome<ScheduleVersionId> reject(Actor actor, ScheduleVersionId id) {
        return change(actor, REJECT, id, (version, stamp) -> {
            if (version.deleted() || version.status() != VersionStatus.STAGING) {
                return Outcome.refused("Only a version in staging can be rejected, and %s is %s."
                        .formatted(version.name(), standing(version)));
            }
            version.reject(stamp);
            return Outcome.done(id, "Rejected %s".formatted(version.name()));
        });
    }

    /** Brings a rejected version back into staging. */
    public Outcome<ScheduleVersionId> restore(Actor actor, ScheduleVersionId id) {
        return change(actor, RESTORE, id, (version, stamp) -> {
            if (!version.deleted()) {
                return Outcome.refused("%s was not rejected: it is %s.".formatted(version.name(), standing(version)));
            }
            version.restore(stamp);
            return Outcome.done(id, "Restored %s".formatted(version.name()));
        });
    }

    /** Labels a version, such as "Q4" or "Holiday coverage"; these are all its tags then. */
    public Outcome<ScheduleVersionId> tag(Actor actor, ScheduleVersionId id, List<String> tags) {
        List<String> tidy = tags.stream()
                .map(tag -> tag.replaceAll("\\R", " ").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tidy.size() > MOST_TAGS || tidy.stream().anyMatch(tag -> tag.length() > LONGEST)) {
            return Outcome.refused(
                    "A version has at most %d tags of %d characters. Leave some out.".formatted(MOST_TAGS, LONGEST));
        }
        return change(actor, TAG, id, (version, stamp) -> {
            if (!version.tags().equals(tidy)) {
                version.tag(tidy, stamp);
            }
            return Outcome.done(
                    id,
                    tidy.isEmpty()
                            ? "Took the tags off %s".formatted(version.name())
                            : "Tagged %s with %s".formatted(version.name(), String.join(", ", tidy)));
        });
    }

    /**
     * Copies a version into staging with its shifts and assignments, and with what its file had to say. This is how
     * shifts are changed (rule R2).
     */
    public Outcome<ScheduleVersionId> cloneVersion(Actor actor, ScheduleVersionId id, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return Outcome.refused("A version needs a name of at most %d characters.".formatted(LONGEST));
        }
        return change(actor, CLONE, id, (version, stamp) -> {
            ScheduleVersion copy = new ScheduleVersion(
                            new ScheduleVersionId(context.id()),
                            version.hospital(),
                            name.strip(),
                            version.period(),
                            stamp)
                    .clonedFrom(version);
            context.versions().add(copy);
            VersionCopy copying = new VersionCopy(context, copy, stamp);
            copying.shifts(context.sheet(version));
            copying.log(version.id());
            return Outcome.done(copy.id(), "Cloned %s as %s".formatted(version.name(), copy.name()));
        });
    }

    private Outcome<ScheduleVersionId> change(
            Actor actor,
            Intent intent,
            ScheduleVersionId id,
            BiFunction<ScheduleVersion, Stamp, Outcome<ScheduleVersionId>> change) {
        return context.onVersion(actor, intent, id, version -> change.apply(version, context.stamp(actor)));
    }

    static String standing(ScheduleVersion version) {
        return version.deleted()
                ? "rejected"
                : "in "
                        + switch (version.status()) {
                            case STAGING -> "staging";
                            case PRODUCTION -> "production";
                            case ARCHIVED -> "the archive";
                        };
    }
}
