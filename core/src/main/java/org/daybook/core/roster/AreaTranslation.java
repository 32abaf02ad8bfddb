package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** Says what the coverage grids of a file make of the study areas of one hospital. */
final class AreaTranslation {

    private static final int MOST = 1_000;

    private final FileTypes types;
    private final SequencedMap<String, SequencedMap<CoverageBlock, SequencedSet<String>>> blocksOf =
            new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<CoverageBlock> blocks = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int marks;

    AreaTranslation(FileTypes types) {
        this.types = types;
    }

    /** @param before the areas that the hospital has */
    AreaPlan plan(List<ReadCoverage> cells, List<StudyAreaDetails> before) {
        cells.forEach(this::take);
        if (blocksOf.isEmpty()) {
            return AreaPlan.NONE;
        }
        Map<String, StudyAreaDetails> here = new HashMap<>();
        before.forEach(area -> here.put(StudyAreaDetails.folded(area.name()), area));
        List<StudyAreaDetails> areas = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        blocksOf.forEach((folded, cover) -> {
            StudyAreaDetails area = area(names.getOrDefault(folded, folded), cover);
            StudyAreaDetails was = here.remove(folded);
            areas.add(area);
            if (was == null) {
                added.add(area.name());
            } else if (!was.equals(area)) {
                changed.add(area.name());
            }
        });
        List<String> gone = before.stream()
                .map(StudyAreaDetails::name)
                .filter(name -> here.containsKey(StudyAreaDetails.folded(name)))
                .toList();
        return new AreaPlan(areas, blocks.size(), marks, added, changed, gone);
    }

    /** What there is to say about them. */
    List<Finding> findings() {
        return findings;
    }

    private void take(ReadCoverage cell) {
        String folded = StudyAreaDetails.folded(cell.area());
        if (blocksOf.size() == MOST && !blocksOf.containsKey(folded)
                || blocks.size() == MOST && !blocks.contains(cell.block())) {
            reportTooMany(cell.place());
            return;
        }
        names.putIfAbsent(folded, cell.area());
        blocks.add(cell.block());
        SequencedSet<String> covering = blocksOf.computeIfAbsent(folded, _ -> new LinkedHashMap<>())
                .computeIfAbsent(cell.block(), _ -> new LinkedHashSet<>());
        String type = cell.shiftType();
        if (type != null) {
            marks++;
            types.ofMark(type, cell.place()).ifPresent(covering::add);
        }
    }

    private void reportTooMany(Place place) {
        if (findings.isEmpty()) {
            findings.add(Finding.error(
                    FindingCode.TOO_LARGE,
                    place,
                    ("From %s on there are more than %,d study areas or blocks of hours, which no hospital has. Look"
                                    + " whether the sheets hold something else.")
                            .formatted(place.inWords(), MOST)));
        }
    }

    private static StudyAreaDetails area(String name, SequencedMap<CoverageBlock, SequencedSet<String>> cover) {
        return new StudyAreaDetails(
                name,
                StudyType.in(name),
                cover.entrySet().stream()
                        .map(each -> new AreaBlock(each.getKey(), List.copyOf(each.getValue())))
                        .toList());
    }
}
