package org.daybook.persistence.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time zone as a file defines it: the observances of a VTIMEZONE (RFC 5545 section 3.6.5). */
final class ObservedZone {

    private static final int MOST_OBSERVANCES = 200;
    private static final int MOST_RULES = 20;
    private static final int MOST_DATES = 1_000;
    private static final Pattern OFFSET = Pattern.compile("([+-]?)(\\d{2})(\\d{2})(\\d{2})?");

    private final @Nullable String location;
    private final List<Observance> observances;
    private final Map<Integer, List<Onset>> kept = new HashMap<>();

    private ObservedZone(@Nullable String location, List<Observance> observances) {
        this.location = location;
        this.observances = observances;
    }

    /** Reads a definition, leaving out observances that make no sense; what is left may be empty. */
    static ObservedZone of(Part part, Properties properties) {
        Reader reader = new Reader();
        part.children().stream()
                .limit(MOST_OBSERVANCES)
                .forEach(child -> reader.read(Properties.of(child, new Losses(0))));
        return new ObservedZone(
                properties.first("X-LIC-LOCATION").map(Property::value).orElse(null), reader.observances);
    }

    /** Reads the observances of one definition, within limits on all of them together. */
    private static final class Reader {
        private final List<Observance> observances = new ArrayList<>();
        private int rules = MOST_RULES;
        private int dates = MOST_DATES;

        void read(Properties properties) {
            Optional<LocalDateTime> start = properties
                    .first("DTSTART")
                    .flatMap(p -> Moment.parse(p.value()))
                    .map(Moment::local);
            Optional<ZoneOffset> from = properties.first("TZOFFSETFROM").flatMap(p -> offset(p.value()));
            Optional<ZoneOffset> to = properties.first("TZOFFSETTO").flatMap(p -> offset(p.value()));
            if (start.isPresent() && from.isPresent() && to.isPresent()) {
                observances.add(new Observance(start.get(), from.get(), to.get(), rule(properties), dates(properties)));
            }
        }

        private Optional<YearlyOnsets> rule(Properties properties) {
            return properties.first("RRULE").filter(p -> rules-- > 0).flatMap(p -> YearlyOnsets.parse(p.value()));
        }

        private List<LocalDateTime> dates(Properties properties) {
            List<LocalDateTime> read = properties
                    .named("RDATE")
                    .flatMap(p -> Stream.of(p.value().split(",", MOST_DATES)))
                    .limit(dates)
                    .flatMap(value -> Moment.parse(value).stream())
                    .map(Moment::local)
                    .toList();
            dates -= read.size();
            return read;
        }
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher form = OFFSET.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int seconds = Integer.parseInt(form.group(2)) * 3600 + Integer.parseInt(form.group(3)) * 60;
        seconds += form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(form.group(1).equals("-") ? -seconds : seconds));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    /** Where the definition says the zone is (X-LIC-LOCATION), as written. */
    @Nullable
    String location() {
        return location;
    }

    boolean isEmpty() {
        return observances.isEmpty();
    }

    /** The offsets of one year, comparable with those of a zone of java.time. */
    YearOffsets in(int year) {
        List<Onset> onsets = onsets(year);
        long start = LocalDateTime.of(year, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        long end = LocalDateTime.of(year + 1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        ZoneOffset current = onsets.getFirst().from();
        YearOffsets.Builder offsets = new YearOffsets.Builder();
        for (Onset onset : onsets) {
            if (onset.epochSecond() <= start) {
                current = onset.to();
            } else if (onset.epochSecond() < end && !onset.to().equals(current)) {
                offsets.change(onset.epochSecond(), onset.to());
                current = onset.to();
            }
        }
        return offsets.from(offsetBefore(onsets, start));
    }

    private static ZoneOffset offsetBefore(List<Onset> onsets, long epochSecond) {
        return onsets.stream()
                .filter(onset -> onset.epochSecond() <= epochSecond)
                .reduce((earlier, later) -> later)
                .map(Onset::to)
                .orElse(onsets.getFirst().from());
    }

    /** The offset at a wall-clock time: the one before the change inside a gap, the earlier one inside an overlap. */
    ZoneOffset offsetAt(LocalDateTime local) {
        List<Onset> onsets = onsets(local.getYear());
        ZoneOffset current = onsets.getFirst().from();
        for (Onset onset : onsets) {
            int gap = Math.max(0, onset.to().getTotalSeconds() - onset.from().getTotalSeconds());
            if (local.isBefore(onset.local().plusSeconds(gap))) {
                break;
            }
            current = onset.to();
        }
        return current;
    }

    private List<Onset> onsets(int year) {
        return kept.computeIfAbsent(
                year,
                wanted -> observances.stream()
                        .flatMap(observance -> observance.onsets(wanted))
                        .sorted(Comparator.comparingLong(Onset::epochSecond))
                        .toList());
    }

    /** A change of offset, at a wall-clock time of the offset before it. */
    private record Onset(LocalDateTime local, ZoneOffset from, ZoneOffset to) {
        long epochSecond() {
            return local.toEpochSecond(from);
        }
    }

    private record Observance(
            LocalDateTime start,
            ZoneOffset from,
            ZoneOffset to,
            Optional<YearlyOnsets> rule,
            List<LocalDateTime> dates) {

        /** The changes around a year, its start among them, so that there is always one. */
        Stream<Onset> onsets(int year) {
            Stream<LocalDateTime> byRule = rule.stream().flatMap(r -> r.around(year, start, from));
            return Stream.of(Stream.of(start), dates.stream(), byRule)
                    .flatMap(local -> local)
                    .map(local -> new Onset(local, from, to));
        }
    }
}
