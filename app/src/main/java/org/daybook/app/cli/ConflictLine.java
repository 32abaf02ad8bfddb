package org.daybook.app.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Obstacle;

/**
 * A conflict that waits.
 *
 * @param what the change that was not taken
 * @param theirs what others did that stood in its way, the newest first; none where it cannot be told
 * @param canBeRepeated whether {@code --mine} can succeed as things are
 */
record ConflictLine(String id, String what, List<Why> why, Deed mine, List<Deed> theirs, boolean canBeRepeated) {

    /**
     * A reason.
     *
     * @param columns what was changed on both sides, as the store calls it
     */
    record Why(String reason, String table, List<String> columns) {

        String words() {
            return switch (Obstacle.Reason.valueOf(reason)) {
                case EDITED -> "others changed the same";
                case DELETED -> "deleted on one side, changed on the other";
                case TIME_CHANGED -> "others changed when it is or who comes";
                case DOUBLE_BOOKED -> "somebody was booked for that time already";
                case PRODUCTION -> "another version of the hospital is in production";
                case SEAT_TAKEN -> "the seat is taken";
                case TAKEN -> "something of the same kind has that place";
                case REFERENCE_GONE -> "what it belongs to is gone, or never reached the centre";
                case UNSUITABLE -> "the centre cannot hold a value of it";
            };
        }
    }

    /**
     * What somebody did.
     *
     * @param no of the entry in the journal of this workspace
     * @param at as an instant of UTC
     */
    record Deed(long no, String who, String at, String what) {

        private static Deed of(JournalEntry entry) {
            return new Deed(entry.no(), entry.actor(), entry.at().toString(), entry.summary());
        }

        private String words(ZoneId zone) {
            return "%s, %s: %s"
                    .formatted(who, JournalCommand.WHEN.format(Instant.parse(at).atZone(zone)), what);
        }
    }

    static ConflictLine of(Conflict conflict) {
        return new ConflictLine(
                conflict.id().toString(),
                conflict.mine().summary(),
                conflict.obstacles().stream()
                        .map(each -> new Why(each.reason().name(), each.table(), each.columns()))
                        .toList(),
                Deed.of(conflict.mine()),
                conflict.theirs().stream().map(Deed::of).toList(),
                conflict.canBeRepeated());
    }

    void print(PrintWriter out, ZoneId zone) {
        out.println(id);
        why.stream().map(Why::words).distinct().forEach(words -> out.println("  why     " + words));
        out.println("  mine    " + mine.words(zone));
        theirs.forEach(each -> out.println("  theirs  " + each.words(zone)));
    }
}
