package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.Stage;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a coaching plan. */
@Command(name = "begin", description = "Begin a coaching plan; prints its id.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PlanBeginCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TITLE", description = "What it is called.")
    private String title;

    @Option(names = "--school", required = true, paramLabel = "NAME", description = "Where the teacher works.")
    private String school;

    @Option(names = "--teacher", required = true, paramLabel = "PERSON", description = "Name, email, alias or id.")
    private String teacher;

    @Option(names = "--coach", required = true, paramLabel = "PERSON", description = "Name, email, alias or id.")
    private String coach;

    @Option(names = "--starts", required = true, paramLabel = "DAY", description = "The Monday of its first week.")
    private LocalMoment starts;

    @Option(names = "--cycles", paramLabel = "N", description = "How many cycles it has; else ${DEFAULT-VALUE}.")
    private int cycles = 1;

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks a cycle has; else ${DEFAULT-VALUE}.")
    private int weeks = 6;

    @Option(names = "--stage", paramLabel = "STAGE", description = "${COMPLETION-CANDIDATES}; else REGULAR.")
    private Stage stage = Stage.REGULAR;

    @Option(names = "--needs", paramLabel = "TEXT", description = "What the teacher needs.")
    private String needs = "";

    @Option(names = "--focus", paramLabel = "TEXT", description = "What they work on.")
    private String focus = "";

    @Option(names = "--goal", paramLabel = "TEXT", description = "What it aims at; may be given several times.")
    private List<String> goals = List.of();

    private final Doorway door;
    private final Printer printer;

    PlanBeginCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::begin);
    }

    private void begin(Opened opened) throws Refused {
        NamedPeople people = new NamedPeople(opened.everybody());
        PlanDetails details = new PlanDetails(
                title,
                Coached.schools(opened).find(school).id(),
                people.find(teacher),
                people.find(coach),
                starts.date(),
                cycles,
                weeks,
                stage,
                needs,
                focus);
        List<GoalDetails> aims = goals.stream()
                .map(goal -> new GoalDetails(goal, null, null, null, null))
                .toList();
        Coached.print(printer, opened.use().coaching().plans().begin(opened.actor(), details, aims));
    }
}
