package org.daybook.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of an entry.
 *
 * @param at as an instant of UTC
 * @param otherHalf where it divided a series, the ref of the other half
 * @param restorable whether {@code entry restore --to} this number would change anything
 */
record HistoryStep(
        long no,
        String at,
        String actor,
        String command,
        String summary,
        List<Change> changes,
        @Nullable String otherHalf,
        boolean restorable) {

    /**
     * What became of the entry, or of one occurrence.
     *
     * @param occurrence its recurrence-id, null for the whole entry
     * @param happening ADDED, CHANGED, DELETED, BROUGHT_BACK or WITHHELD
     */
    record Change(@Nullable String occurrence, String happening, List<Field> fields) {}

    /** A field before and after, in its exchange form; null where nothing was said. */
    record Field(
            String field, @Nullable String before, @Nullable String after) {}

    static HistoryStep of(EntryVersion version) {
        return new HistoryStep(
                version.entry().no(),
                version.entry().at().toString(),
                version.entry().actor(),
                version.entry().command(),
                version.entry().summary(),
                version.differences().stream().map(HistoryStep::change).toList(),
                version.split().map(half -> half.entry().toString()).orElse(null),
                version.restorable());
    }

    private static Change change(Difference difference) {
        return new Change(
                difference.occurrence() == null ? null : difference.occurrence().toString(),
                difference.happening().name(),
                difference.fields().stream()
                        .map(field -> new Field(field.name(), text(field.before()), text(field.after())))
                        .toList());
    }

    private static @Nullable String text(Fact fact) {
        return switch (fact) {
            case Fact.Nothing _ -> null;
            case Fact.Text(String words) -> words;
            case Fact.Word(Enum<?> constant) -> constant.name();
            case Fact.Flag(boolean yes) -> String.valueOf(yes);
            case Fact.Moment(var time, boolean wholeDay) ->
                wholeDay ? time.toLocalDate().toString() : time.toString();
            case Fact.Lasting(var duration) -> duration.toString();
            case Fact.Names(List<String> names) -> String.join(", ", names);
            case Fact.Figure(var figure) -> figure.toPlainString();
            case Fact.Together(List<Fact> facts) ->
                facts.stream().map(HistoryStep::text).filter(Objects::nonNull).collect(Collectors.joining(", "));
            case Fact.Repeats(var series) -> series.recurrence().text();
        };
    }

    /** Its changes in one line. */
    String told() {
        return changes.isEmpty()
                ? summary
                : String.join("; ", changes.stream().map(HistoryStep::told).toList());
    }

    private static String told(Change change) {
        String what = (change.occurrence() == null ? "" : change.occurrence() + " ")
                + change.happening().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> fields = change.fields().stream()
                .map(field ->
                        "%s: %s → %s".formatted(field.field(), orNothing(field.before()), orNothing(field.after())))
                .toList();
        return fields.isEmpty() ? what : what + " (" + String.join(", ", fields) + ")";
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "–" : text.replace("\n", " ");
    }
}
