package org.daybook.app.cli;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Occurrences;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what happens when, and to whom. */
@Command(name = "agenda", description = "Show what happens in a stretch of time, in order of start.")
final class AgendaCommand implements Callable<Integer> {

    @Mixin
    private final TimeWindow window = new TimeWindow();

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Only what takes the time of this person, or of any of these: name, email, alias or id.")
    private List<String> people = List.of();

    private final Doorway door;
    private final Printer printer;

    AgendaCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::show);
    }

    private void show(Opened opened) throws Refused {
        List<PersonId> wanted = new NamedPeople(opened.everybody()).findAll(people);
        List<Commitment> shown = opened.use().agenda().within(window.interval(opened.zone()), opened.actor()).stream()
                .filter(each -> wanted.isEmpty() || each.people().stream().anyMatch(wanted::contains))
                .toList();
        Map<PersonId, Person> named = opened.people(shown.stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList());
        List<Row> rows = shown.stream().map(each -> Row.of(each, named)).toList();
        printer.print(rows, out -> {
            if (rows.isEmpty()) {
                out.println("Nothing from %s.".formatted(window));
            } else {
                table(shown, rows, opened.zone()).print(out);
            }
        });
        noteWhatIsCut(shown);
    }

    /** Occurrences that are left out leave as many as one window gives. */
    private void noteWhatIsCut(List<Commitment> shown) {
        Map<UUID, List<Commitment>> bySeries =
                shown.stream().collect(groupingBy(each -> each.ref().id()));
        bySeries.values().stream()
                .filter(occurrences -> occurrences.size() >= Occurrences.MOST)
                .map(occurrences -> occurrences.getFirst().title())
                .forEach(title -> printer.note(
                        "“%s” has more than %,d occurrences here; only the first are shown. Give a shorter stretch of time."
                                .formatted(title, Occurrences.MOST)));
    }

    private static Table table(List<Commitment> shown, List<Row> rows, ZoneId workspaceZone) {
        Table table = new Table("START", "END", "TITLE", "PEOPLE", "STATUS", "REF");
        for (int i = 0; i < rows.size(); i++) {
            WallClockSpan when = shown.get(i).when();
            List<String> ends = ends(when, workspaceZone);
            Row row = rows.get(i);
            table.add(
                    ends.get(0),
                    ends.get(1),
                    row.title(),
                    String.join(", ", row.people()),
                    row.status(),
                    Reference.text(shown.get(i).ref()));
        }
        return table;
    }

    private static List<String> ends(WallClockSpan when, ZoneId workspaceZone) {
        List<String> ends = new ArrayList<>();
        if (when.allDay()) {
            ends.add(when.localStart().toLocalDate().toString());
            ends.add(when.localEnd().toLocalDate().toString());
        } else {
            ends.add(when.localStart().toString().replace('T', ' '));
            boolean sameDay =
                    when.localStart().toLocalDate().equals(when.localEnd().toLocalDate());
            ends.add((sameDay ? when.localEnd().toLocalTime() : when.localEnd())
                            .toString()
                            .replace('T', ' ')
                    + (when.zone().equals(workspaceZone)
                            ? ""
                            : " " + when.zone().getId()));
        }
        return ends;
    }
}
