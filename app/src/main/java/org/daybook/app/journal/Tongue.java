package org.daybook.app.journal;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.time.RecurrenceSentence;

/** Puts what the journal tells into the words of the language spoken. */
public final class Tongue {

    /** As many as the store keeps. */
    private static final int DECIMALS = 4;

    private final Messages text = Messages.of(Tongue.class);
    private final RecurrenceSentence recurrence =
            new RecurrenceSentence(Language.current().locale());

    /**
     * One field in words.
     *
     * @param before empty where nothing was said
     * @param after empty where nothing is said any more
     */
    record Line(String field, String before, String after) {

        /** The field as one sentence. */
        String sentence() {
            if (before.isEmpty() || after.isEmpty()) {
                return "%s: %s".formatted(field, before.isEmpty() ? after : before + " → –");
            }
            return "%s: %s → %s".formatted(field, before, after);
        }
    }

    /** What a difference is about, and what became of it: “Entry Site visit · changed”. */
    public String heading(Difference difference) {
        if (difference.happening() == Difference.Happening.WITHHELD) {
            return text.get("withheld");
        }
        return text.get("heading", about(difference), text.named(difference.happening()));
    }

    private String about(Difference difference) {
        LocalDateTime occurrence = difference.occurrence();
        String kind = text.named(difference.kind());
        if (occurrence != null) {
            return difference.kind() == JournalKind.VISIT
                    ? text.get("thing-on", kind, difference.name(), moment(occurrence, false))
                    : text.get("occurrence", difference.name(), moment(occurrence, false));
        }
        return difference.name().isEmpty() ? kind : text.get("thing", kind, difference.name());
    }

    /** What became of one occurrence, without the name: for where it is plain which thing is meant, and what befell it. */
    String happened(Difference difference) {
        if (difference.happening() == Difference.Happening.WITHHELD) {
            return text.get("withheld");
        }
        LocalDateTime occurrence = difference.occurrence();
        return occurrence == null
                ? ""
                : text.get("heading", text.get("one", moment(occurrence, false)), text.named(difference.happening()));
    }

    /** The fields in words; what reads the same on both sides is left out. */
    List<Line> lines(Difference difference) {
        return difference.fields().stream()
                .map(this::line)
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    /** What people call a field, by its lasting name; nothing where there is no word for it. */
    public Optional<String> field(String name) {
        return text.find("field." + name);
    }

    private Line line(Difference.Field field) {
        String name = field(field.name()).orElse(field.name());
        if (field.before() instanceof Fact.Moment before && field.after() instanceof Fact.Moment after) {
            return new Line(name, say(before), after(before, after));
        }
        return new Line(name, say(field.before()), say(field.after()));
    }

    /** The day is said once where it stays the same. */
    private static String after(Fact.Moment before, Fact.Moment after) {
        boolean sameDay = before.time().toLocalDate().equals(after.time().toLocalDate());
        return sameDay && !before.wholeDay() && !after.wholeDay()
                ? Times.clock(after.time().toLocalTime())
                : moment(after.time(), after.wholeDay());
    }

    private String say(Fact fact) {
        return switch (fact) {
            case Fact.Nothing _ -> "";
            case Fact.Text(String words) -> words;
            case Fact.Word(Enum<?> constant) -> text.named(constant);
            case Fact.Flag(boolean yes) -> text.get(yes ? "yes" : "no");
            case Fact.Moment(LocalDateTime time, boolean wholeDay) -> moment(time, wholeDay);
            case Fact.Lasting(var duration) -> Times.duration(duration);
            case Fact.Names(List<String> names) -> String.join(", ", names);
            case Fact.Figure(var figure) -> figures().format(figure);
            case Fact.Together(List<Fact> facts) -> together(facts);
            case Fact.Repeats(var series) -> recurrence.describe(series);
        };
    }

    private String together(List<Fact> facts) {
        return facts.stream().map(this::say).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private static NumberFormat figures() {
        NumberFormat figures = NumberFormat.getNumberInstance(Language.current().locale());
        figures.setMaximumFractionDigits(DECIMALS);
        return figures;
    }

    private static String moment(LocalDateTime time, boolean wholeDay) {
        String day = Times.dayAndYear(time.toLocalDate());
        return wholeDay ? day : day + ", " + Times.clock(time.toLocalTime());
    }

    /** A command as people say it; its lasting name where there is no word for it. */
    String command(String command) {
        Optional<String> word = text.find("command." + command);
        return word.orElse(command);
    }
}
