package org.daybook.core.quickadd;

import java.util.Optional;
import org.daybook.core.quickadd.Clock.Manner;

/** Reads one time of day: in figures, with am and pm, in words such as "half past nine", "halb zehn", "nueve y media". */
final class ClockReader {

    private static final int LAST_HOUR = 24;
    private static final int NOON = 12;
    private static final int HALF = 30;
    private static final int FIVE = 5;

    private final Line line;

    ClockReader(Line line) {
        this.line = line;
    }

    /** @param announced whether a word before it says that a time comes, so that number words and 0930 are one */
    Optional<Found<Clock>> at(int index, boolean announced) {
        return named(index)
                .or(() -> beforeOrAfterTheHour(index))
                .or(() -> figures(index, announced))
                .or(() -> spoken(index, announced))
                .map(found -> inItsPartOfTheDay(found));
    }

    private Optional<Found<Clock>> named(int index) {
        return line.lexicon()
                .value("clock", line, index)
                .map(hour -> new Found<>(Clock.at(hour.value(), 0, Manner.EXACT), hour.end()));
    }

    /** "half past nine", "viertel vor neun", "ten to nine". */
    private Optional<Found<Clock>> beforeOrAfterTheHour(int index) {
        return line.lexicon()
                .value("past-hour", line, index)
                .flatMap(offset -> hourAfter(offset.end(), offset.value()))
                .or(() -> minutesAround(index));
    }

    private Optional<Found<Clock>> minutesAround(int index) {
        Optional<Found<Integer>> minutes = Numbers.at(line, index)
                .filter(found -> found.value() > 0 && found.value() < HALF && found.value() % FIVE == 0);
        if (minutes.isEmpty()
                || line.at(index).isNumber() && line.has("to", minutes.get().end())) {
            return Optional.empty();
        }
        int past = line.skip("past", minutes.get().end());
        if (past > minutes.get().end()) {
            return hourAfter(past, minutes.get().value());
        }
        int before = line.skip("before", minutes.get().end());
        return before > minutes.get().end() ? hourAfter(before, -minutes.get().value()) : Optional.empty();
    }

    private Optional<Found<Clock>> hourAfter(int index, int offset) {
        return Numbers.at(line, index)
                .filter(hour -> hour.value() >= 1 && hour.value() <= LAST_HOUR)
                .map(hour -> new Found<>(
                        new Clock(
                                (hour.value() * Clock.HOUR + offset + Clock.DAY) % Clock.DAY,
                                hour.value() <= NOON ? Manner.LOOSE : Manner.EXACT),
                        line.skip("oclock", hour.end())));
    }

    private Optional<Found<Clock>> figures(int index, boolean announced) {
        Token first = line.at(index);
        if (!first.isNumber() || first.digits() > 2) {
            return announced ? packed(index) : Optional.empty();
        }
        int hour = first.number();
        Token separator = line.at(index + 1);
        Token second = line.at(index + 2);
        boolean joined = second.digits() == 2 && !second.gap() && !separator.gap() && second.number() < Clock.HOUR;
        if (joined && (separator.is(":") || separator.is(".") && isTime(index, announced))) {
            return hour > LAST_HOUR || hour == LAST_HOUR && second.number() > 0
                    ? Optional.empty()
                    : Optional.of(marked(
                            hour, second.number(), index + 3, first.text().startsWith("0")));
        }
        return hour > LAST_HOUR ? Optional.empty() : Optional.of(whole(hour, index, announced));
    }

    /** Whether {@code 10.30} is a time rather than a date: it stands as one, or there is no such month. */
    private boolean isTime(int index, boolean announced) {
        Token third = line.at(index + 3);
        boolean goesOn = third.is(".") && !third.gap();
        int minute = line.at(index + 2).number();
        boolean noMonth = minute == 0 || minute > NOON;
        return announced && !goesOn
                || line.has("oclock", index + 3)
                || line.has("am", index + 3)
                || line.has("pm", index + 3)
                || !goesOn && (noMonth || !line.lexicon().manner("dot-date"));
    }

    private Optional<Found<Clock>> packed(int index) {
        Token token = line.at(index);
        if (token.digits() != 4 || token.number() / 100 >= LAST_HOUR || token.number() % 100 >= Clock.HOUR) {
            return Optional.empty();
        }
        int end = line.skip("oclock", index + 1);
        return Optional.of(new Found<>(Clock.at(token.number() / 100, token.number() % 100, Manner.EXACT), end));
    }

