package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.core.exchange.SkippedPart.Extent;

/**
 * Finds the zone a TZID means: by its name; else the zone of java.time that agrees with the file's own definition in
 * the year concerned; else the offset the definition gives at that time; else the reader's zone. Only what may read a
 * time otherwise than it was meant is said, once for each TZID.
 */
final class ZoneResolver {

    /** Zones to prefer among those that agree, before all others in the order of their names. */
    private static final List<String> PREFERRED = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Toronto",
            "America/Mexico_City",
            "America/Sao_Paulo",
            "America/Santiago",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "Europe/Moscow",
            "Asia/Jerusalem",
            "Australia/Sydney",
            "Australia/Adelaide",
            "Pacific/Auckland");

    private static final int MOST_YEARS = 200;

    /**
     * How many years of the file's own zones are worked out in all: a few for each in any real file. A rule that never
     * comes true costs a long search each time.
     */
    private static final int MOST_WORKED_OUT = 2_000;

    private final ZoneNames names = new ZoneNames();
    private final ZoneId home;
    private final int mostDefinitions;
    private final Losses losses;
    private final Map<String, ObservedZone> definitions = new HashMap<>();
    private final Map<Integer, Map<YearOffsets, ZoneId>> zonesByYear = new HashMap<>();
    private final Set<ZoneYear> workedOut = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    ZoneResolver(ZoneId home, int mostDefinitions, Losses losses) {
        this.home = home;
        this.mostDefinitions = mostDefinitions;
        this.losses = losses;
    }

    ZoneId home() {
        return home;
    }

    /**
     * Learns the file's own definition of a zone; a later one of the same name takes its place. What is wrong with one
     * is worth a word only where an event is in that zone, and then it is said that the zone is not known.
     */
    void define(Part part) {
        Properties properties = Properties.of(part, new Losses(0));
        String tzid = properties
                .first("TZID")
                .map(property -> property.value().strip())
                .orElse("");
        if (tzid.isEmpty() || names.find(tzid).isPresent() || definitions.size() >= mostDefinitions) {
            return;
        }
        ObservedZone zone = ObservedZone.of(part, properties);
        if (!zone.isEmpty()) {
            definitions.put(tzid, zone);
        }
    }

    /** Whether a TZID means anything so far. */
    boolean knows(String tzid) {
        return definitions.containsKey(tzid.strip()) || names.find(tzid).isPresent();
    }

    /** The zone a TZID means for a wall-clock time. */
    ZoneId zone(String tzid, LocalDateTime local, int line) {
        Optional<ZoneId> named = names.find(tzid);
        ObservedZone definition = definitions.get(tzid.strip());
        if (named.isPresent()) {
            return named.get();
        }
        if (definition == null) {
            say(
                    tzid,
                    line,
                    "The time zone “%s” is not known, and the file does not define it: its times were read in %s.");
            return home;
        }
        if (!mayWorkOut(new ZoneYear(tzid.strip(), local.getYear()))) {
            say(
                    tzid,
                    line,
                    "The file needs its own time zones in more years than are worked out, and “%s” is one of"
                            + " them: some of its times were read in %s.");
            return home;
        }
        return Optional.ofNullable(definition.location())
                .flatMap(names::find)
                .or(() -> agreeing(definition, local.getYear()))
                .orElseGet(() -> {
                    say(
                            tzid,
                            line,
                            "The time zone “%s” is like none that is known: its times keep the offset they"
                                    + " have in the file, and do not follow its clock changes.");
                    return definition.offsetAt(local);
                });
    }

    private boolean mayWorkOut(ZoneYear wanted) {
        return workedOut.contains(wanted) || workedOut.size() < MOST_WORKED_OUT && workedOut.add(wanted);
    }

    private record ZoneYear(String tzid, int year) {}

    private Optional<ZoneId> agreeing(ObservedZone definition, int year) {
        YearOffsets offsets = definition.in(year);
        if (offsets.equals(YearOffsets.of(home, year))) {
            return Optional.of(home);
        }
        if (offsets.isFixed()) {
            ZoneOffset fixed = offsets.atStart();
            return Optional.of(fixed);
        }
        if (zonesByYear.size() >= MOST_YEARS && !zonesByYear.containsKey(year)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                zonesByYear.computeIfAbsent(year, ZoneResolver::zonesByOffsets).get(offsets));
    }

    private static Map<YearOffsets, ZoneId> zonesByOffsets(int year) {
        Set<String> ids = new LinkedHashSet<>(PREFERRED);
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(id -> id.matches(
                                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                        .forEach(ids::add);
        Map<YearOffsets, ZoneId> zones = new LinkedHashMap<>();
        ids.forEach(id -> zones.putIfAbsent(YearOffsets.of(ZoneId.of(id), year), ZoneId.of(id)));
        return zones;
    }

    private void say(String tzid, int line, String sentence) {
        if (said.size() < mostDefinitions && said.add(tzid)) {
            losses.add(line, Extent.DETAIL, sentence.formatted(Texts.brief(tzid), home));
        }
    }
}
