package org.daybook.core.quickadd;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.core.time.Frequency;
import org.jspecify.annotations.Nullable;

/** How long: 15m, 90 min, 1h30, "anderthalb Stunden", "for 3 days"; and when, counted from now: "in 2 hours". */
final class LengthRecogniser implements Recogniser {

    private static final int MOST_UNITS = 5000;
    private static final int DAYS_OF_WEEK = 7;
    private static final double TENTH = 0.1;

    private final Line line;
    private final LocalDateTime now;

    LengthRecogniser(Line line, LocalDateTime now) {
        this.line = line;
        this.now = now;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        int in = line.skip("in", index);
        if (in > index) {
            return time(in).map(length -> new Found<>(
                    new Part.Moment(now.truncatedTo(ChronoUnit.MINUTES).plus(length.value())), length.end()));
        }
        int wholeDay = line.skip("whole-day", index);
        if (wholeDay > index) {
            return Optional.of(new Found<>(new Part.Length(Duration.ZERO, 1, null), wholeDay));
        }
        int begin = line.skip("for", index);
        Optional<Found<Part>> time = time(begin)
                .map(length -> new Found<>(
                        new Part.Length(length.value(), 0, begin > index ? null : clock(begin)), length.end()));
        return time.or(() -> begin > index ? days(begin) : Optional.empty())
                .map(found -> new Found<>(found.value(), line.skip("long", found.end())));
    }

    /** What {@code 10h} or {@code 10h30} is when it is no length. */
    private @Nullable Clock clock(int index) {
        Token hour = line.at(index);
        if (!hour.isNumber() || hour.number() < 0 || hour.number() >= 24 || !line.has("hour-mark", index + 1)) {
            return null;
        }
        Token minute = line.at(index + 2);
        boolean joined = minute.digits() == 2 && !minute.gap() && minute.number() < Clock.HOUR;
        return Clock.at(hour.number(), joined ? minute.number() : 0, Clock.Manner.EXACT);
    }

    private Optional<Found<Duration>> time(int index) {
        Optional<Found<Integer>> fixed = line.lexicon().value("length", line, index);
        if (fixed.isPresent()) {
            return fixed.map(minutes -> new Found<>(Duration.ofMinutes(minutes.value()), minutes.end()));
        }
        return fraction(index).or(() -> counted(index));
    }

    /** "1.5 h", "1,5 Std". */
    private Optional<Found<Duration>> fraction(int index) {
        Token whole = line.at(index);
        Token tenths = line.at(index + 2);
        boolean shape = whole.digits() > 0
                && whole.digits() <= 2
                && tenths.digits() > 0
                && tenths.digits() <= 2
                && !tenths.gap()
                && (line.at(index + 1).is(".") || line.at(index + 1).is(","));
        if (!shape) {
            return Optional.empty();
        }
        double part = tenths.number() * Math.pow(TENTH, tenths.digits());
        return Units.at(line, index + 3)
                .filter(unit -> unit.value() == Frequency.HOURLY)
                .map(unit ->
                        new Found<>(Duration.ofMinutes(Math.round((whole.number() + part) * Clock.HOUR)), unit.end()));
    }

    private Optional<Found<Duration>> counted(int index) {
        Optional<Found<Integer>> count =
                Numbers.at(line, index).filter(found -> found.value() > 0 && found.value() <= MOST_UNITS);
        Optional<Found<Frequency>> unit = count.flatMap(found -> Units.at(line, found.end()));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = dot(unit.get().end());
        return switch (unit.get().value()) {
            case MINUTELY ->
                Optional.of(new Found<>(Duration.ofMinutes(count.get().value()), end));
            case HOURLY -> Optional.of(withMinutes(Duration.ofHours(count.get().value()), end));
            default -> Optional.empty();
        };
    }

    /** "1h30", "1 h 30 min", "2 horas y media", "one hour and 20 minutes". */
    private Found<Duration> withMinutes(Duration hours, int index) {
        Optional<Found<Integer>> half = line.lexicon().value("plus-hour", line, index);
        if (half.isPresent()) {
            return new Found<>(hours.plusMinutes(half.get().value()), half.get().end());
        }
        int begin = line.skip("and", index);
        Optional<Found<Integer>> minutes = Numbers.at(line, begin).filter(found -> found.value() < Clock.HOUR);
        if (minutes.isEmpty()) {
            return new Found<>(hours, index);
        }
        Optional<Found<Frequency>> unit =
                Units.at(line, minutes.get().end()).filter(found -> found.value() == Frequency.MINUTELY);
        boolean joined = !line.at(index).gap() && line.at(index).digits() == 2 && line.ends(index + 1);
        if (unit.isEmpty() && !joined) {
            return new Found<>(hours, index);
        }
        return new Found<>(
                hours.plusMinutes(minutes.get().value()),
                unit.map(Found::end).orElse(minutes.get().end()));
    }

    private Optional<Found<Part>> days(int index) {
        return Numbers.at(line, index)
                .filter(count -> count.value() > 0 && count.value() <= MOST_UNITS)
                .flatMap(count -> Units.at(line, count.end())
                        .flatMap(unit -> inDays(unit.value(), count.value())
                                .map(days -> new Found<>(new Part.Length(Duration.ZERO, days, null), unit.end()))));
    }

    private Optional<Integer> inDays(Frequency unit, int count) {
        return switch (unit) {
            case DAILY -> Optional.of(count);
            case WEEKLY -> Optional.of(count * DAYS_OF_WEEK);
            case MONTHLY -> Optional.of((int) ChronoUnit.DAYS.between(now, now.plusMonths(count)));
            default -> Optional.empty();
        };
    }

    private int dot(int index) {
        return line.at(index).is(".") && !line.at(index).gap() ? index + 1 : index;
    }
}
