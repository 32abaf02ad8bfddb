package org.daybook.persistence.exchange;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads DATE and DATE-TIME values with the zone their property gives them. */
final class Moments {

    private final ZoneResolver zones;

    Moments(ZoneResolver zones) {
        this.zones = zones;
    }

    /** The zone of times that say none. */
    ZoneId home() {
        return zones.home();
    }

    /** The value of a property, or nothing where it is no time. */
    Optional<Moment> read(Property property) {
        return read(property, property.value());
    }

    /** Each value of a list that may hold periods, of which the starts count; those that are no times are handed over. */
    List<Moment> list(Property property, int most, Consumer<String> unreadable) {
        List<Moment> moments = new ArrayList<>();
        for (String value : values(property, most)) {
            int slash = value.indexOf('/');
            read(property, slash < 0 ? value : value.substring(0, slash))
                    .ifPresentOrElse(moments::add, () -> unreadable.accept(value));
        }
        return moments;
    }

    /** The values of a list, one more at most than are wanted, so that it shows where there are more. */
    private static List<String> values(Property property, int most) {
        return Stream.of(property.value().split(",", most + 2)).limit(most + 1L).toList();
    }

    /** How long each period of a list lasts, as far as that can be read. */
    Stream<Duration> lengths(Property property, int most) {
        return values(property, most).stream()
                .map(value -> value.split("/", 2))
                .filter(period -> period.length == 2)
                .flatMap(period ->
                        read(property, period[0]).stream().flatMap(start -> length(property, start, period[1])));
    }

    private Stream<Duration> length(Property property, Moment start, String end) {
        ZoneId zone = start.zone() == null ? home() : start.zone();
        return Length.parse(end)
                .map(length -> length.from(start.local(), zone))
                .or(() -> read(property, end)
                        .map(moment -> Duration.between(
                                start.local().atZone(zone), moment.localIn(zone).atZone(zone))))
                .stream();
    }

    private Optional<Moment> read(Property property, String value) {
        String tzid = property.parameter("TZID");
        Optional<Moment> moment = Moment.parse(value);
        return tzid == null || tzid.isBlank()
                ? moment
                : moment.map(
                        m -> m.dateOnly() || m.zone() != null ? m : m.in(zones.zone(tzid, m.local(), property.line())));
    }
}
