package org.daybook.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a coach's day. */
@Command(name = "day", description = "Show a coach's day: visits, what to bring, what is due, what has come back.")
final class CoachDayCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "COACH",
            arity = "0..1",
            description = "Name, email, alias or id; else you, if you are in the schedule.")
    private @Nullable String coach;

    @Option(names = "--date", paramLabel = "DAY", description = "Which day; else today.")
    private @Nullable LocalMoment date;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    CoachDayCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    private record Stop(VisitLine visit, long gapMinutes, boolean travels) {}

    private record Due(String plan, String title, String teacher, String by, String state) {}

    private record Back(String id, String visit, String teacher, String text, String checkBack) {}

    private record Day(String day, List<Stop> visits, List<String> toBring, List<Due> due, List<Back> back) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            LocalDate day =
                    date == null ? LocalDate.ofInstant(surroundings.clock().instant(), opened.zone()) : date.date();
            Day shown = day(opened.use().coaching().board().day(whose(opened), day));
            printer.print(shown, out -> {
                if (shown.visits().isEmpty()) {
                    out.println("There are no visits on %s.".formatted(shown.day()));
                } else {
                    VisitLine.print(shown.visits().stream().map(Stop::visit).toList(), out);
                }
                if (!shown.toBring().isEmpty()) {
                    out.println("Bring: " + String.join(", ", shown.toBring()));
                }
                shown.due()
                        .forEach(due -> out.println(
                                "%s: %s (%s), by %s".formatted(due.state(), due.teacher(), due.title(), due.by())));
                shown.back()
                        .forEach(back -> out.println("Check back with %s: %s (%s)"
                                .formatted(back.teacher(), back.text(), back.checkBack())));
            });
        });
    }

    private PersonId whose(Opened opened) throws Refused {
        String called = coach;
        if (called != null) {
            return new NamedPeople(opened.everybody()).find(called);
        }
        PersonId self = opened.actor().person();
        if (self == null) {
            throw Refused.wrongUsage("%s is nobody in the schedule. Say whose day to show."
                    .formatted(opened.actor().name()));
        }
        return self;
    }

    private static Day day(CoachDay day) {
        return new Day(
                day.day().toString(),
                day.stops().stream()
                        .map(stop ->
                                new Stop(VisitLine.of(stop.visit()), stop.gap().toMinutes(), stop.travels()))
                        .toList(),
                day.toBring(),
                day.due().stream()
                        .map(due -> new Due(
                                due.plan().toString(),
                                due.title(),
                                due.teacher(),
                                due.by().toString(),
                                due.state().name()))
                        .toList(),
                day.back().stream()
                        .map(back -> new Back(
                                back.id().toString(),
                                back.visit().toString(),
                                back.teacher(),
                                back.words().text(),
                                back.words().checkBack().toString()))
                        .toList());
    }
}
