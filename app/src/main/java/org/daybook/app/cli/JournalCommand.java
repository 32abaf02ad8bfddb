package org.daybook.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalPage;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what was done, by whom and when: all of it to those who may view the journal, to others their own part. */
@Command(name = "journal", description = "Show what was done, the newest first.")
final class JournalCommand implements Callable<Integer> {

    /** A moment as it is printed, by some wall clock. */
    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "50",
            description = "How many entries at most; ${DEFAULT-VALUE} if nothing is said.")
    private int limit;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what this user did, by name.")
    private @Nullable String actor;

    @Option(names = "--command", paramLabel = "COMMAND", description = "Only this command, such as entry.move.")
    private @Nullable String command;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Only from this local time on, in the workspace's zone.")
    private @Nullable LocalMoment from;

    @Option(names = "--to", paramLabel = "TIME", description = "Only before this local time.")
    private @Nullable LocalMoment to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only where all these words stand in the summary.")
    private String text = "";

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
        JournalBook book = opened.use().journal();
        JournalPage page = book.newest(opened.actor(), filter(opened, book), limit);
        List<JournalLine> lines =
                page.lines().stream().map(line -> JournalLine.of(line.entry())).toList();
        if (page.ownOnly()) {
            printer.note("%s may not read what others did, so only their own entries are shown."
                    .formatted(opened.actor().name()));
        }
        printer.print(lines, out -> table(lines, opened.zone()).print(out));
    }

    private JournalFilter filter(Opened opened, JournalBook book) throws Refused {
        JournalFilter filter = JournalFilter.ALL.saying(text);
        if (actor != null) {
            filter = filter.by(user(actor, book.actors(opened.actor())));
        }
        if (command != null) {
            filter = filter.doing(command(command, book.commands()));
        }
        if (from != null) {
            filter = filter.from(from.time().atZone(opened.zone()).toInstant());
        }
        return to == null ? filter : filter.to(to.time().atZone(opened.zone()).toInstant());
    }

    private static UserId user(String name, Map<UserId, String> actors) throws Refused {
        return actors.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() ->
                        Refused.because("Nobody called “%s” stands in the journal you may read. Those who do: %s."
                                .formatted(name, String.join(", ", actors.values()))));
    }

    private static String command(String wanted, List<String> commands) throws Refused {
        if (commands.contains(wanted)) {
            return wanted;
        }
        throw Refused.because("No command “%s” stands in the journal. Those that do: %s."
                .formatted(wanted, String.join(", ", commands)));
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
