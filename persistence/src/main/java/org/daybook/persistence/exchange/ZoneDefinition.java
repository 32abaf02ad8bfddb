package org.daybook.persistence.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a zone of java.time as a VTIMEZONE (RFC 5545 section 3.6.5) that holds for some years: changes that follow the
 * zone's standing rules as yearly rules, which go on for ever, and all others one by one.
 */
final class ZoneDefinition {

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int firstYear;
    private final int lastYear;

    ZoneDefinition(ZoneId zone, int firstYear, int lastYear) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The name the file knows a zone by; plain offsets have one too. */
    static String tzid(ZoneId zone) {
        ZoneId plain = zone.normalized();
        return plain instanceof ZoneOffset ? "UTC" + plain.getId() : zone.getId();
    }

    void write(ContentWriter out) throws IOException {
        out.line("BEGIN:VTIMEZONE");
        out.line("TZID:" + tzid(zone));
        Set<ZoneOffsetTransition> changes = changes();
        if (changes.isEmpty()) {
            Instant start = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
            writeFixed(out, rules.getOffset(start));
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            OptionalInt start = yearFromWhichItHolds(rule, changes);
            if (start.isPresent()) {
                Optional<String> pattern = YearlyPattern.of(rule, start.getAsInt());
                if (pattern.isPresent()) {
                    IntStream.rangeClosed(start.getAsInt(), lastYear)
                            .mapToObj(rule::createTransition)
                            .forEach(changes::remove);
                    write(out, List.of(rule.createTransition(start.getAsInt())), pattern.get());
                }
            }
        }
        Map<List<Object>, List<ZoneOffsetTransition>> alike = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.getOffsetBefore(), change.getOffsetAfter(), isDaylight(change)),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        for (List<ZoneOffsetTransition> group : alike.values()) {
            write(out, group, "");
        }
        out.line("END:VTIMEZONE");
    }

    /** The changes of the years wanted, and the one before them, whose offset they begin with. */
    private Set<ZoneOffsetTransition> changes() {
        Set<ZoneOffsetTransition> changes = new LinkedHashSet<>();
        Instant start = LocalDateTime.of(firstYear, 1, 1, 0, 0).atZone(zone).toInstant();
        ZoneOffsetTransition change = rules.previousTransition(start.plusNanos(1));
        if (change == null) {
            change = rules.nextTransition(start);
        }
        while (change != null && change.getDateTimeAfter().getYear() <= lastYear) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    private OptionalInt yearFromWhichItHolds(ZoneOffsetTransitionRule rule, Set<ZoneOffsetTransition> changes) {
        int year = lastYear + 1;
        while (year > 1 && changes.contains(rule.createTransition(year - 1))) {
            year--;
        }
        return year > lastYear ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private void writeFixed(ContentWriter out, ZoneOffset offset) throws IOException {
        out.line("BEGIN:STANDARD");
        out.line("DTSTART:%04d0101T000000".formatted(Math.min(firstYear, 1970)));
        out.line("TZOFFSETFROM:" + written(offset));
        out.line("TZOFFSETTO:" + written(offset));
        out.line("END:STANDARD");
    }

    private void write(ContentWriter out, List<ZoneOffsetTransition> alike, String rule) throws IOException {
        ZoneOffsetTransition first = alike.getFirst();
        String kind = isDaylight(first) ? "DAYLIGHT" : "STANDARD";
        out.line("BEGIN:" + kind);
        out.line("DTSTART:" + Rules.TIME.format(first.getDateTimeBefore()));
        out.line("TZOFFSETFROM:" + written(first.getOffsetBefore()));
        out.line("TZOFFSETTO:" + written(first.getOffsetAfter()));
        if (!rule.isEmpty()) {
            out.line("RRULE:" + rule);
        }
        for (ZoneOffsetTransition change : alike.subList(1, alike.size())) {
            out.line("RDATE:" + Rules.TIME.format(change.getDateTimeBefore()));
        }
        out.line("END:" + kind);
    }

    private boolean isDaylight(ZoneOffsetTransition change) {
        return rules.isDaylightSavings(change.getInstant());
    }

    private static String written(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String text = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
