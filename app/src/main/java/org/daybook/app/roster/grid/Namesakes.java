package org.daybook.app.roster.grid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.daybook.core.roster.Crew;

/**
 * Who shares the first word of their name with somebody else, so that it alone would not say whom it means.
 *
 * @param words those that several people's names begin with
 */
record Namesakes(Set<String> words) {

    Namesakes {
        words = Set.copyOf(words);
    }

    static Namesakes among(Collection<Crew.Member> members) {
        Set<String> seen = new HashSet<>();
        Set<String> several = new HashSet<>();
        for (Crew.Member member : members) {
            String first = first(member);
            if (!seen.add(first)) {
                several.add(first);
            }
        }
        return new Namesakes(several);
    }

    boolean has(Crew.Member member) {
        return words.contains(first(member));
    }

    private static String first(Crew.Member member) {
        return GridWords.words(member.name())[0];
    }
}
