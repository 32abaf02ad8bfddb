package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each face goes in the weeks of a month: those of whole days as bars over their days, the others as a line on the
 * day they begin, each in the first lane from the top that is free.
 */
record MonthLayout(LocalDate first, List<Week> weeks) {

    static final int DAYS = 7;

    private static final Comparator<Piece> BARS = Comparator.comparingInt(Piece::first)
            .thenComparing(Piece::last, Comparator.reverseOrder())
            .thenComparing(piece -> piece.face().commitment().title());
    private static final Comparator<Piece> LINES = Comparator.comparingInt(Piece::first)
            .thenComparing(piece -> piece.face().commitment().interval())
            .thenComparing(piece -> piece.face().commitment().title());

    /**
     * The part of a face that lies in one week.
     *
     * @param first its first column, from 0
     * @param last its last column, which it takes too
     * @param lane its place from the top, from 0
     * @param bar whether it is one of whole days
     * @param before whether it began before this week
     * @param after whether it goes on after this week
     */
    record Piece(Face face, int first, int last, int lane, boolean bar, boolean before, boolean after) {

        boolean covers(int column) {
            return first <= column && column <= last;
        }

        private Piece in(int otherLane) {
            return new Piece(face, first, last, otherLane, bar, before, after);
        }
    }

    /**
     * What of a week there is room for.
     *
     * @param hidden for each day, how many pieces there is no room for
     */
    record Fit(List<Piece> shown, List<Integer> hidden) {}

    record Week(LocalDate first, List<Piece> pieces) {

        /**
         * What fits into so many lanes. Where a day does not fit, its last lane is left to the word that says how many
         * more there are.
         */
        Fit fit(int lanes) {
            boolean[] full = new boolean[DAYS];
            for (Piece piece : pieces) {
                for (int day = piece.first(); day <= piece.last(); day++) {
                    full[day] |= piece.lane() >= lanes;
                }
            }
            List<Piece> shown = new ArrayList<>();
            int[] hidden = new int[DAYS];
            for (Piece piece : pieces) {
                boolean inTheWay = piece.lane() == lanes - 1
                        && IntStream.rangeClosed(piece.first(), piece.last()).anyMatch(day -> full[day]);
                if (piece.lane() < lanes && !inTheWay) {
                    shown.add(piece);
                } else {
                    IntStream.rangeClosed(piece.first(), piece.last()).forEach(day -> hidden[day]++);
                }
            }
            return new Fit(shown, IntStream.of(hidden).boxed().toList());
        }

        /** Everything on one day, bars first. */
        List<Piece> on(int column) {
            return pieces.stream().filter(piece -> piece.covers(column)).toList();
        }
    }

    /** @param afterLast the day after the last, a whole number of weeks after the first */
    static MonthLayout of(List<Face> faces, LocalDate first, LocalDate afterLast, ZoneId zone) {
        int count = (int) ChronoUnit.WEEKS.between(first, afterLast);
        List<List<Piece>> drafts = new ArrayList<>();
        IntStream.range(0, count).forEach(_ -> drafts.add(new ArrayList<>()));
        for (Face face : faces) {
            GridLayout.Stretch stretch = GridLayout.Stretch.of(face.commitment(), zone);
            int from = (int) ChronoUnit.DAYS.between(first, stretch.firstDay());
            int end = (int) ChronoUnit.DAYS.between(first, stretch.lastDay());
            int to = stretch.whole() ? end : Math.max(from, Math.min(0, end));
            for (int day = Math.max(0, from); day <= to && day < count * DAYS; day = (day / DAYS + 1) * DAYS) {
                int week = day / DAYS;
                int last = Math.min(to, week * DAYS + DAYS - 1);
                drafts.get(week)
                        .add(new Piece(
                                face,
                                day % DAYS,
                                last % DAYS,
                                0,
                                stretch.whole(),
                                from < day,
                                stretch.whole() && to > last));
            }
        }
        return new MonthLayout(
                first,
                IntStream.range(0, count)
                        .mapToObj(week -> new Week(first.plusWeeks(week), packed(drafts.get(week))))
                        .toList());
    }

    private static List<Piece> packed(List<Piece> pieces) {
        List<BitSet> taken =
                IntStream.range(0, DAYS).mapToObj(_ -> new BitSet()).toList();
        List<Piece> packed = new ArrayList<>();
        pieces.stream().filter(Piece::bar).sorted(BARS).forEach(piece -> packed.add(placed(piece, taken)));
        pieces.stream().filter(piece -> !piece.bar()).sorted(LINES).forEach(piece -> packed.add(placed(piece, taken)));
        return packed;
    }

    private static Piece placed(Piece piece, List<BitSet> taken) {
        BitSet busy = new BitSet();
        for (int day = piece.first(); day <= piece.last(); day++) {
            busy.or(taken.get(day));
        }
        int lane = busy.nextClearBit(0);
        for (int day = piece.first(); day <= piece.last(); day++) {
            taken.get(day).set(lane);
        }
        return piece.in(lane);
    }

    LocalDate afterLast() {
        return first.plusWeeks(weeks.size());
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(afterLast());
    }

    /** Everything on one of its days, bars first. */
    List<Face> on(LocalDate day) {
        int at = (int) ChronoUnit.DAYS.between(first, day);
        return weeks.get(at / DAYS).on(at % DAYS).stream().map(Piece::face).toList();
    }

    /** Everything it shows or has no room for, each once, in order of time. */
    List<Face> inOrder() {
        return weeks.stream()
                .flatMap(week -> week.pieces().stream())
                .map(Piece::face)
                .distinct()
                .sorted(Comparator.comparing((Face face) -> face.commitment().interval())
                        .thenComparing(face -> face.commitment().title()))
                .toList();
    }
}
