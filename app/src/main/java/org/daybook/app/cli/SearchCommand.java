package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Mark;
import org.daybook.core.search.Marked;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds entries by their words. */
@Command(
        name = "search",
        description =
                "Find entries by words of their title, notes, location, people or work item; nearest to today first.")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "The beginning of a word is enough; all must be there. Case and accents do not matter.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    private final Doorway door;
    private final Printer printer;

    SearchCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * What was found, and where the words stand in it.
     *
     * @param entry an occurrence, of a series the nearest
     */
    private record Found(Row entry, List<Place> places) {}

    /**
     * A part of an entry that has words looked for.
     *
     * @param marks where, in characters of the text
     */
    private record Place(String part, String text, List<Mark> marks) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        if (limit < 1 || limit > MOST) {
            throw Refused.wrongUsage("--limit must be from 1 to %,d.".formatted(MOST));
        }
        return door.enter(this::show);
    }

    private void show(Opened opened) {
        String typed = String.join(" ", words);
        List<Hit> hits = opened.use().search(opened.zone()).find(opened.actor(), typed, limit);
        Map<PersonId, Person> people = opened.people(hits.stream()
                .flatMap(hit -> hit.occurrence().people().stream())
                .distinct()
                .toList());
        List<Found> found = hits.stream()
                .map(hit -> new Found(Row.of(hit.occurrence(), people), places(hit)))
                .toList();
        printer.print(found, out -> {
            if (found.isEmpty()) {
                out.println("Nothing has “%s”.".formatted(typed));
            } else {
                table(hits, found).print(out);
            }
        });
    }

    private static List<Place> places(Hit hit) {
        return Stream.concat(
                        Stream.of(place("title", hit.title())),
                        hit.elsewhere().stream()
                                .map(each -> place(each.part().name().toLowerCase(Locale.ROOT), each.text())))
                .filter(place -> !place.marks().isEmpty())
                .toList();
    }

    private static Place place(String part, Marked text) {
        return new Place(part, text.text(), text.marks());
    }

    private static Table table(List<Hit> hits, List<Found> found) {
        Table table = new Table("START", "TITLE", "PEOPLE", "FOUND IN", "REF");
        for (int i = 0; i < hits.size(); i++) {
            Row row = found.get(i).entry();
            table.add(
                    row.allDay()
                            ? row.localStart().substring(0, "2026-03-30".length())
                            : row.localStart().replace('T', ' '),
                    row.title(),
                    String.join(", ", row.people()),
                    found.get(i).places().stream().map(Place::part).collect(Collectors.joining(", ")),
                    Reference.text(hits.get(i).occurrence().ref()));
        }
        return table;
    }
}
