package org.daybook.app.roster.grid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/** How the version is covered, laid out off the FX thread, and only while somebody looks. */
final class CoverageViewModel {

    private final RepairViewModel model;
    private final ObjectProperty<HeatBy> rows = new SimpleObjectProperty<>(HeatBy.DAYS);
    private final ObjectProperty<@Nullable StudyType> study = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SpecialtyType> specialty = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private boolean watched;
    private int asked;

    /** How many shifts of a type there are, and how many of them are covered. */
    record Position(String type, int covered, int all) {

        private static final Comparator<Position> MOST_OPEN_FIRST = Comparator.comparingInt(
                        (Position each) -> each.covered() - each.all())
                .thenComparing(Position::type);
    }

    /**
     * A version's coverage.
     *
     * @param positions those of which most shifts lack somebody first
     * @param areas whether the hospital has study areas to look by
     * @param table each hour, so far as it counts by what is chosen
     */
    record Content(CoverageSummary summary, List<Position> positions, boolean areas, HeatRows table) {

        static Content of(Reviewed reviewed, HeatBy rows, HeatTable.Choice choice) {
            boolean areas = !reviewed.coverage().areas().areas().isEmpty();
            CoverageSummary summary = reviewed.coverage().summary();
            Map<String, Integer> all = new HashMap<>();
            for (ShiftCoverage each : reviewed.coverage().shifts()) {
                all.merge(each.shift().type(), 1, Integer::sum);
            }
            List<Position> positions = all.entrySet().stream()
                    .map(entry -> new Position(
                            entry.getKey(),
                            summary.coverageByPosition().getOrDefault(entry.getKey(), 0),
                            entry.getValue()))
                    .sorted(Position.MOST_OPEN_FIRST)
                    .toList();
            HeatRows table = areas && rows == HeatBy.AREAS ? new AreaHeat(reviewed) : HeatTable.of(reviewed, choice);
            return new Content(summary, positions, areas, table);
        }

        /** Two are the same only where they are one: to compare them shift by shift would hold the screen up. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    CoverageViewModel(RepairViewModel model) {
        this.model = model;
        model.pageProperty().subscribe((_, _) -> read());
        rows.subscribe((_, _) -> read());
        study.subscribe((_, _) -> read());
        specialty.subscribe((_, _) -> read());
        model.mandatoryOnlyProperty().subscribe((_, _) -> read());
    }

    /** What the map has rows of; where there are no study areas, it is days all the same. */
    ObjectProperty<HeatBy> rowsProperty() {
        return rows;
    }

    /** The studies that count; null for all. */
    ObjectProperty<@Nullable StudyType> studyProperty() {
        return study;
    }

    /** Whom the shifts that count are for; null for all. */
    ObjectProperty<@Nullable SpecialtyType> specialtyProperty() {
        return specialty;
    }

    /** Whether nothing counts but mandatory shifts, here and in the grid of the shifts. */
    BooleanProperty mandatoryOnlyProperty() {
        return model.mandatoryOnlyProperty();
    }

    /** Null while there is no version, and until it was laid out. */
    ReadOnlyObjectProperty<@Nullable Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Says whether somebody looks: nothing is laid out for nobody. */
    void watch(boolean looking) {
        watched = looking;
        read();
    }

    private void read() {
        int number = ++asked;
        RosterPage page = model.pageProperty().get();
        if (page == null) {
            content.set(null);
        } else if (watched) {
            HeatTable.Choice choice = new HeatTable.Choice(
                    study.get(), specialty.get(), model.mandatoryOnlyProperty().get());
            HeatBy by = rows.get();
            model.around().tasks().query(_ -> Content.of(page.reviewed(), by, choice), laidOut -> {
                if (number == asked) {
                    content.set(laidOut);
                }
            });
        }
    }
}
