package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Side by side what would lie upon each other. Where more overlap than there are lanes, the last lane holds what is left
 * over, as bundles.
 *
 * @param placed what has a lane of its own
 * @param bundles what shares the last lane; no two of them overlap
 */
record Lanes<T>(List<Placed<T>> placed, List<Bundle<T>> bundles) {

    private static final double TOUCH = 0.01;

    /** What takes its stretch of a line. */
    record Extent<T>(T item, double start, double end) {}

    /**
     * @param wide over how many lanes it reaches, because nothing stands beside it
     * @param lanes how many share the width here
     */
    record Placed<T>(Extent<T> extent, int lane, int wide, int lanes) {}

    /** Several that are shown as one. */
    record Bundle<T>(List<T> items, double start, double end, int lane, int lanes) {}

    /**
     * @param extents in order of start
     * @param most how many lanes there is width for, at least one
     */
    static <T> Lanes<T> of(List<Extent<T>> extents, int most) {
        Lanes<T> lanes = new Lanes<>(new ArrayList<>(), new ArrayList<>());
        List<Extent<T>> cluster = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Extent<T> extent : extents) {
            if (extent.start() >= end - TOUCH && !cluster.isEmpty()) {
                lanes.add(cluster, most);
                cluster.clear();
            }
            end = cluster.isEmpty() ? extent.end() : Math.max(end, extent.end());
            cluster.add(extent);
        }
        if (!cluster.isEmpty()) {
            lanes.add(cluster, most);
        }
        return lanes;
    }

    private void add(List<Extent<T>> cluster, int most) {
        List<Placed<T>> all = new ArrayList<>();
        int needed = fill(cluster, Integer.MAX_VALUE, all, _ -> {});
        if (needed <= most) {
            widen(all, needed, needed);
            return;
        }
        List<Placed<T>> kept = new ArrayList<>();
        List<Extent<T>> over = new ArrayList<>();
        fill(cluster, most - 1, kept, over::add);
        widen(kept, most - 1, most);
        bundle(over, most);
    }

    /** Gives each the first lane that is free, and what finds none to the leftovers; tells how many lanes it took. */
    private static <T> int fill(List<Extent<T>> cluster, int most, List<Placed<T>> kept, Consumer<Extent<T>> leftover) {
        List<Double> ends = new ArrayList<>();
        for (Extent<T> extent : cluster) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > extent.start() + TOUCH) {
                lane++;
            }
            if (lane >= most) {
                leftover.accept(extent);
                continue;
            }
            if (lane == ends.size()) {
                ends.add(extent.end());
            } else {
                ends.set(lane, extent.end());
            }
            kept.add(new Placed<>(extent, lane, 1, 0));
        }
        return ends.size();
    }

    /** Lets each reach as far to the right as nothing is in its way. */
    private void widen(List<Placed<T>> cluster, int free, int lanes) {
        for (Placed<T> each : cluster) {
            int next = free;
            for (Placed<T> other : cluster) {
                boolean beside = other.lane() > each.lane() && overlap(each.extent(), other.extent());
                next = beside ? Math.min(next, other.lane()) : next;
            }
            placed.add(new Placed<>(each.extent(), each.lane(), next - each.lane(), lanes));
        }
    }

    private static boolean overlap(Extent<?> one, Extent<?> other) {
        return one.start() < other.end() - TOUCH && other.start() < one.end() - TOUCH;
    }

    private void bundle(List<Extent<T>> over, int most) {
        List<T> items = new ArrayList<>();
        double start = 0;
        double end = 0;
        for (Extent<T> extent : over) {
            if (!items.isEmpty() && extent.start() >= end - TOUCH) {
                bundles.add(new Bundle<>(List.copyOf(items), start, end, most - 1, most));
                items.clear();
            }
            start = items.isEmpty() ? extent.start() : start;
            end = items.isEmpty() ? extent.end() : Math.max(end, extent.end());
            items.add(extent.item());
        }
        bundles.add(new Bundle<>(List.copyOf(items), start, end, most - 1, most));
    }
}
