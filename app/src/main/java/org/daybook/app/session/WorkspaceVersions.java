package org.daybook.app.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.app.UseCases;
import org.daybook.app.roster.VersionBoard;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterHistory;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionDesk.Promotion;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** The versions of the workspace's rosters, as the user signed in may see and change them. */
final class WorkspaceVersions implements VersionBoard {

    private final VersionDesk desk;
    private final RosterReview review;
    private final RosterHistory history;
    private final Tide tide;
    private final Actor actor;

    WorkspaceVersions(UseCases use, Tide tide, Actor actor) {
        this.desk = use.roster().versions();
        this.review = use.roster().review();
        this.history = use.roster().history();
        this.tide = tide;
        this.actor = actor;
    }

    @Override
    public boolean mayEdit(HospitalId hospital) {
        HospitalId own = actor.hospital();
        return actor.may(Permission.EDIT_ROSTER) && (own == null || own.equals(hospital));
    }

    @Override
    public String userName() {
        return actor.name();
    }

    @Override
    public long stand() {
        return tide.height();
    }

    @Override
    public List<VersionView> versions(HospitalId hospital) {
        return desk.versions(hospital);
    }

    @Override
    public Optional<Reviewed> review(ScheduleVersionId id) {
        return review.review(id);
    }

    @Override
    public Optional<Reviewed> asKnownAt(ScheduleVersionId id, Instant then) {
        return history.reviewedAsKnownAt(id, then);
    }

    @Override
    public Optional<VersionDiff> diff(ScheduleVersionId before, ScheduleVersionId after) {
        return history.diff(before, after);
    }

    @Override
    public Optional<VersionDiff> changesSince(ScheduleVersionId id, Instant then) {
        return history.changesSince(id, then);
    }

    @Override
    public Outcome<Promotion> promote(ScheduleVersionId id, @Nullable ScheduleVersionId facing) {
        return desk.promote(actor, id, facing);
    }

    @Override
    public Outcome<Integer> acknowledge(ScheduleVersionId id, Collection<String> keys, String name) {
        return review.acknowledge(actor, id, keys, name);
    }

    @Override
    public Outcome<ScheduleVersionId> archive(ScheduleVersionId id) {
        return desk.archive(actor, id);
    }

    @Override
    public Outcome<ScheduleVersionId> reject(ScheduleVersionId id) {
        return desk.reject(actor, id);
    }

    @Override
    public Outcome<ScheduleVersionId> restore(ScheduleVersionId id) {
        return desk.restore(actor, id);
    }

    @Override
    public Outcome<ScheduleVersionId> tag(ScheduleVersionId id, List<String> tags) {
        return desk.tag(actor, id, tags);
    }

    @Override
    public Outcome<ScheduleVersionId> cloneVersion(ScheduleVersionId id, String name) {
        return desk.cloneVersion(actor, id, name);
    }
}
