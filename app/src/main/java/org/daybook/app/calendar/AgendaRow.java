package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row of the agenda. */
sealed interface AgendaRow {

    /** The day it is about, or begins at. */
    LocalDate day();

    /**
     * The heading of a day.
     *
     * @param entries how many there are on it
     */
    record Day(LocalDate day, int entries) implements AgendaRow {}

    /**
     * An entry, on one of its days.
     *
     * @param number which of its days it is, from 1
     * @param days how many days it takes
     */
    record Entry(LocalDate day, Face face, GridLayout.Stretch stretch, int number, int days) implements AgendaRow {}

    /**
     * Days without anything.
     *
     * @param next the next day with something, or the first after the page
     */
    record Gap(LocalDate day, LocalDate next) implements AgendaRow {}

    /** The rows of a page; none where there is nothing on it at all. */
    static List<AgendaRow> of(List<Face> faces, LocalDate first, LocalDate afterLast, ZoneId zone) {
        Map<LocalDate, List<Entry>> byDay = byDay(faces, first, afterLast, zone);
        if (byDay.isEmpty()) {
            return List.of();
        }
        List<AgendaRow> rows = new ArrayList<>();
        LocalDate next = first;
        for (Map.Entry<LocalDate, List<Entry>> each : byDay.entrySet()) {
            if (each.getKey().isAfter(next)) {
                rows.add(new Gap(next, each.getKey()));
            }
            rows.add(new Day(each.getKey(), each.getValue().size()));
            each.getValue().sort(inOrder());
            rows.addAll(each.getValue());
            next = each.getKey().plusDays(1);
        }
        if (next.isBefore(afterLast)) {
            rows.add(new Gap(next, afterLast));
        }
        return rows;
    }

    private static Map<LocalDate, List<Entry>> byDay(
            List<Face> faces, LocalDate first, LocalDate afterLast, ZoneId zone) {
        Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
        for (Face face : faces) {
            GridLayout.Stretch stretch = GridLayout.Stretch.of(face.commitment(), zone);
            int days =
                    (int) (stretch.lastDay().toEpochDay() - stretch.firstDay().toEpochDay()) + 1;
            LocalDate day = stretch.firstDay().isBefore(first) ? first : stretch.firstDay();
            while (!day.isAfter(stretch.lastDay()) && day.isBefore(afterLast)) {
                int number = (int) (day.toEpochDay() - stretch.firstDay().toEpochDay()) + 1;
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Entry(day, face, stretch, number, days));
                day = day.plusDays(1);
            }
        }
        return byDay;
    }

    /** Whole days first, then by time. */
    private static Comparator<Entry> inOrder() {
        return Comparator.comparing((Entry entry) -> !entry.stretch().whole())
                .thenComparing(entry -> entry.stretch().start())
                .thenComparing(entry -> entry.face().commitment().title());
    }
}
