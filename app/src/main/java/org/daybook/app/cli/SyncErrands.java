package org.daybook.app.cli;

import java.time.ZoneId;
import java.util.List;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.core.sync.Round;

/**
 * What the commands about sync do once they are in.
 *
 * @param zone whose times are printed
 */
record SyncErrands(SyncDesk desk, ZoneId zone, Printer printer) {

    /** Where a workspace belongs now. */
    private record Joined(String tenant, String url, String member) {}

    /** How a round went. */
    private record Went(int sent, int rejected, int received) {}

    /** What became of a conflict. */
    private record Settled(String id, String resolution, String summary) {}

    void setUp(CentreAddress address, char[] password, CharSequence ownPassword) throws Refused {
        String tenant =
                Refused.unlessDone(desk.setUp(address, password, ownPassword)).value();
        printer.print(new Joined(tenant, address.url(), address.member()), out -> {
            out.println("This workspace keeps in step with %s now.".formatted(tenant));
            out.println("“daybook sync now” sends what is here and gets what is there.");
        });
    }

    void round() throws Refused {
        Round.Result result = Refused.unlessDone(desk.round()).value();
        printer.print(new Went(result.sent(), result.rejected(), result.received()), out -> {
            out.println("Sent %,d, took in %,d.".formatted(result.sent(), result.received()));
            if (result.rejected() > 0) {
                out.println("Not taken by the centre: %,d. “daybook sync conflicts” says why."
                        .formatted(result.rejected()));
            }
        });
    }

    void status() {
        StandingLine line = StandingLine.of(desk.standing(), desk.membership());
        printer.print(line, out -> line.print(out, zone));
    }

    void conflicts() {
        List<ConflictLine> lines =
                desk.conflicts().stream().map(ConflictLine::of).toList();
        printer.print(lines, out -> {
            if (lines.isEmpty()) {
                out.println("Nothing waits for a decision.");
            }
            lines.forEach(line -> line.print(out, zone));
        });
    }

    /** @param name the conflict's id, or how that begins */
    void resolve(String name, Resolution how) throws Refused {
        Conflict conflict = find(name);
        String summary = Refused.unlessDone(desk.resolve(conflict.id(), how)).summary();
        printer.print(
                new Settled(conflict.id().toString(), how.name(), summary),
                out -> out.println(summary.endsWith(".") ? summary : summary + "."));
    }

    private Conflict find(String name) throws Refused {
        List<Conflict> found = desk.conflicts().stream()
                .filter(each -> each.id().toString().startsWith(name))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw Refused.because(
                found.isEmpty()
                        ? "No conflict %s waits for a decision. “daybook sync conflicts” lists those that do."
                                .formatted(name)
                        : "%,d conflicts begin with %s. Write more of the id.".formatted(found.size(), name));
    }
}
