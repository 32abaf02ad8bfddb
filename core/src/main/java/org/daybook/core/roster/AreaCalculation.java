package org.daybook.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.time.Interval;

/** Works out how study areas are covered: for each of them, the time it needs less the time that somebody is there. */
final class AreaCalculation {

    private final ZoneId zone;
    private final Interval window;
    private final List<StudyAreaDetails> areas;
    private final Presence presence;
    private final Map<CoverageBlock, List<Interval>> hours = new HashMap<>();
    private final Map<CoverageBlock, Stretches> needed = new HashMap<>();
    private final Map<Mark, Stretches> covered = new HashMap<>();

    /** A type of shift in a block, for what is read there. */
    private record Mark(CoverageBlock block, String type, StudyType study) {}

    /** What areas that have a gap in common have in common. */
    private record Common(Interval interval, List<String> types) {}

    AreaCalculation(RosterSheet sheet, Crew crew, List<StudyAreaDetails> areas) {
        this.zone = sheet.zone();
        this.areas = areas;
        this.window = window(sheet);
        Set<String> types = areas.stream()
                .flatMap(area -> area.blocks().stream())
                .flatMap(block -> block.shiftTypes().stream())
                .map(ShiftTypeDetails::folded)
                .collect(Collectors.toSet());
        this.presence = new Presence(
                sheet,
                crew,
                types,
                areas.stream().map(StudyAreaDetails::studyType).collect(Collectors.toSet()));
    }

    /** Shifts are in order of start. */
    private static Interval window(RosterSheet sheet) {
        Optional<Instant> last = sheet.shifts().stream().map(Shift::endAt).max(Comparator.naturalOrder());
        return last.map(end -> new Interval(sheet.shifts().getFirst().startAt(), end))
                .orElseGet(() -> new Interval(Instant.EPOCH, Instant.EPOCH));
    }

    AreaCoverage coverage() {
        List<AreaCoverage.Area> all = new ArrayList<>();
        Map<Common, List<String>> gaps = new LinkedHashMap<>();
        for (StudyAreaDetails area : areas) {
            Stretches need = joined(area.blocks().stream().map(block -> needed(block.block())));
            Stretches gap = need.minus(joined(area.blocks().stream()
                    .flatMap(block -> block.shiftTypes().stream()
                            .map(type -> covered(
                                    new Mark(block.block(), ShiftTypeDetails.folded(type), area.studyType()))))));
            all.add(new AreaCoverage.Area(area, zone, need, gap));
            for (Common common : pieces(area, gap)) {
                gaps.computeIfAbsent(common, _ -> new ArrayList<>()).add(area.name());
            }
        }
        return new AreaCoverage(
                all,
                gaps.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Common::interval)))
                        .map(each -> gap(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Stretches joined(Stream<Stretches> several) {
        return Stretches.of(several.flatMap(each -> each.intervals().stream()).toList());
    }

    /** When a block is, each of its days apart. */
    private List<Interval> hours(CoverageBlock block) {
        return hours.computeIfAbsent(block, each -> {
            LocalDate first = LocalDate.ofInstant(window.startInclusive(), zone).minusDays(1);
            LocalDate last = LocalDate.ofInstant(window.endExclusive(), zone);
            return first.datesUntil(last.plusDays(1))
                    .flatMap(day -> each.on(day, zone).stream())
                    .flatMap(one -> one.intersection(window).stream())
                    .toList();
        });
    }

    private Stretches needed(CoverageBlock block) {
        return needed.computeIfAbsent(block, each -> Stretches.of(hours(each)));
    }

    private Stretches covered(Mark mark) {
        return covered.computeIfAbsent(mark, each -> needed(each.block()).and(presence.of(each.type(), each.study())));
    }

    /** A gap is cut where other types would cover the area, and where a day begins. */
    private List<Common> pieces(StudyAreaDetails area, Stretches gap) {
        if (gap.intervals().isEmpty()) {
            return List.of();
        }
        TreeSet<Instant> cuts = new TreeSet<>();
        for (AreaBlock block : area.blocks()) {
            for (Interval each : hours(block.block())) {
                cuts.add(each.startInclusive());
                cuts.add(each.endExclusive());
            }
        }
        List<Common> pieces = new ArrayList<>();
        for (Interval whole : gap.intervals()) {
            Instant from = whole.startInclusive();
            for (Instant cut : cuts.subSet(from, false, whole.endExclusive(), false)) {
                add(pieces, new Common(new Interval(from, cut), typesAt(area, from)));
                from = cut;
            }
            add(pieces, new Common(new Interval(from, whole.endExclusive()), typesAt(area, from)));
        }
        return pieces;
    }

    private void add(List<Common> pieces, Common next) {
        if (!pieces.isEmpty() && goesOn(pieces.getLast(), next)) {
            Interval before = pieces.removeLast().interval();
            pieces.add(new Common(
                    new Interval(before.startInclusive(), next.interval().endExclusive()), next.types()));
        } else {
            pieces.add(next);
        }
    }

    private boolean goesOn(Common before, Common next) {
        Instant at = next.interval().startInclusive();
        return before.interval().endExclusive().equals(at)
                && before.types().equals(next.types())
                && LocalDate.ofInstant(before.interval().startInclusive(), zone).equals(LocalDate.ofInstant(at, zone));
    }

    private List<String> typesAt(StudyAreaDetails area, Instant at) {
        return area.blocks().stream()
                .filter(block -> needed(block.block()).contains(at))
                .flatMap(block -> block.shiftTypes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private AreaGap gap(Common common, List<String> names) {
        Interval interval = common.interval();
        return new AreaGap(
                names,
                LocalDateTime.ofInstant(interval.startInclusive(), zone),
                LocalDateTime.ofInstant(interval.endExclusive(), zone),
                common.types(),
                common.types().stream()
                        .flatMap(type -> presence.shifts(ShiftTypeDetails.folded(type), interval).stream())
                        .sorted(Comparator.comparing(Shift::startAt))
                        .toList());
    }
}
