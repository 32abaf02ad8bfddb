package org.daybook.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the names somebody may have meant. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The names that take the fewest changes to become the one written, the nearest first. */
    static List<String> to(String written, Collection<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) {}
        return names.stream()
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** To the whole name, or to one word of it where that is nearer. */
    private static int distance(String wanted, String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[ /@.]")))
                .mapToInt(part -> changes(wanted, part))
                .min()
                .orElseThrow();
    }

    /** How many letters must be added, removed or replaced. */
    private static int changes(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
