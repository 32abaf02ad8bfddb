package org.daybook.core.quickadd;

import java.util.Optional;
import org.daybook.core.quickadd.Part.Certainty;

/** Times of day and stretches between two: "10-11:30", "von 9 bis 11", "a las nueve y media", "tomorrow afternoon". */
final class TimeRecogniser implements Recogniser {

    private final Line line;
    private final ClockReader clocks;
    private final DayReader days;

    TimeRecogniser(Line line, DayReader days) {
        this.line = line;
        this.clocks = new ClockReader(line);
        this.days = days;
    }

    @Override
    public Optional<? extends Found<? extends Part>> at(int index, Optional<Part> before) {
        boolean afterDay = before.filter(Part::saysDay).isPresent();
        Optional<? extends Found<? extends Part>> hours = hours(index, afterDay);
        return hours.isPresent() ? hours : dayPart(index, afterDay);
    }

    private Optional<Found<Part.DayPart>> dayPart(int index, boolean afterDay) {
        Optional<Found<Integer>> part = line.lexicon().value("part", line, index);
        if (part.isEmpty() && afterDay) {
            part = line.lexicon().value("part-bare", line, index);
        }
        return part.map(found -> new Found<>(new Part.DayPart(found.value()), found.end()));
    }

    private Optional<Found<Part.Hours>> hours(int index, boolean afterDay) {
        int opened = line.skip("from", index);
        boolean range = opened > index;
        int sure = line.skip("at", opened);
        int begin = line.skip("at-soft", sure);
        boolean announced = begin > index;
        Optional<Found<Clock>> first = clocks.at(begin, announced);
        if (first.isEmpty()
                || first.get().value().minute() == Clock.DAY
                || !announced && line.follows("label", index)) {
            return Optional.empty();
        }
        Clock from = first.get().value();
        Optional<Found<Clock>> second = second(first.get().end(), range);
        if (second.isPresent()) {
            Clock to = second.get().value();
            boolean bare = from.isBare() && to.isBare() && !range && sure == opened;
            return from.minute() == to.minute() && bare
                    ? Optional.empty()
                    : Optional.of(new Found<>(
                            new Part.Hours(from, to, certainty(bare, afterDay)),
                            second.get().end()));
        }
        return single(first.get(), sure > index, announced, afterDay);
    }

    private Optional<Found<Part.Hours>> single(Found<Clock> clock, boolean sure, boolean announced, boolean afterDay) {
        boolean bare = clock.value().isBare() && !sure;
        boolean besideDay = afterDay || days.at(clock.end()).isPresent();
        if (bare && !announced && !besideDay) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(
                new Part.Hours(clock.value(), null, certainty(bare, besideDay)), line.skip("sharp", clock.end())));
    }

    private static Certainty certainty(boolean bare, boolean besideDay) {
        return !bare ? Certainty.SURE : besideDay ? Certainty.BESIDE_A_DAY : Certainty.ALONE;
    }

    private Optional<Found<Clock>> second(int index, boolean between) {
        int after = line.isDash(index) ? index + 1 : line.skip("to", index);
        if (after == index && between) {
            after = line.skip("and", index);
        }
        boolean isDay = after > index && days.at(after).isPresent();
        return after == index || isDay
                ? Optional.empty()
                : clocks.at(line.skip("at-soft", line.skip("at", after)), true).filter(clock -> line.ends(clock.end()));
    }
}
