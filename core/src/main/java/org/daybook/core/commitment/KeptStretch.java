package org.daybook.core.commitment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrences;

/** The commitments of a stretch of time as they were read last, and what was touched since. */
final class KeptStretch {

    private final Interval window;
    private List<Commitment> commitments = List.of();
    private boolean cutShort;
    private Touched touched = Touched.all();

    KeptStretch(Interval window) {
        this.window = window;
    }

    /** A series of which a window shows the beginning only may have more to show in a smaller one. */
    boolean serves(Interval wanted) {
        return window.equals(wanted) || !cutShort && window.encloses(wanted);
    }

    void touch(Touched more) {
        touched.add(more);
    }

    /** What is to be read again; nothing is from now on. */
    Touched takeTouched() {
        Touched taken = touched;
        touched = new Touched();
        return taken;
    }

    void bringUpToDate(Agenda agenda, Touched since) {
        if (since.isEmpty()) {
            return;
        }
        if (since.reachesAll()) {
            commitments = agenda.within(window);
        } else {
            List<Commitment> now = new ArrayList<>(commitments);
            now.removeIf(each -> since.holds(each.ref().id()));
            now.addAll(agenda.within(window, since.aggregates()));
            now.sort(Agenda.IN_ORDER);
            commitments = now;
        }
        cutShort = isCutShort();
    }

    private boolean isCutShort() {
        if (commitments.size() < Occurrences.MOST) {
            return false;
        }
        Map<UUID, Long> each = commitments.stream()
                .collect(groupingBy(commitment -> commitment.ref().id(), counting()));
        return each.values().stream().anyMatch(count -> count >= Occurrences.MOST);
    }

    List<Commitment> within(Interval wanted) {
        return commitments.stream()
                .filter(commitment -> wanted.shows(commitment.interval()))
                .toList();
    }
}
