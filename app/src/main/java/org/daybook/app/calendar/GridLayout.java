package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.core.commitment.Commitment;

/**
 * Where each face goes in a time grid: timed ones into the column of their day, side by side where they overlap; those
 * of whole days, or as long as one, as bars above.
 *
 * @param rows how many rows the bars take
 */
record GridLayout(List<Block> blocks, List<Bar> bars, int rows) {

    private static final int DAY = 24 * 60;
    private static final Duration LONG = Duration.ofDays(1);

    /** Shorter ones are drawn as if they took so many minutes, so that they can be read and held. */
    private static final int LEAST = 20;

    /**
     * A timed face, or the part of one that falls on one day.
     *
     * @param start minutes after midnight by the wall clock
     * @param lane its place from the left, from 0
     * @param lanes how many places there are beside each other
     * @param extent how many of them it may take, because nothing is there
     */
    record Block(Face face, int column, int start, int end, int lane, int lanes, int extent) {

        /** Until when it is drawn, in minutes after midnight. */
        int drawnUntil() {
            return Math.min(Math.max(end, start + LEAST), DAY);
        }

        /** From when it is drawn, in minutes after midnight. */
        int drawnFrom() {
            return Math.min(start, DAY - LEAST);
        }
    }

    /** A face of whole days, from its first column to its last, both included; beyond them it may go on. */
    record Bar(Face face, int first, int last, int row, boolean before, boolean after) {}

    static GridLayout of(List<Face> faces, List<GridColumn> columns, ZoneId zone) {
        List<List<Block>> days = new ArrayList<>();
        columns.forEach(_ -> days.add(new ArrayList<>()));
        List<Bar> bars = new ArrayList<>();
        for (Face face : faces) {
            Stretch stretch = Stretch.of(face.commitment(), zone);
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).whose().concerns(face.commitment().people())) {
                    continue;
                }
                if (stretch.whole()) {
                    i = addBar(face, stretch, columns, i, bars);
                } else {
                    addBlock(face, stretch, columns.get(i).day(), i, days.get(i));
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        days.forEach(day -> blocks.addAll(sideBySide(day)));
        List<Bar> stacked = stacked(bars);
        return new GridLayout(
                blocks, stacked, stacked.stream().mapToInt(Bar::row).max().orElse(-1) + 1);
    }

    /** When a commitment is, by the clocks of the calendar. */
    record Stretch(LocalDateTime start, LocalDateTime end, boolean whole) {

        static Stretch of(Commitment commitment, ZoneId zone) {
            if (commitment.when().allDay()) {
                return new Stretch(
                        commitment.when().localStart(), commitment.when().localEnd(), true);
            }
            LocalDateTime start = LocalDateTime.ofInstant(commitment.interval().startInclusive(), zone);
            LocalDateTime end = LocalDateTime.ofInstant(commitment.interval().endExclusive(), zone);
            return new Stretch(start, end, commitment.interval().duration().compareTo(LONG) >= 0);
        }

        LocalDate firstDay() {
            return start.toLocalDate();
        }

        LocalDate lastDay() {
            boolean ends = end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(start);
            return ends ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        }

        boolean touches(LocalDate day) {
            return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
        }
    }

    /** Adds the bar that begins in this column, if one does, and returns the last column it takes. */
    private static int addBar(Face face, Stretch stretch, List<GridColumn> columns, int column, List<Bar> bars) {
        if (!stretch.touches(columns.get(column).day())) {
            return column;
        }
        int last = column;
        while (last + 1 < columns.size()
                && columns.get(last + 1).whose().equals(columns.get(column).whose())
                && stretch.touches(columns.get(last + 1).day())) {
            last++;
        }
        bars.add(new Bar(
                face,
                column,
                last,
                0,
                stretch.firstDay().isBefore(columns.get(column).day()),
                stretch.lastDay().isAfter(columns.get(last).day())));
        return last;
    }

    private static void addBlock(Face face, Stretch stretch, LocalDate day, int column, List<Block> blocks) {
        if (stretch.touches(day)) {
            int start = stretch.firstDay().isBefore(day) ? 0 : minutes(stretch.start());
            int end = stretch.lastDay().isAfter(day)
                            || !stretch.end().toLocalDate().equals(day)
                    ? DAY
                    : minutes(stretch.end());
            blocks.add(new Block(face, column, start, Math.max(start, end), 0, 1, 1));
        }
    }

    private static int minutes(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Puts those that overlap beside each other, in groups that share their time with no other. */
    private static List<Block> sideBySide(List<Block> day) {
        day.sort(Comparator.comparingInt(Block::start).thenComparing(Block::end, Comparator.reverseOrder()));
        List<Block> placed = new ArrayList<>();
        List<Block> group = new ArrayList<>();
        int reached = -1;
        for (Block block : day) {
            if (block.drawnFrom() >= reached) {
                placed.addAll(inLanes(group));
                group.clear();
            }
            group.add(block);
            reached = Math.max(reached, block.drawnUntil());
        }
        placed.addAll(inLanes(group));
        return placed;
    }

    private static List<Block> inLanes(List<Block> group) {
        List<Integer> ends = new ArrayList<>();
        int[] lane = new int[group.size()];
        for (int i = 0; i < group.size(); i++) {
            int free = 0;
            while (free < ends.size() && ends.get(free) > group.get(i).drawnFrom()) {
                free++;
            }
            if (free == ends.size()) {
                ends.add(0);
            }
            ends.set(free, group.get(i).drawnUntil());
            lane[i] = free;
        }
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Block block = group.get(i);
            placed.add(new Block(
                    block.face(),
                    block.column(),
                    block.start(),
                    block.end(),
                    lane[i],
                    ends.size(),
                    extent(group, lane, i, ends.size())));
        }
        return placed;
    }

    private static int extent(List<Block> group, int[] lane, int one, int lanes) {
        int next = lanes;
        for (int i = 0; i < group.size(); i++) {
            boolean overlaps = group.get(i).drawnFrom() < group.get(one).drawnUntil()
                    && group.get(one).drawnFrom() < group.get(i).drawnUntil();
            if (lane[i] > lane[one] && overlaps) {
                next = Math.min(next, lane[i]);
            }
        }
        return next - lane[one];
    }

    /** Each bar in the first row that is free over all its columns; long ones first, so that they stay on top. */
    private static List<Bar> stacked(List<Bar> bars) {
        bars.sort(Comparator.comparingInt(Bar::first)
                .thenComparing(Bar::last, Comparator.reverseOrder())
                .thenComparing(bar -> bar.face().commitment().title()));
        List<Bar> placed = new ArrayList<>();
        List<Integer> takenTo = new ArrayList<>();
        for (Bar bar : bars) {
            int row = 0;
            while (row < takenTo.size() && takenTo.get(row) >= bar.first()) {
                row++;
            }
            if (row == takenTo.size()) {
                takenTo.add(-1);
            }
            takenTo.set(row, bar.last());
            placed.add(new Bar(bar.face(), bar.first(), bar.last(), row, bar.before(), bar.after()));
        }
        return placed;
    }
}
