package org.daybook.app.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Group;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;

/** The chips of a month. An entry that stays keeps its chip; the others are used again for other entries. */
final class MonthChips {

    private final Group layer = MonthGrid.layer();
    private final Deque<MonthChip> waiting = new ArrayDeque<>();
    private final Supplier<MonthChip> maker;
    private final ZoneId zone;
    private Map<Place, MonthChip> shown = new LinkedHashMap<>();

    /** What a chip stands for: a bar has one in every week it touches. */
    private record Place(CommitmentRef ref, int week) {}

    /** A piece in its week. */
    record Spot(MonthLayout.Piece piece, int week) {

        private Place place() {
            return new Place(piece.face().commitment().ref(), week);
        }
    }

    /** @param maker makes a chip where none waits */
    MonthChips(Supplier<MonthChip> maker, ZoneId zone) {
        this.maker = maker;
        this.zone = zone;
    }

    Group node() {
        return layer;
    }

    Collection<MonthChip> all() {
        return List.copyOf(shown.values());
    }

    Optional<MonthChip> of(CommitmentRef ref) {
        return shown.entrySet().stream()
                .filter(each -> each.getKey().ref().equals(ref))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Shows these and no others. Those that stay keep their chips, so that the keyboard stays where it is. */
    void show(List<Spot> spots, MonthGeometry geometry) {
        Map<Place, MonthChip> before = shown;
        shown = new LinkedHashMap<>();
        for (Spot spot : spots) {
            MonthChip kept = before.remove(spot.place());
            if (kept != null) {
                shown.put(spot.place(), kept);
            }
        }
        waiting.addAll(before.values());
        spots.forEach(spot -> put(spot, shown.computeIfAbsent(spot.place(), _ -> fresh()), geometry));
        waiting.forEach(chip -> {
            chip.setVisible(false);
            chip.setDragged(false);
        });
    }

    private void put(Spot spot, MonthChip chip, MonthGeometry geometry) {
        MonthLayout.Piece piece = spot.piece();
        chip.setVisible(true);
        chip.show(piece.face(), start(piece), piece.before(), piece.after());
        chip.resizeRelocate(
                geometry.chipX(piece.first(), piece.before()),
                geometry.laneY(spot.week(), piece.lane()),
                geometry.chipWidth(piece.first(), piece.last(), piece.before(), piece.after()),
                MonthGeometry.CHIP);
    }

    private @Nullable LocalTime start(MonthLayout.Piece piece) {
        return piece.bar()
                ? null
                : GridLayout.Stretch.of(piece.face().commitment(), zone).start().toLocalTime();
    }

    private MonthChip fresh() {
        MonthChip chip = waiting.poll();
        if (chip == null) {
            chip = maker.get();
            layer.getChildren().add(chip);
        }
        return chip;
    }

    void markSelected(Predicate<CommitmentRef> selected) {
        shown.forEach((place, chip) -> chip.setSelected(selected.test(place.ref())));
    }

    void markCut(Predicate<CommitmentRef> cut) {
        shown.forEach((place, chip) -> chip.setCut(cut.test(place.ref())));
    }

    void markDragged(Predicate<CommitmentRef> dragged) {
        shown.forEach((place, chip) -> chip.setDragged(dragged.test(place.ref())));
    }
}
