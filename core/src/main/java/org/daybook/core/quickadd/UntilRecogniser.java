package org.daybook.core.quickadd;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.core.quickadd.DayReader.Day;

/** Where something ends: "until 30 June", "bis 11 Uhr", "10 veces", "- 5 Dec 17:00" after a time. */
final class UntilRecogniser implements Recogniser {

    private static final int MOST_TIMES = 9_999;

    private final Line line;
    private final DayReader days;
    private final ClockReader clocks;
    private final Sentences sentences;

    UntilRecogniser(Line line, DayReader days, Sentences sentences) {
        this.line = line;
        this.days = days;
        this.clocks = new ClockReader(line);
        this.sentences = sentences;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        int after = line.skip("until", index);
        if (after == index && before.filter(Part.Hours.class::isInstance).isPresent()) {
            after = line.isDash(index) ? index + 1 : line.skip("to", index);
            return after == index ? times(index) : day(index, after);
        }
        return after == index ? times(index) : day(index, after).or(() -> clock(line.skip("until", index)));
    }

    private Optional<Found<Part>> day(int index, int after) {
        Optional<Found<Day>> day = days.at(line.skip("article", after));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = day.get().value().date();
        int end = day.get().end();
        if (date == null) {
            return Optional.of(new Found<>(new Part.Wrong(sentences.noSuchDay(line.words(after, end)), after), end));
        }
        int at = line.skip("at", line.at(end).is(",") ? end + 1 : end);
        return Optional.of(clocks.at(at, true)
                .filter(clock -> !line.isDash(clock.end()) && line.ends(clock.end()))
                .map(clock -> new Found<Part>(new Part.Until(date, clock.value()), clock.end()))
                .orElseGet(() -> new Found<>(new Part.Until(date, null), end)));
    }

    private Optional<Found<Part>> clock(int index) {
        return clocks.at(line.skip("at-soft", line.skip("at", index)), true)
                .map(clock -> new Found<>(new Part.Until(null, clock.value()), clock.end()));
    }

    /** "10 times", "10x", "zehnmal". */
    private Optional<Found<Part>> times(int index) {
        Optional<Found<Integer>> word = line.lexicon().value("so-many-times", line, index);
        if (word.isPresent()) {
            return word.map(found -> new Found<>(new Part.Times(found.value()), found.end()));
        }
        return Numbers.at(line, index).flatMap(count -> {
            int dash = line.at(count.end()).is("-") ? count.end() + 1 : count.end();
            int end = line.skip("times", dash);
            return end == dash ? Optional.empty() : Optional.of(new Found<>(counted(count.value(), index, end), end));
        });
    }

    private Part counted(int count, int from, int to) {
        return count >= 1 && count <= MOST_TIMES
                ? new Part.Times(count)
                : new Part.Wrong(sentences.badCount(line.words(from, to), MOST_TIMES), from);
    }
}
