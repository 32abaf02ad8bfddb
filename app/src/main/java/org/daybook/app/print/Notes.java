package org.daybook.app.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.text.Messages;

/** What a page had no room for: numbered in its place, and told in full on the page after it. */
final class Notes {

    private final Messages text;
    private final ItemWords words;
    private final Book book;
    private final Map<Item, Integer> numbers = new LinkedHashMap<>();

    Notes(Messages text, ItemWords words, Book book) {
        this.text = text;
        this.words = words;
        this.book = book;
    }

    /** The number under which an item is told in full. */
    int number(Item item) {
        return numbers.computeIfAbsent(item, _ -> numbers.size() + 1);
    }

    /** Such as {@code 3} or {@code 3–17}. */
    String numbers(List<Item> items) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Item item : items) {
            int number = number(item);
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    /** Tells them all, and forgets them. */
    void tell(String title) {
        if (numbers.isEmpty()) {
            return;
        }
        EntryTable table = new EntryTable(text, words, book, text.get("in-full", title), true);
        List<Map.Entry<Item, Integer>> all = new ArrayList<>(numbers.entrySet());
        all.forEach(each -> table.row(each.getValue(), words.when(each.getKey()), each.getKey()));
        numbers.clear();
    }
}
