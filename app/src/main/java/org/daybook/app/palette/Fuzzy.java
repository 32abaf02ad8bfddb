package org.daybook.app.palette;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.search.Mark;
import org.daybook.core.search.Marked;

/**
 * Finds names by letters that stand in them in the same order: beginnings of words count most, then letters side by
 * side. What would match only here and there does not match.
 */
final class Fuzzy {

    private static final int AT_THE_BEGINNING = 9;
    private static final int AT_A_WORD = 8;
    private static final int SIDE_BY_SIDE = 6;
    private static final int SOMEWHERE = -3;
    private static final int LEAST_EACH = 3;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final String wanted;

    Fuzzy(String typed) {
        wanted = folded(typed.replaceAll("\\s", ""));
    }

    /** A name that matches, with the letters that do. */
    record Match(int score, Marked name) {

        /** The better first; of two as good the shorter. */
        static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score)
                .reversed()
                .thenComparing(match -> match.name().text().length());
    }

    Optional<Match> match(String name) {
        if (wanted.isEmpty() || wanted.length() > name.length()) {
            return Optional.empty();
        }
        String text = folded(name);
        int[][] best = new int[wanted.length()][text.length()];
        int[][] before = new int[wanted.length()][text.length()];
        for (int letter = 0; letter < wanted.length(); letter++) {
            fill(text, letter, best, before);
        }
        int end = highest(best[wanted.length() - 1], text.length());
        int score = best[wanted.length() - 1][end];
        return score < LEAST_EACH * wanted.length()
                ? Optional.empty()
                : Optional.of(new Match(score, new Marked(name, marks(before, end))));
    }

    /** The best score with a letter of what is wanted at each place of the text, and where the letter before it is. */
    private void fill(String text, int letter, int[][] best, int[][] before) {
        Arrays.fill(best[letter], NEVER);
        for (int at = letter; at < text.length(); at++) {
            if (text.charAt(at) != wanted.charAt(letter)) {
                continue;
            }
            int alone = at == 0 ? AT_THE_BEGINNING : isWordStart(text, at) ? AT_A_WORD : SOMEWHERE;
            if (letter == 0) {
                best[0][at] = alone;
                continue;
            }
            int previous = highest(best[letter - 1], at);
            int apart = best[letter - 1][previous] + alone;
            int joined = best[letter - 1][at - 1] + SIDE_BY_SIDE;
            best[letter][at] = Math.max(apart, joined);
            before[letter][at] = joined >= apart ? at - 1 : previous;
        }
    }

    private static int highest(int[] scores, int end) {
        int highest = 0;
        for (int at = 1; at < end; at++) {
            highest = scores[at] > scores[highest] ? at : highest;
        }
        return highest;
    }

    private static List<Mark> marks(int[][] before, int end) {
        List<Mark> marks = new ArrayList<>();
        int at = end;
        for (int letter = before.length - 1; letter >= 0; letter--) {
            if (!marks.isEmpty() && marks.getFirst().start() == at + 1) {
                marks.set(0, new Mark(at, marks.getFirst().end()));
            } else {
                marks.addFirst(new Mark(at, at + 1));
            }
            at = before[letter][at];
        }
        return marks;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Letter by letter, so that places in it are places in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = Normalizer.normalize(text.substring(i, i + 1), Form.NFD);
            folded.append(letter.toLowerCase(Locale.ROOT).charAt(0));
        }
        return folded.toString();
    }
}
