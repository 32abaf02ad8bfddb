package org.daybook.app.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Deeds;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/**
 * Which hospital is looked at, which of its versions is open, and what there is to say about it. It reads only while
 * somebody looks, and a version anew only when something was committed that it may show.
 */
public final class RosterViewModel {

    private final VersionBoard board;
    private final HospitalBook book;
    private final Deeds deeds;
    private final ObservableList<HospitalView> hospitals = FXCollections.observableArrayList();
    private final ObservableList<VersionView> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable HospitalView> hospital = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable VersionView> version = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reviewed> reviewed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Instant> asKnownAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Boolean> editable;
    private final ObjectProperty<ViewKind> view = new SimpleObjectProperty<>(ViewKind.SHIFTS);
    private @Nullable HospitalId wantedHospital;
    private @Nullable ScheduleVersionId wantedVersion;
    private boolean watched;
    private long shownStand = -1;
    private int asked;
    private int askedReview;

    public RosterViewModel(VersionBoard board, HospitalBook book, Deeds deeds) {
        this.board = board;
        this.book = book;
        this.deeds = deeds;
        editable = Bindings.createObjectBinding(this::editable, version, asKnownAt);
    }

    VersionBoard board() {
        return board;
    }

    HospitalBook book() {
        return book;
    }

    Deeds deeds() {
        return deeds;
    }

    /** By name. */
    ObservableList<HospitalView> hospitals() {
        return hospitals;
    }

    /** The one looked at; null only while there is none. */
    public ReadOnlyObjectProperty<@Nullable HospitalView> hospitalProperty() {
        return hospital.getReadOnlyProperty();
    }

    /** Those of the hospital, rejected ones too, the newest first. */
    ObservableList<VersionView> versions() {
        return versions;
    }

    /** The one that is open; null while the hospital has none. */
    public ReadOnlyObjectProperty<@Nullable VersionView> versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** The open version with all that is to be said about it; null until it has been read. */
    public ReadOnlyObjectProperty<@Nullable Reviewed> reviewedProperty() {
        return reviewed.getReadOnlyProperty();
    }

    /** At which instant the open version is looked at; null for now. */
    ReadOnlyObjectProperty<@Nullable Instant> asKnownAtProperty() {
        return asKnownAt.getReadOnlyProperty();
    }

    /** Whether what is open can be changed by this user: neither past, nor archived, nor rejected. */
    public ObservableValue<Boolean> editableProperty() {
        return editable;
    }

    /** Whether the workspace has been read at all. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** What is looked at of the open version. */
    public ObjectProperty<ViewKind> viewProperty() {
        return view;
    }

    private boolean editable() {
        VersionView open = version.get();
        return open != null
                && asKnownAt.get() == null
                && !open.rejected()
                && open.status() != VersionStatus.ARCHIVED
                && board.mayEdit(open.hospital());
    }

    /** Whether the user may change the rosters of the hospital looked at. */
    boolean mayEdit() {
        return ours().isPresent();
    }

    /** The hospital looked at, where the user may change its rosters. */
    public Optional<HospitalId> ours() {
        return Optional.ofNullable(hospital.get()).map(HospitalView::id).filter(board::mayEdit);
    }

    Optional<VersionView> find(@Nullable ScheduleVersionId id) {
        return versions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Says whether somebody looks: nothing is read for nobody. */
    void watch(boolean looking) {
        watched = looking;
        refresh();
    }

    /** Shows what was just committed. */
    public void refresh() {
        if (!watched || read.get() && board.stand() == shownStand) {
            return;
        }
        int number = ++asked;
        long stand = board.stand();
        HospitalId wanted = wantedHospital;
        deeds.ask(() -> overview(wanted), overview -> {
            if (number == asked) {
                shownStand = stand;
                show(overview);
            }
        });
    }

    /** What the lists show. */
    private record Overview(
            List<HospitalView> hospitals, @Nullable HospitalView hospital, List<VersionView> versions) {}

    private Overview overview(@Nullable HospitalId wanted) {
        List<HospitalView> all = book.hospitals();
        HospitalView chosen = all.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(each -> board.mayEdit(each.id()))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst()));
        return new Overview(all, chosen, chosen == null ? List.of() : board.versions(chosen.id()));
    }

    private void show(Overview overview) {
        hospitals.setAll(overview.hospitals());
        HospitalView now = overview.hospital();
        wantedHospital = now == null ? null : now.id();
        hospital.set(now);
        if (!versions.equals(overview.versions())) {
            versions.setAll(overview.versions());
        }
        openWanted();
        read.set(true);
    }

    /** The newest is open until another is asked for. */
    private void openWanted() {
        VersionView now = find(wantedVersion)
                .or(() -> versions.stream().filter(each -> !each.rejected()).findFirst())
                .or(() -> versions.stream().findFirst())
                .orElse(null);
        VersionView before = version.get();
        boolean other = before == null || now == null || !before.id().equals(now.id());
        if (other) {
            reviewed.set(null);
            asKnownAt.set(null);
        }
        version.set(now);
        wantedVersion = now == null ? null : now.id();
        review();
    }

    private void review() {
        int number = ++askedReview;
        VersionView now = version.get();
        if (now == null) {
            reviewed.set(null);
            return;
        }
        ScheduleVersionId id = now.id();
        Instant then = asKnownAt.get();
        deeds.ask(() -> then == null ? board.review(id) : board.asKnownAt(id, then), answer -> {
            if (number == askedReview) {
                reviewed.set(answer.orElse(null));
            }
        });
    }

    /** Looks at another hospital. */
    public void choose(HospitalId id) {
        HospitalView now = hospital.get();
        if (now == null || !now.id().equals(id)) {
            wantedHospital = id;
            wantedVersion = null;
            readAnew();
        }
    }

    /** Opens a version as it is now; one that is not in the list yet, as soon as it is. */
    public void open(ScheduleVersionId id) {
        VersionView now = version.get();
        if (now != null && now.id().equals(id) && asKnownAt.get() == null) {
            return;
        }
        wantedVersion = id;
        asKnownAt.set(null);
        if (find(id).isPresent()) {
            openWanted();
        } else {
            readAnew();
        }
    }

    /** Shows the open version as it was known at an instant; null for as it is now. */
    void lookAt(@Nullable Instant then) {
        asKnownAt.set(then);
        reviewed.set(null);
        review();
    }

    private void readAnew() {
        shownStand = -1;
        refresh();
    }
}
