package org.daybook.app.print;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is on each day of the range: whole days first, then by the clock. */
final class Itinerary {

    private static final Comparator<Item> IN_ORDER = comparing(Item::wholeDays)
            .reversed()
            .thenComparing(item -> item.commitment().interval());

    private final Map<LocalDate, List<Item>> byDay = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    Itinerary(PrintMatter matter, PrintRequest request) {
        matter.commitments().stream()
                .map(commitment -> Item.of(commitment, matter.zone()))
                .filter(item -> !item.lastDay().isBefore(request.from())
                        && !item.firstDay().isAfter(request.to()))
                .sorted(IN_ORDER)
                .forEach(item -> note(item, request));
    }

    private void note(Item item, PrintRequest request) {
        items.add(item);
        LocalDate first = item.firstDay().isBefore(request.from()) ? request.from() : item.firstDay();
        LocalDate last = item.lastDay().isAfter(request.to()) ? request.to() : item.lastDay();
        PrintRequest.days(first, last)
                .forEach(day ->
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(item));
    }

    /** All of them, each once. */
    List<Item> items() {
        return items;
    }

    List<Item> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }
}
