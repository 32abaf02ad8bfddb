package org.daybook.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The reading of one file. */
final class Reading {

    private final LogicalLines lines;
    private final PartReader parts;
    private final long size;
    private final ImportLimits limits;
    private final Progress progress;
    private final Losses losses;
    private final ZoneResolver zones;
    private final EventReader events;
    private final List<Draft> drafts = new ArrayList<>();

    /** Events in a zone that the file has not defined so far, but may yet. */
    private final Map<Part, Properties> waiting = new LinkedHashMap<>();

    Reading(InputStream in, long size, ZoneId zone, ImportLimits limits, Progress progress) {
        this.lines = new LogicalLines(in, limits);
        this.parts = new PartReader(lines, limits);
        this.size = size;
        this.limits = limits;
        this.progress = progress;
        this.losses = new Losses(limits.reported());
        this.zones = new ZoneResolver(zone, limits.zones(), losses);
        this.events = new EventReader(zones, limits, losses);
    }

    CalendarReading run() throws IOException {
        int count = 0;
        Part part;
        while ((part = parts.next()) != null) {
            if (progress.cancelled()) {
                return new CalendarReading.Cancelled();
            }
            progress.advanced(lines.consumed(), size);
            if (++count > limits.parts()) {
                losses.add(
                        part.line(),
                        Extent.REST,
                        "The file holds more than %,d events and other parts. What comes from here on was left out."
                                .formatted(limits.parts()));
                break;
            }
            take(part);
        }
        if (lines.overLimit()) {
            losses.add(
                    lines.lineNumber(),
                    Extent.REST,
                    "The file is larger than %,d MB. What comes from here on was left out."
                            .formatted(limits.bytes() >> 20));
        }
        if (!parts.foundCalendar()) {
            return new CalendarReading.NotACalendar(FileKind.TEXT.reason());
        }
        waiting.forEach(this::read);
        return new CalendarReading.CalendarFile(inTheirSeries(), losses.inOrder());
    }

    private void take(Part part) {
        switch (part.name()) {
            case "VEVENT" -> takeEvent(part);
            case "VTIMEZONE" -> zones.define(part);
            case "VTODO" -> other(part, "A task (VTODO) was left out: only events are imported.");
            case "VJOURNAL" -> other(part, "A journal note (VJOURNAL) was left out: only events are imported.");
            case "VFREEBUSY" -> other(part, "A list of busy times (VFREEBUSY) was left out: only events are imported.");
            default -> other(part, "A part of an unknown kind (%s) was left out.".formatted(Texts.brief(part.name())));
        }
    }

    private void other(Part part, String reason) {
        losses.add(part.line(), Extent.OTHER, reason);
    }

    private void takeEvent(Part part) {
        String excess = part.excess();
        if (excess != null) {
            losses.add(part.line(), Extent.EVENT, "An event has more than %s and was left out.".formatted(excess));
        } else if (part.ending() == Part.Ending.CUT_OFF) {
            losses.add(
                    part.line(),
                    Extent.EVENT,
                    "The file ends in the middle of an event, which was left out. Perhaps it was not downloaded"
                            + " whole.");
        } else {
            Properties properties = Properties.of(part, losses);
            if (properties.stream().allMatch(this::isInKnownZone)) {
                read(part, properties);
            } else {
                waiting.put(part, properties);
            }
        }
    }

    private boolean isInKnownZone(Property property) {
        String tzid = property.parameter("TZID");
        return tzid == null || zones.knows(tzid);
    }

    private void read(Part part, Properties properties) {
        events.read(part, properties).ifPresent(drafts::add);
    }

    private List<CalendarEvent> inTheirSeries() {
        Map<String, WallClockSpan> series = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.occurrence() == null) {
                series.put(draft.event().key().uid(), draft.event().when());
            }
        }
        return drafts.stream()
                .map(draft -> draft.within(seriesOf(draft, series)))
                .sorted(Comparator.comparingInt(CalendarEvent::line))
                .toList();
    }

    private static WallClockSpan seriesOf(Draft draft, Map<String, WallClockSpan> series) {
        @Nullable WallClockSpan found = series.get(draft.event().key().uid());
        return found == null ? draft.event().when() : found;
    }
}
