package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Reads how an event repeats, from RRULE, RDATE and EXDATE (RFC 5545 section 3.8.5), in the zone of the series. */
final class RecurrenceReader {

    private final Moments moments;
    private final ImportLimits limits;
    private final Losses losses;

    RecurrenceReader(Moments moments, ImportLimits limits, Losses losses) {
        this.moments = moments;
        this.limits = limits;
        this.losses = losses;
    }

    /** Whether an event is meant to repeat, whether or not its rule can be read. */
    static boolean isMeant(Properties properties) {
        return properties.first("RRULE").or(() -> properties.first("RDATE")).isPresent();
    }

    /** How an event repeats, or null where it does not, or nothing that can be kept says how. */
    @Nullable
    Recurrence read(Properties properties, WallClockSpan series, String what) {
        RecurrenceRule rule = rule(properties.named("RRULE").toList(), series, what);
        properties
                .named("EXRULE")
                .forEach(property -> lost(
                        property, "A rule for the exceptions of %s (EXRULE) was left out: only dates can be.", what));
        SortedSet<LocalDateTime> additions = dates(properties.named("RDATE").toList(), series, what);
        if (rule == null && additions.isEmpty()) {
            return null;
        }
        return new Recurrence(rule, additions, dates(properties.named("EXDATE").toList(), series, what));
    }

    private @Nullable RecurrenceRule rule(List<Property> properties, WallClockSpan series, String what) {
        RecurrenceRule rule = null;
        for (Property property : properties) {
            if (rule != null) {
                lost(property, "A second rule for how %s repeats (RRULE) was left out: one alone is followed.", what);
                continue;
            }
            switch (Rules.read(property.value(), series)) {
                case RecurrenceRule.Valid(RecurrenceRule valid) -> rule = valid;
                case RecurrenceRule.Problem(String sentence) ->
                    lost(
                            property,
                            "How %s repeats (“%s”) cannot be followed, so its first date alone was read. %s",
                            what,
                            Texts.brief(property.value()),
                            sentence);
            }
        }
        return rule;
    }

    private SortedSet<LocalDateTime> dates(List<Property> properties, WallClockSpan series, String what) {
        SortedSet<LocalDateTime> dates = new TreeSet<>();
        for (Property property : properties) {
            List<Moment> values = moments.list(property, limits.dates(), value -> {
                if (!value.isBlank()) {
                    lost(property, "A date of %s (“%s”) makes no sense and was left out.", what, Texts.brief(value));
                }
            });
            for (Moment value : values) {
                if (dates.size() >= limits.dates()) {
                    lost(property, "%s has more than %,d dates; the others were left out.", what, limits.dates());
                    return dates;
                }
                dates.add(Draft.occurrenceOf(series, value));
            }
            if (moments.lengths(property, limits.dates()).anyMatch(length -> !length.equals(series.duration()))) {
                lost(property, "A date of %s has a length of its own: it lasts as long as the others.", what);
            }
        }
        return dates;
    }

    private void lost(Property property, String sentence, Object... values) {
        losses.add(property.line(), Extent.DETAIL, sentence.formatted(values));
    }
}
