package org.daybook.core.quickadd;

import java.util.Optional;
import org.daybook.core.quickadd.Part.On;
import org.daybook.core.quickadd.Part.Repeat;
import org.daybook.core.time.Frequency;

/** How something repeats: "daily", "every other week on Tue", "jeden ersten Montag im Monat", "todos los lunes". */
final class RepeatRecogniser implements Recogniser {

    private static final int MOST = 999;

    private final Line line;
    private final OnReader on;
    private final Sentences sentences;

    RepeatRecogniser(Line line, DateReader dates, Sentences sentences) {
        this.line = line;
        this.on = new OnReader(line, dates);
        this.sentences = sentences;
    }

    @Override
    public Optional<? extends Found<? extends Part>> at(int index, Optional<Part> before) {
        Optional<Found<Repeat>> adverb = adverb(index);
        if (adverb.isPresent()) {
            return adverb;
        }
        int after = line.skip("every", line.skip("on", index));
        if (after > index && line.has("every", line.skip("on", index))) {
            return every(index, after);
        }
        return on.ofEveryMonth(index)
                .map(found -> new Found<>(new Repeat(Frequency.MONTHLY, 1, found.value()), found.end()))
                .or(() -> on.habitual(index)
                        .map(found -> new Found<>(new Repeat(Frequency.WEEKLY, 1, found.value()), found.end())));
    }

    /** "weekly", "monatlich", "quincenalmente", "werktags"; the lexicon numbers them by days or, negative, by months. */
    private Optional<Found<Repeat>> adverb(int index) {
        Optional<Found<Integer>> workdays = line.lexicon().value("on-workdays", line, index);
        if (workdays.isPresent()) {
            return workdays.map(found ->
                    new Found<>(new Repeat(Frequency.WEEKLY, 1, OnReader.weekdays(OnReader.WORKDAYS)), found.end()));
        }
        return line.lexicon().value("adverb", line, index).map(found -> switch (found.value()) {
            case 1 -> then(Frequency.DAILY, 1, found.end());
            case 7 -> then(Frequency.WEEKLY, 1, found.end());
            case 14 -> then(Frequency.WEEKLY, 2, found.end());
            case 30 -> then(Frequency.MONTHLY, 1, found.end());
            case 90 -> then(Frequency.MONTHLY, 3, found.end());
            case 180 -> then(Frequency.MONTHLY, 6, found.end());
            default -> then(Frequency.YEARLY, 1, found.end());
        });
    }

    private Optional<? extends Found<? extends Part>> every(int index, int after) {
        Optional<Found<On>> ofMonth = on.everyOfMonth(after);
        if (ofMonth.isPresent()) {
            return ofMonth.map(found -> new Found<>(new Repeat(Frequency.MONTHLY, 1, found.value()), found.end()));
        }
        Optional<Found<On>> date = on.dateOfYear(after);
        if (date.isPresent()) {
            return date.map(found -> new Found<>(new Repeat(Frequency.YEARLY, 1, found.value()), found.end()));
        }
        Found<Integer> interval = line.lexicon()
                .value("other", line, after)
                .or(() -> Numbers.at(line, after))
                .orElseGet(() -> new Found<>(1, after));
        int unit = line.skip("ordinal-end", interval.end());
        Optional<Found<Repeat>> repeat = ofUnit(interval.value(), unit);
        return repeat.isPresent() && (interval.value() < 1 || interval.value() > MOST)
                ? repeat.map(found -> new Found<>(
                        new Part.Wrong(sentences.badInterval(line.words(index, found.end()), MOST), index),
                        found.end()))
                : repeat;
    }

    private Optional<Found<Repeat>> ofUnit(int interval, int index) {
        int workdays = line.skip("workday", index);
        if (workdays > index) {
            return Optional.of(new Found<>(
                    new Repeat(Frequency.WEEKLY, interval, OnReader.weekdays(OnReader.WORKDAYS)), workdays));
        }
        Optional<Found<On>> weekdays = on.weekdays(index);
        if (weekdays.isPresent()) {
            return weekdays.map(
                    found -> new Found<>(new Repeat(Frequency.WEEKLY, interval, found.value()), found.end()));
        }
        return Units.at(line, index)
                .filter(unit -> !unit.value().isSubDaily())
                .map(unit -> then(unit.value(), interval, unit.end()));
    }

    /** What follows the frequency and says on which days: "weekly on Monday and Thursday", "monthly on the 15th". */
    private Found<Repeat> then(Frequency frequency, int interval, int end) {
        Optional<Found<On>> days = switch (frequency) {
            case WEEKLY -> on.weekdays(line.skip("on", end));
            case MONTHLY -> on.inMonth(line.skip("on", end));
            case DAILY -> Optional.<Found<On>>empty();
            default -> on.dateOfYear(line.skip("on", end));
        };
        return days.map(found -> new Found<>(new Repeat(frequency, interval, found.value()), found.end()))
                .orElseGet(() -> new Found<>(new Repeat(frequency, interval, On.NOTHING), end));
    }
}
