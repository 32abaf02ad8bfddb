package org.daybook.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.daybook.core.commitment.Clash;
import org.daybook.core.commitment.ClashEngine;
import org.daybook.core.commitment.ClashSentence;
import org.daybook.core.commitment.ClashSolutions;
import org.daybook.core.commitment.Clashes;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.commitment.PersonFacts;
import org.daybook.core.commitment.Solution;
import org.daybook.core.commitment.SolutionSentence;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who is wanted in two places at once, is away, or works outside their hours. */
@Command(name = "clashes", description = "Show what clashes in a stretch of time, and why.")
final class ClashesCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Mixin
    private final TimeWindow window = new TimeWindow();

    @Option(names = "--suggest", description = "Say of each clash what would solve it.")
    private boolean suggest;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    ClashesCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    /**
     * One clash.
     *
     * @param first names a commitment as {@link Reference} reads it, as does {@code second}
     * @param second null where it clashes with nothing but the person's working hours
     * @param suggestions the best first; left out unless they are asked for
     */
    private record Line(
            String person,
            String first,
            @Nullable String second,
            String kind,
            String sentence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Suggested> suggestions) {}

    /**
     * What would solve a clash.
     *
     * @param start when the entry would then start, as an instant of UTC
     * @param person who would take it; null where nobody else would
     */
    private record Suggested(
            Kind kind,
            String sentence,
            String start,
            @Nullable String person) {

        enum Kind {
            MOVE,
            HAND_OVER
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::show);
    }

    private void show(Opened opened) throws Refused {
        Interval stretch = window.interval(opened.zone());
        PeopleFacts people = PeopleFacts.of(opened.everybody());
        Clashes clashes = new ClashEngine(people).find(opened.use().agenda().within(stretch), MOST);
        ClashSentence sentence = new ClashSentence(people, opened.actor(), opened.zone(), Locale.UK);
        Function<Clash, @Nullable List<Suggested>> ways = suggest ? suggestions(opened, people, stretch) : _ -> null;
        List<Line> lines = clashes.found().stream()
                .filter(clash -> clash.shared().overlaps(stretch))
                .map(clash -> line(clash, people, sentence.of(clash), ways.apply(clash)))
                .toList();
        printer.print(lines, out -> {
            if (lines.isEmpty()) {
                out.println("Nothing clashes from %s.".formatted(window));
            }
            lines.forEach(line -> print(line, out));
        });
        if (clashes.more()) {
            printer.note("There are more than %,d clashes; only the first are shown. Give a shorter stretch of time."
                    .formatted(MOST));
        }
    }

    private static void print(Line line, PrintWriter out) {
        out.println(line.sentence());
        List<Suggested> suggestions = line.suggestions();
        if (suggestions != null) {
            suggestions.forEach(each -> out.println("  → " + each.sentence()));
            if (suggestions.isEmpty()) {
                out.println("  → Nothing simple solves it.");
            }
        }
    }

    private Function<Clash, @Nullable List<Suggested>> suggestions(
            Opened opened, PeopleFacts people, Interval stretch) {
        ClashSolutions solutions = new ClashSolutions(
                people,
                opened.use().agenda().within(ClashSolutions.reach(stretch)),
                ScheduleCommitments.changeableBy(opened.actor()),
                surroundings.clock().instant());
        SolutionSentence sentence = new SolutionSentence(people, opened.zone(), Locale.UK);
        return clash -> solutions.of(clash).stream()
                .map(solution -> suggested(solution, people, sentence))
                .toList();
    }

    private static Suggested suggested(Solution solution, PeopleFacts people, SolutionSentence sentence) {
        String start = solution.claimed().interval().startInclusive().toString();
        return switch (solution) {
            case Solution.Move _ -> new Suggested(Suggested.Kind.MOVE, sentence.of(solution), start, null);
            case Solution.HandOver handOver ->
                new Suggested(Suggested.Kind.HAND_OVER, sentence.of(solution), start, name(handOver.to(), people));
        };
    }

    private static Line line(Clash clash, PeopleFacts people, String sentence, @Nullable List<Suggested> suggestions) {
        Commitment second = clash.second();
        return new Line(
                name(clash.person(), people),
                Reference.text(clash.first().ref()),
                second == null ? null : Reference.text(second.ref()),
                clash.kind().name(),
                sentence,
                suggestions);
    }

    private static String name(PersonId person, PeopleFacts people) {
        return people.find(person).map(PersonFacts::name).orElse(person.toString());
    }
}
