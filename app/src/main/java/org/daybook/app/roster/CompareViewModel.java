package org.daybook.app.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** How the open version differs from another, or from what it was. It reads only while somebody looks. */
final class CompareViewModel {

    private final RosterViewModel roster;
    private final ObservableList<Basis> bases = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Basis> basis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable VersionDiff> diff = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SHIFTS);
    private final ReadOnlyObjectWrapper<Set<Change>> shown = new ReadOnlyObjectWrapper<>(EnumSet.allOf(Change.class));
    private @Nullable Choice choice;
    private boolean watched;
    private int asked;

    /** What somebody chose to compare a version with. */
    private record Choice(@Nullable ScheduleVersionId version, Basis basis) {}

    CompareViewModel(RosterViewModel roster) {
        this.roster = roster;
        roster.versions().addListener((ListChangeListener<VersionView>) _ -> offer());
        roster.versionProperty().subscribe(_ -> offer());
        roster.reviewedProperty().subscribe(now -> {
            if (now != null) {
                read();
            }
        });
    }

    /** The open version. */
    ReadOnlyObjectProperty<@Nullable VersionView> versionProperty() {
        return roster.versionProperty();
    }

    /** What there is to compare with. */
    ObservableList<Basis> bases() {
        return bases;
    }

    /** What is compared with; null where there is nothing. */
    ReadOnlyObjectProperty<@Nullable Basis> basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable VersionDiff> diffProperty() {
        return diff.getReadOnlyProperty();
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The kinds of changes that are shown. */
    ReadOnlyObjectProperty<Set<Change>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows a kind of changes, or leaves it out. */
    void show(Change change, boolean visible) {
        Set<Change> now = EnumSet.copyOf(shown.get().isEmpty() ? EnumSet.noneOf(Change.class) : shown.get());
        if (visible) {
            now.add(change);
        } else {
            now.remove(change);
        }
        shown.set(now);
    }

    /** The rows of the grouping chosen; as text they are those of shifts. */
    List<DifferenceRow> rows() {
        VersionDiff now = diff.get();
        if (now == null) {
            return List.of();
        }
        return grouping.get() == Grouping.PEOPLE
                ? DifferenceRow.byPerson(now, shown.get())
                : DifferenceRow.byShift(now, shown.get());
    }

    void watch(boolean looking) {
        watched = looking;
        read();
    }

    void choose(Basis other) {
        choice = new Choice(openId(), other);
        offer();
    }

    /** Compares the open version with what was known of it at an instant. */
    void since(Instant then) {
        choose(new Basis.Past(then));
    }

    private @Nullable ScheduleVersionId openId() {
        VersionView open = versionProperty().get();
        return open == null ? null : open.id();
    }

    /** Offers the other versions; what somebody chose stays so, as long as it makes sense. */
    private void offer() {
        VersionView open = versionProperty().get();
        ScheduleVersionId id = openId();
        Choice chosen = choice;
        List<Basis> offered = new ArrayList<>();
        for (VersionView each : roster.versions()) {
            if (!each.id().equals(id)) {
                offered.add(new Basis.Other(each));
            }
        }
        if (chosen != null && chosen.basis() instanceof Basis.Past && Objects.equals(chosen.version(), id)) {
            offered.add(chosen.basis());
        }
        Basis before = basis.get();
        Basis now = Optional.ofNullable(chosen)
                .flatMap(each -> same(each.basis(), offered))
                .or(() -> likeliest(open, offered))
                .orElse(null);
        bases.setAll(offered);
        basis.set(now);
        if (!Objects.equals(subject(before), subject(now))) {
            diff.set(null);
        }
        read();
    }

    private static Optional<Basis> same(Basis chosen, List<Basis> offered) {
        return offered.stream()
                .filter(each -> Objects.equals(subject(each), subject(chosen)))
                .findFirst();
    }

    private static @Nullable Object subject(@Nullable Basis basis) {
        return switch (basis) {
            case null -> null;
            case Basis.Other(VersionView version) -> version.id();
            case Basis.Past(Instant then) -> then;
        };
    }

    /** What is live; else what it was cloned from; else the newest other one. */
    private static Optional<Basis> likeliest(@Nullable VersionView open, List<Basis> offered) {
        List<Basis.Other> others = offered.stream()
                .filter(Basis.Other.class::isInstance)
                .map(Basis.Other.class::cast)
                .toList();
        return others.stream()
                .filter(each -> each.version().status() == VersionStatus.PRODUCTION)
                .findFirst()
                .or(() -> others.stream()
                        .filter(each -> open != null && each.version().id().equals(open.clonedFrom()))
                        .findFirst())
                .or(() -> others.stream()
                        .filter(each -> !each.version().rejected())
                        .findFirst())
                .map(Basis.class::cast);
    }

    private void read() {
        VersionView open = versionProperty().get();
        Basis with = basis.get();
        if (!watched || open == null || with == null) {
            return;
        }
        int number = ++asked;
        roster.deeds().ask(() -> difference(with, open.id()), answer -> {
            if (number == asked) {
                diff.set(answer.orElse(null));
            }
        });
    }

    private Optional<VersionDiff> difference(Basis with, ScheduleVersionId id) {
        return switch (with) {
            case Basis.Other(VersionView version) -> roster.board().diff(version.id(), id);
            case Basis.Past(Instant then) -> roster.board().changesSince(id, then);
        };
    }
}
