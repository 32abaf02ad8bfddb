package org.daybook.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.search.Marked;

/** The commands as rows: those used last and then all by category, or those that match what was typed, best first. */
final class CommandRows {

    private static final int MOST_RECENT = 4;
    private static final int MOST_MATCHES = 8;

    private final Commands commands;
    private final List<String> recent = new ArrayList<>();

    CommandRows(Commands commands) {
        this.commands = commands;
    }

    /** Notes that a command was chosen. */
    void used(String key) {
        recent.remove(key);
        recent.addFirst(key);
    }

    List<Row> all(String recentHeading) {
        List<Command> all = commands.all();
        List<Row> rows = new ArrayList<>();
        List<Row.Choice> last = recent.stream()
                .flatMap(key -> all.stream().filter(command -> key(command).equals(key)))
                .limit(MOST_RECENT)
                .map(command -> choice(command, Marked.plain(command.name())))
                .toList();
        if (!last.isEmpty()) {
            rows.add(new Row.Heading(recentHeading));
            rows.addAll(last);
        }
        byCategory(all).forEach((category, members) -> {
            rows.add(new Row.Heading(category));
            members.stream()
                    .map(command -> choice(command, Marked.plain(command.name())))
                    .filter(choice -> !last.contains(choice))
                    .forEach(rows::add);
        });
        return withoutEmptyGroups(rows);
    }

    static Map<String, List<Command>> byCategory(List<Command> all) {
        Map<String, List<Command>> byCategory = new LinkedHashMap<>();
        all.forEach(command -> byCategory
                .computeIfAbsent(command.category(), _ -> new ArrayList<>())
                .add(command));
        return byCategory;
    }

    private static List<Row> withoutEmptyGroups(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean empty = rows.get(i) instanceof Row.Heading
                    && (i + 1 == rows.size() || rows.get(i + 1) instanceof Row.Heading);
            if (!empty) {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    private record Found(Command command, Fuzzy.Match match) {}

    List<Row> matching(Fuzzy typed) {
        return commands.all().stream()
                .flatMap(command -> match(typed, command).stream())
                .sorted(Comparator.comparing(Found::match, Fuzzy.Match.BEST_FIRST))
                .limit(MOST_MATCHES)
                .<Row>map(found -> choice(found.command(), found.match().name()))
                .toList();
    }

    private static Optional<Found> match(Fuzzy typed, Command command) {
        return typed.match(command.name()).map(match -> new Found(command, match));
    }

    /** Equal for equal commands, whichever letters are marked. */
    private static String key(Command command) {
        return "command " + command.category() + " " + command.name();
    }

    private static Row.Choice choice(Command command, Marked name) {
        return new Row.Choice(
                key(command), new Row.Face(command.icon(), "", name, List.of(), command.shortcut()), command.action());
    }
}
