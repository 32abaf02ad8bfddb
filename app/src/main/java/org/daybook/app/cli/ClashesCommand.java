package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.core.commitment.Clash;
import org.daybook.core.commitment.ClashEngine;
import org.daybook.core.commitment.ClashSentence;
import org.daybook.core.commitment.Clashes;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.commitment.PersonFacts;
import org.daybook.core.time.Interval;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows who is wanted in two places at once, is away, or works outside their hours. */
@Command(name = "clashes", description = "Show what clashes in a stretch of time, and why.")
final class ClashesCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Mixin
    private final TimeWindow window = new TimeWindow();

    private final Doorway door;
    private final Printer printer;

    ClashesCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * One clash.
     *
     * @param first names a commitment as {@link Reference} reads it, as does {@code second}
     * @param second null where it clashes with nothing but the person's working hours
     */
    private record Line(
            String person, String first, @Nullable String second, String kind, String sentence) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::show);
    }

    private void show(Opened opened) throws Refused {
        Interval stretch = window.interval(opened.zone());
        PeopleFacts people = PeopleFacts.of(opened.everybody());
        Clashes clashes = new ClashEngine(people).find(opened.use().agenda().within(stretch), MOST);
        ClashSentence sentence = new ClashSentence(people, opened.actor(), opened.zone(), Locale.ENGLISH);
        List<Line> lines = clashes.found().stream()
                .filter(clash -> clash.shared().overlaps(stretch))
                .map(clash -> line(clash, people, sentence))
                .toList();
        printer.print(lines, out -> {
            if (lines.isEmpty()) {
                out.println("Nothing clashes from %s.".formatted(window));
            }
            lines.forEach(line -> out.println(line.sentence()));
        });
        if (clashes.more()) {
            printer.note("There are more than %,d clashes; only the first are shown. Give a shorter stretch of time."
                    .formatted(MOST));
        }
    }

    private static Line line(Clash clash, PeopleFacts people, ClashSentence sentence) {
        Commitment second = clash.second();
        return new Line(
                people.find(clash.person())
                        .map(PersonFacts::name)
                        .orElse(clash.person().toString()),
                Reference.text(clash.first().ref()),
                second == null ? null : Reference.text(second.ref()),
                clash.kind().name(),
                sentence.of(clash));
    }
}
