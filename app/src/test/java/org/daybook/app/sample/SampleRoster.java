package org.daybook.app.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.app.roster.HospitalBook;
import org.daybook.app.roster.VersionBoard;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.VersionDesk.Promotion;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** No hospital at all, for windows that are about something else. */
public final class SampleRoster implements VersionBoard, HospitalBook {

    @Override
    public boolean mayEdit(HospitalId hospital) {
        return true;
    }

    @Override
    public String userName() {
        return "Mara Lindqvist";
    }

    @Override
    public long stand() {
        return 0;
    }

    @Override
    public List<VersionView> versions(HospitalId hospital) {
        return List.of();
    }

    @Override
    public Optional<Reviewed> review(ScheduleVersionId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Reviewed> asKnownAt(ScheduleVersionId id, Instant then) {
        return Optional.empty();
    }

    @Override
    public Optional<VersionDiff> diff(ScheduleVersionId before, ScheduleVersionId after) {
        return Optional.empty();
    }

    @Override
    public Optional<VersionDiff> changesSince(ScheduleVersionId id, Instant then) {
        return Optional.empty();
    }

    @Override
    public Outcome<Promotion> promote(ScheduleVersionId id, @Nullable ScheduleVersionId facing) {
        return sample();
    }

    @Override
    public Outcome<Integer> acknowledge(ScheduleVersionId id, Collection<String> keys, String name) {
        return sample();
    }

    @Override
    public Outcome<ScheduleVersionId> archive(ScheduleVersionId id) {
        return sample();
    }

    @Override
    public Outcome<ScheduleVersionId> reject(ScheduleVersionId id) {
        return sample();
    }

    @Override
    public Outcome<ScheduleVersionId> restore(ScheduleVersionId id) {
        return sample();
    }

    @Override
    public Outcome<ScheduleVersionId> tag(ScheduleVersionId id, List<String> tags) {
        return sample();
    }

    @Override
    public Outcome<ScheduleVersionId> cloneVersion(ScheduleVersionId id, String name) {
        return sample();
    }

    @Override
    public boolean mayAdd() {
        return true;
    }

    @Override
    public ZoneId usualZone() {
        return SampleWorkspace.ZONE;
    }

    @Override
    public List<HospitalView> hospitals() {
        return List.of();
    }

    @Override
    public Outcome<HospitalId> add(String name, ZoneId zone) {
        return sample();
    }

    @Override
    public Outcome<HospitalId> edit(HospitalId id, String name, ZoneId zone) {
        return sample();
    }

    @Override
    public Outcome<HospitalId> editShiftTypes(HospitalId id, List<ShiftTypeDetails> types) {
        return sample();
    }

    private static <R> Outcome<R> sample() {
        return Outcome.refused("This roster is a sample. Nothing was changed.");
    }
}
