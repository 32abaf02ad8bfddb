package org.daybook.core.quickadd;

import java.util.Optional;

/**
 * Where: "at Room 4", "im Büro", "en Sala 4". A word such as "in" names a place only before a noun for places, or where
 * something other than the title stands before it: "Training in Excel" stays whole.
 */
final class PlaceRecogniser implements Recogniser {

    private static final int MOST_WORDS = 4;

    private final Line line;

    PlaceRecogniser(Line line) {
        this.line = line;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        int strong = line.skip("place-at", index);
        int weak = line.skip("place-in", index);
        int begin = line.skip("article", Math.max(strong, weak));
        if (Math.max(strong, weak) == index) {
            return Optional.empty();
        }
        int noun = line.skip("place-noun", begin);
        if (noun > begin) {
            return place(begin, numbered(noun));
        }
        if (strong == index && (before.isEmpty() || before.get() instanceof Part.Wrong)) {
            return Optional.empty();
        }
        int end = begin;
        while (end - begin < MOST_WORDS && isName(end, begin)) {
            end++;
        }
        return end == begin ? Optional.empty() : place(begin, end);
    }

    /** "Room 4", "Halle B", "Sala Norte". */
    private int numbered(int index) {
        Token next = line.at(index);
        boolean number = next.isNumber() && line.ends(index + 1) || next.isCapitalised() && line.ends(index + 1);
        boolean isDay = line.has("weekday", index)
                || line.has("month", index)
                || line.has("at", index)
                || line.has("with", index);
        return number && !isDay ? index + 1 : index;
    }

    private boolean isName(int index, int begin) {
        Token word = line.at(index);
        boolean joined = index > begin && word.isNumber() && line.ends(index + 1) && !line.has("oclock", index + 1);
        return (word.isCapitalised() || joined) && !isSaid(index);
    }

    private boolean isSaid(int index) {
        return line.has("weekday", index)
                || line.has("month", index)
                || line.has("day", index)
                || line.has("every", index)
                || line.has("with", index)
                || line.has("adverb", index);
    }

    private Optional<Found<Part>> place(int begin, int end) {
        return Optional.of(new Found<>(new Part.Place(line.words(begin, end)), end));
    }
}
