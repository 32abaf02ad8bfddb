package org.daybook.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds things by what they are called: id or name, or the beginning of a name that is unique.
 *
 * @param what what one of them is, such as {@code school}
 * @param none what to do where there is none at all
 * @param list the command that lists them
 */
record Named<T>(
        List<T> things, Function<T, Object> id, Function<T, String> name, String what, String none, String list) {

    T find(String called) throws Refused {
        String wanted = called.strip().toLowerCase(Locale.ROOT);
        List<Predicate<T>> ways = List.of(
                thing -> id.apply(thing).toString().equals(wanted),
                thing -> folded(thing).equals(wanted),
                thing -> !wanted.isEmpty() && folded(thing).startsWith(wanted));
        for (Predicate<T> way : ways) {
            List<T> found = things.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (!found.isEmpty()) {
                throw Refused.because("“%s” may be any of these: %s. Give the whole name, or the id."
                        .formatted(called, String.join(", ", names(found))));
            }
        }
        throw Refused.because("There is no %s “%s”.%s".formatted(what, called, suggestion(called)));
    }

    private String suggestion(String called) {
        if (things.isEmpty()) {
            return " " + none;
        }
        List<String> near = Nearest.to(called, names(things));
        return near.isEmpty()
                ? " “%s” shows which there are.".formatted(list)
                : " Did you mean %s?".formatted(String.join(", ", near));
    }

    private List<String> names(List<T> some) {
        return some.stream().map(name).distinct().toList();
    }

    private String folded(T thing) {
        return name.apply(thing).toLowerCase(Locale.ROOT);
    }
}
