package org.daybook.core.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The claims on one person's time, in order of start. Beside each stands the latest end up to there, which tells how far
 * back one may still reach into a given time, however long it is.
 */
final class Lane {

    private final List<Claim> claims = new ArrayList<>();
    private long[] latestEnds = {};

    /** Adds one out of order: {@link #sort()} must follow the last. */
    void append(Claim claim) {
        claims.add(claim);
    }

    void sort() {
        claims.sort(Comparator.comparingLong(Claim::start));
        updateLatestEnds(0);
    }

    void insert(Claim claim) {
        int at = firstStartingAtOrAfter(claim.start());
        claims.add(at, claim);
        updateLatestEnds(at);
    }

    /** @throws IllegalStateException if it is not there */
    void remove(Claim claim) {
        int at = firstStartingAtOrAfter(claim.start());
        while (at < claims.size()
                && !claims.get(at).commitment().ref().equals(claim.commitment().ref())) {
            at++;
        }
        if (at == claims.size()) {
            throw new IllegalStateException("There is no %s to remove.".formatted(claim));
        }
        claims.remove(at);
        updateLatestEnds(at);
    }

    /** Shows the commitments that share time with {@code [start, end)}, which is not empty, in order of start. */
    void forEachOverlapping(long start, long end, Consumer<Commitment> action) {
        int last = firstStartingAtOrAfter(end);
        for (int i = firstReachingPast(start); i < last; i++) {
            Claim claim = claims.get(i);
            if (claim.end() > start) {
                action.accept(claim.commitment());
            }
        }
    }

    /** All of them, in order of start. */
    List<Claim> claims() {
        return claims;
    }

    private int firstStartingAtOrAfter(long time) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (claims.get(middle).start() < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first claim that ends after a time: before it, none reaches there. */
    private int firstReachingPast(long time) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestEnds[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void updateLatestEnds(int from) {
        if (latestEnds.length < claims.size()) {
            latestEnds = Arrays.copyOf(latestEnds, claims.size() + claims.size() / 2);
        }
        long latest = from == 0 ? Long.MIN_VALUE : latestEnds[from - 1];
        for (int i = from; i < claims.size(); i++) {
            latest = Math.max(latest, claims.get(i).end());
            latestEnds[i] = latest;
        }
    }
}