    /** After {@code 10:30}: am, pm, o'clock. */
    private Found<Clock> marked(int hour, int minute, int end, boolean formal) {
        Optional<Found<Clock>> halved = halved(hour, minute, end);
        if (halved.isPresent()) {
            return halved.get();
        }
        int after = line.skip("oclock", end);
        boolean loose = !formal && after == end && line.lexicon().manner("twelve-hours") && hour <= NOON && hour > 0;
        return new Found<>(Clock.at(hour, minute, loose ? Manner.LOOSE : Manner.EXACT), after);
    }

    /** {@code 10}, {@code 10am}, {@code 10 Uhr}, {@code 10 Uhr 30}. {@code 10h} may be a length and is read there. */
    private Found<Clock> whole(int hour, int index, boolean announced) {
        Optional<Found<Clock>> halved = halved(hour, 0, index + 1);
        if (halved.isPresent()) {
            return halved.get();
        }
        int after = line.skip("oclock", index + 1);
        if (after == index + 1 && (announced || rangeGoesOn(index + 2))) {
            after = line.skip("hour-mark", after);
        }
        if (after == index + 1) {
            return new Found<>(Clock.at(hour, 0, Manner.BARE), after);
        }
        Token minutes = line.at(after);
        boolean counted = minutes.digits() == 2
                && minutes.number() < Clock.HOUR
                && hour < LAST_HOUR
                && line.ends(after + 1)
                && !line.has("unit", after + 1);
        Manner manner = line.lexicon().manner("twelve-hours") && hour <= NOON ? Manner.LOOSE : Manner.EXACT;
        return counted
                ? new Found<>(Clock.at(hour, minutes.number(), Manner.EXACT), after + 1)
                : new Found<>(Clock.at(hour, 0, manner), after);
    }

    /** Whether {@code 9h} is followed by what {@code 9h-11h} is followed by. */
    private boolean rangeGoesOn(int index) {
        int next = line.isDash(index) ? index + 1 : line.skip("to", index);
        return next > index && line.at(line.skip("at", next)).isNumber();
    }

    private Optional<Found<Clock>> halved(int hour, int minute, int end) {
        boolean preposition = line.has("on", end) && line.at(end).gap();
        if (hour < 1 || hour > NOON || preposition) {
            return Optional.empty();
        }
        int morning = line.skip("am", end);
        int evening = line.skip("pm", end);
        if (morning == end && evening == end) {
            return Optional.empty();
        }
        int added = evening > end ? Clock.HALF_DAY : 0;
        Clock clock = new Clock(hour % NOON * Clock.HOUR + minute + added, Manner.HALVED);
        return Optional.of(new Found<>(clock, Math.max(morning, evening)));
    }

    /** "nine", "nueve y media", "zehn Uhr dreißig"; a bare number word only where a time is announced. */
    private Optional<Found<Clock>> spoken(int index, boolean announced) {
        Optional<Found<Integer>> hour = line.lexicon()
                .value("number", line, index)
                .filter(found -> found.value() >= 1 && found.value() <= LAST_HOUR);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        int end = hour.get().end();
        int clock = line.skip("oclock", end);
        if (clock == end && !announced && !line.has("plus-hour", end)) {
            return Optional.empty();
        }
        Found<Integer> minutes = minutes(clock);
        Manner manner = hour.get().value() <= NOON ? Manner.LOOSE : Manner.EXACT;
        int total = (hour.get().value() * Clock.HOUR + minutes.value() + Clock.DAY) % Clock.DAY;
        return Optional.of(new Found<>(new Clock(total, manner), minutes.end()));
    }

    /** "y media", "menos cuarto", "y veinte"; "thirty" after "nine" or "neun Uhr". */
    private Found<Integer> minutes(int index) {
        Optional<Found<Integer>> fixed = line.lexicon().value("plus-hour", line, index);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Optional<Found<Integer>> counted = Numbers.at(line, line.skip("plus", index))
                .filter(found -> found.value() < Clock.HOUR && found.value() % FIVE == 0);
        boolean said = line.has("plus", index)
                || line.lexicon().value("number", line, index).isPresent();
        return said && counted.isPresent() && line.ends(counted.get().end()) ? counted.get() : new Found<>(0, index);
    }

    /** "3 in the afternoon", "8 de la noche". */
    private Found<Clock> inItsPartOfTheDay(Found<Clock> found) {
        Optional<Found<Integer>> part = line.lexicon().value("part", line, found.end());
        if (part.isEmpty()
                || found.value().manner() == Manner.HALVED
                || found.value().minute() > Clock.HALF_DAY) {
            return found;
        }
        return new Found<>(
                found.value().shifted(part.get().value() >= NOON), part.get().end());
    }
}
