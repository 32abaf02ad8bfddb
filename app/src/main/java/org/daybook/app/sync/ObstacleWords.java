package org.daybook.app.sync;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Obstacle.Reason;

/** Says why the centre would not take a change: a sentence for each reason there is. */
final class ObstacleWords {

    private static final String PRODUCTION = "production";
    private static final String PROMOTED = "roster.promote";

    private final Messages text = Messages.of(ObstacleWords.class);
    private final ColumnWords columns;
    private final ZoneId zone;

    /** @param zone whose times are told */
    ObstacleWords(ColumnWords columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    /** The foremost reason in a few words, for a list. */
    String brief(Conflict conflict) {
        return conflict.obstacles().stream()
                .map(Obstacle::reason)
                .findFirst()
                .map(reason -> text.get("brief." + key(reason)))
                .orElse("");
    }

    List<String> sentences(Opened opened) {
        Map<Reason, Set<String>> fields = new EnumMap<>(Reason.class);
        for (Obstacle each : opened.conflict().obstacles()) {
            fields.computeIfAbsent(each.reason(), _ -> new LinkedHashSet<>()).addAll(columns.fields(each.columns()));
        }
        if (fields.containsKey(Reason.DELETED)) {
            fields.remove(Reason.TIME_CHANGED); // it went with the rest
        }
        List<String> sentences = new ArrayList<>();
        fields.forEach((reason, names) -> sentences.add(sentence(opened, reason, names)));
        return sentences;
    }

    private String sentence(Opened opened, Reason reason, Set<String> fields) {
        return switch (reason) {
            case EDITED ->
                fields.isEmpty()
                        ? text.get("why.edited", who(opened))
                        : text.get("why.edited-fields", who(opened), String.join(", ", fields));
            case DELETED -> text.get(deleted(opened), who(opened));
            case TIME_CHANGED -> text.get("why.time-changed", who(opened));
            case DOUBLE_BOOKED -> named(opened, "double-booked");
            case PRODUCTION -> named(opened, PRODUCTION);
            case SEAT_TAKEN -> named(opened, "seat-taken");
            case TAKEN -> named(opened, "taken");
            case REFERENCE_GONE -> text.get("why.reference-gone");
            case UNSUITABLE -> text.get("why.unsuitable");
        };
    }

    /** Which of the two sides deleted, where that can be seen. */
    private static String deleted(Opened opened) {
        if (opened.theirs().stream().anyMatch(ObstacleWords::deletes)) {
            return "why.deleted-theirs";
        }
        return deletes(opened.mine()) ? "why.deleted-mine" : "why.deleted";
    }

    private static boolean deletes(JournalDetail detail) {
        return detail.differences().stream().anyMatch(each -> each.happening() == Happening.DELETED);
    }

    /** A sentence that names what was first, by whom and when; where that is not known, the sentence without it. */
    private String named(Opened opened, String reason) {
        return first(opened.theirs(), reason.equals(PRODUCTION))
                .map(entry -> text.get("why." + reason + "-by", entry.summary(), entry.actor(), when(entry)))
                .orElseGet(() -> text.get("why." + reason));
    }

    /** @param promotion whether it is a promotion that is looked for, where there is one */
    private static Optional<JournalEntry> first(List<JournalDetail> theirs, boolean promotion) {
        List<JournalEntry> entries =
                theirs.stream().map(each -> each.line().entry()).toList();
        return entries.stream()
                .filter(each -> promotion && each.command().equals(PROMOTED))
                .findFirst()
                .or(() -> entries.stream().findFirst());
    }

    private String who(Opened opened) {
        String names = opened.theirs().stream()
                .map(each -> each.line().entry().actor())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text.get("somebody") : names;
    }

    /** Why what was rejected cannot be done again as it is; empty where it can. */
    String notAgain(Conflict conflict) {
        return conflict.standing()
                .map(reason -> text.get("not-again." + key(reason)))
                .orElse("");
    }

    String when(JournalEntry entry) {
        ZonedDateTime at = entry.at().atZone(zone);
        return text.get("day-time", Times.day(at.toLocalDate()), Times.clock(at.toLocalTime()));
    }

    private static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
