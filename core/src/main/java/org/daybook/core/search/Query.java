package org.daybook.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody looks for: words that must all be there, in any order, each at least as the beginning of one.
 *
 * @param terms without doubles; of more words than {@value #MOST} the first count
 */
public record Query(List<Term> terms) {

    private static final int MOST = 12;

    public Query {
        terms = List.copyOf(terms);
    }

    /** Reads what was typed; there is nothing to look for where it has no letter and no digit. */
    public static Query of(String typed) {
        return new Query(Word.in(typed).stream()
                .map(word -> new Term(word.forms()))
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The text with all that was looked for marked. */
    public Marked mark(String text) {
        List<Mark> all = new ArrayList<>();
        terms.forEach(term -> all.addAll(term.marks(text)));
        all.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : all) {
            if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
                apart.add(mark);
            }
        }
        return new Marked(text, apart);
    }
}
