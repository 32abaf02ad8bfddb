package org.daybook.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.app.print.Table.Column;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.PersonId;

/** Days down, people across, as many people on a page as can be read; those without entries are named at the end. */
final class PeoplePages implements PageLayout {

    private static final double NARROWEST = 125;
    private static final double DAY_SHARE = 0.45;
    private static final double REMARK = 8;
    private static final double EMPTY = 11;
    private static final double LEAST = 18;

    private final Messages text;
    private final ItemWords words;
    private final Itinerary itinerary;
    private final PrintMatter matter;
    private final PrintRequest request;
    private final Book book;
    private final CellBlocks blocks;

    /** A column: a person, or nobody. */
    private record Lane(Optional<PersonId> person, String name) {

        boolean holds(Item item) {
            List<PersonId> people = item.commitment().people();
            return person.map(people::contains).orElseGet(people::isEmpty);
        }
    }

    /** What is printed of whom. */
    record Content(PrintMatter matter, Itinerary itinerary, PrintRequest request) {}

    PeoplePages(Messages text, ItemWords words, Content content, Book book) {
        this.text = text;
        this.words = words;
        this.itinerary = content.itinerary();
        this.matter = content.matter();
        this.request = content.request();
        this.book = book;
        blocks = new CellBlocks(words, book.breaker());
    }

    @Override
    public List<Runnable> steps() {
        List<Lane> lanes = lanes();
        String range = PrintPress.range(request.from(), request.to());
        List<Runnable> steps = new ArrayList<>();
        TableStyle style = TableStyle.boxes(range, false);
        if (lanes.isEmpty()) {
            Table bare = new Table(text, book, style, List.of(new Column("", 1)));
            steps.add(() -> bare.remark(text.get("nothing"), Ink.quiet(EMPTY)));
            return steps;
        }
        int most = (int) Math.max(1, (book.width() - DAY_SHARE * NARROWEST) / NARROWEST);
        int groups = (lanes.size() + most - 1) / most;
        int each = (lanes.size() + groups - 1) / groups;
        Table last = null;
        for (int first = 0; first < lanes.size(); first += each) {
            List<Lane> group = lanes.subList(first, Math.min(lanes.size(), first + each));
            Table table = new Table(text, book, style, columns(group));
            last = table;
            request.days().forEach(day -> steps.add(() -> day(table, group, day)));
        }
        Table end = last;
        String idle = idle(lanes);
        if (end != null && !idle.isEmpty()) {
            steps.add(() -> end.remark(text.get("without-entries", idle), Ink.quiet(REMARK)));
        }
        return steps;
    }

    /** The people who have something to do, or are asked for; then nobody, if something is nobody's yet. */
    private List<Lane> lanes() {
        List<Lane> all = new ArrayList<>();
        matter.names().forEach((id, name) -> {
            Lane lane = new Lane(Optional.of(id), name);
            if (request.only().contains(id) || (request.only().isEmpty() && busy(lane))) {
                all.add(lane);
            }
        });
        Lane nobody = new Lane(Optional.empty(), text.get("nobody"));
        if (busy(nobody)) {
            all.add(nobody);
        }
        return all;
    }

    private boolean busy(Lane lane) {
        return itinerary.items().stream().anyMatch(lane::holds);
    }

    private String idle(List<Lane> shown) {
        List<Optional<PersonId>> there = shown.stream().map(Lane::person).toList();
        return request.only().isEmpty()
                ? matter.names().entrySet().stream()
                        .filter(person -> !there.contains(Optional.of(person.getKey())))
                        .map(person -> person.getValue())
                        .collect(Collectors.joining(", "))
                : "";
    }

    private List<Column> columns(List<Lane> group) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", DAY_SHARE));
        group.forEach(lane -> columns.add(new Column(lane.name(), 1)));
        return columns;
    }

    private void day(Table table, List<Lane> group, LocalDate day) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Times.day(day), List.of(), false));
        for (int i = 0; i < group.size(); i++) {
            double room = table.room(i + 1);
            List<Cell.Block> said = new ArrayList<>();
            for (Item item : itinerary.on(day)) {
                if (group.get(i).holds(item)) {
                    boolean first = day.equals(request.from()) || day.equals(item.firstDay());
                    said.add(
                            first
                                    ? blocks.whole(item, day, words.noteWithoutPeople(item), room)
                                    : blocks.reminder(item, day, room));
                }
            }
            cells.add(new Cell("", said, false));
        }
        table.row(cells, LEAST);
    }
}
