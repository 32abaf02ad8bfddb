package org.daybook.app.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionDiff.ShiftDifference;

/** Differences in words: for those who copy them into a message, and for whoever hears instead of seeing. */
final class DifferenceText {

    private final Messages text = Messages.of(DifferenceText.class);

    /** All rows, a line each. */
    String of(List<DifferenceRow> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** A row as a line: "+" came, "−" went, "~" is otherwise. */
    String line(DifferenceRow row) {
        return switch (row) {
            case DifferenceRow.Heading(String person, int gained, int lost) -> person + "  +" + gained + " −" + lost;
            case DifferenceRow.OfShift(ShiftDifference difference, List<String> left, List<String> joined) ->
                Stream.of(
                                Stream.of(sign(difference.change()) + " " + shift(difference)),
                                left.stream().map(name -> "−" + name),
                                joined.stream().map(name -> "+" + name))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("  "));
            case DifferenceRow.OfPerson(ShiftDifference difference, boolean gained) ->
                "  " + (gained ? "+" : "−") + " " + shift(difference);
        };
    }

    private static String sign(Change change) {
        return switch (change) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case RETIMED, REASSIGNED -> "~";
        };
    }

    private String shift(ShiftDifference difference) {
        Shift shift = difference.shift();
        Shift before = difference.before();
        String now = Times.dayAndYear(shift.date()) + "  " + shift.type() + "  " + hours(shift);
        return difference.change() == Change.RETIMED && before != null
                ? now + "  " + text.get("was", hours(before), before.desiredCoverage())
                : now;
    }

    static String hours(Shift shift) {
        return Times.clock(shift.start()) + "–" + Times.clock(shift.end());
    }

    /** A row for whoever hears it. */
    String spoken(DifferenceRow row) {
        return switch (row) {
            case DifferenceRow.Heading(String person, int gained, int lost) ->
                text.get("spoken-person", person, gained, lost);
            case DifferenceRow.OfShift(ShiftDifference difference, List<String> left, List<String> joined) ->
                Stream.of(
                                text.named(difference.change()) + ": " + shift(difference),
                                left.isEmpty() ? "" : text.get("spoken-left", String.join(", ", left)),
                                joined.isEmpty() ? "" : text.get("spoken-joined", String.join(", ", joined)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
            case DifferenceRow.OfPerson(ShiftDifference difference, boolean gained) ->
                text.get(gained ? "gains" : "loses") + ": " + shift(difference);
        };
    }
}
