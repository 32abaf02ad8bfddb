package org.daybook.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.core.access.Permission;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what was done, by whom and when. */
@Command(name = "journal", description = "Show what was done, the newest first.")
final class JournalCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "50",
            description = "How many entries at most; ${DEFAULT-VALUE} if nothing is said.")
    private int limit;

    private final Doorway door;
    private final Printer printer;

    JournalCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        if (limit < 0) {
            throw Refused.wrongUsage("--limit cannot be less than nothing: %d.".formatted(limit));
        }
        return door.enter(this::show);
    }

    private void show(Opened opened) throws Refused {
        if (!opened.actor().may(Permission.VIEW_JOURNAL)) {
            throw Refused.because("%s may not read the journal. Ask an administrator for a role that may."
                    .formatted(opened.actor().name()));
        }
        List<JournalLine> lines = opened.workspace().journal().newest(limit).stream()
                .map(JournalLine::of)
                .toList();
        printer.print(lines, out -> table(lines, opened.zone()).print(out));
    }

    private static Table table(List<JournalLine> lines, ZoneId zone) {
        Table table = new Table("NO", "AT", "WHO", "COMMAND", "ROWS", "WHAT");
        for (JournalLine line : lines) {
            table.add(
                    String.valueOf(line.no()),
                    WHEN.format(Instant.parse(line.at()).atZone(zone)),
                    line.actor(),
                    line.command(),
                    String.valueOf(line.rows()),
                    line.summary());
        }
        return table;
    }
}
