package org.daybook.app.session;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.clash.ClashDesk;
import org.daybook.app.clash.ClashGroup;
import org.daybook.app.clash.ClashPage;
import org.daybook.app.clash.ClashRow;
import org.daybook.app.clash.ClashSuggestion;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Clash;
import org.daybook.core.commitment.ClashEngine;
import org.daybook.core.commitment.ClashIndex;
import org.daybook.core.commitment.ClashSentence;
import org.daybook.core.commitment.ClashSolutions;
import org.daybook.core.commitment.Clashes;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.LiveAgenda;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.commitment.PersonFacts;
import org.daybook.core.commitment.Solution;
import org.daybook.core.commitment.SolutionSentence;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleDesk;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.People;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * Clashes as they are in the workspace, and the ways out of them. Both are found among the commitments as they are; only
 * what the viewer may know of them is told.
 */
final class WorkspaceClashes implements ClashDesk {

    private static final int MOST = 2_000;
    private static final Comparator<ClashRow> FIRM_FIRST =
            comparing(ClashRow::hard).reversed().thenComparing(row -> row.when().interval());

    private final Messages text = Messages.of(WorkspaceClashes.class);
    private final LiveAgenda agenda;
    private final People people;
    private final ScheduleDesk desk;
    private final Viewer viewer;

    WorkspaceClashes(LiveAgenda agenda, People people, ScheduleDesk desk, Viewer viewer) {
        this.agenda = agenda;
        this.people = people;
        this.desk = desk;
        this.viewer = viewer;
    }

    /** What is known of a stretch of time, read in one go. */
    private record Known(PeopleFacts people, List<Commitment> commitments) {}

    private Known read(Interval window) {
        return agenda.read(window, commitments -> new Known(PeopleFacts.of(people.all()), commitments));
    }

    @Override
    public ClashPage within(Interval window) {
        Known known = read(window);
        Clashes clashes = new ClashEngine(known.people()).find(known.commitments(), MOST);
        List<Clash> seen = clashes.found().stream()
                .filter(clash -> clash.shared().overlaps(window))
                .toList();
        return new ClashPage(
                window, groups(seen, known.people()), viewer.actor().person(), clashes.more());
    }

    @Override
    public List<ClashRow> of(CommitmentRef entry, Interval when) {
        Known known = read(when);
        ClashIndex index = new ClashIndex(known.people(), known.commitments());
        List<Clash> clashes = known.commitments().stream()
                .filter(commitment -> commitment.ref().equals(entry))
                .flatMap(commitment -> index.clashesOf(commitment).stream())
                .toList();
        return rows(clashes, viewer.clashes(known.people()));
    }

    @Override
    public List<ClashSuggestion> suggestions(ClashRow row) {
        Interval reach = ClashSolutions.reach(row.around());
        Known known = read(reach);
        SolutionSentence sentences = viewer.solutions(known.people());
        ClashSolutions solutions = solutions(known);
        return solutions.find(row.id()).map(solutions::of).orElse(List.of()).stream()
                .map(solution -> new ClashSuggestion(solution, sentences.of(solution)))
                .toList();
    }

    /** Asked once more whether the way is still free, because what was shown may have been shown for an hour. */
    @Override
    public Outcome<?> take(ClashSuggestion suggestion) {
        Solution solution = suggestion.solution();
        Interval reach = ClashSolutions.reach(
                around(solution.commitment().interval(), solution.claimed().interval()));
        if (!solutions(read(reach)).holds(solution)) {
            return Outcome.refused(text.get("way-gone", solution.commitment().title()));
        }
        Target target = target(solution.commitment().ref());
        return switch (solution) {
            case Solution.Move(Commitment _, WallClockSpan to) -> desk.move(viewer.actor(), target, to);
            case Solution.HandOver(Commitment _, PersonId from, PersonId to, var _) ->
                desk.reassign(viewer.actor(), target, from, to);
        };
    }

    private ClashSolutions solutions(Known known) {
        return new ClashSolutions(
                known.people(),
                known.commitments(),
                ScheduleCommitments.changeableBy(viewer.actor()),
                viewer.clock().instant());
    }

    private List<ClashGroup> groups(List<Clash> clashes, PeopleFacts facts) {
        ClashSentence sentences = viewer.clashes(facts);
        Map<PersonId, List<Clash>> byPerson = clashes.stream().collect(Collectors.groupingBy(Clash::person));
        return byPerson.entrySet().stream()
                .map(person -> new ClashGroup(
                        person.getKey(), name(person.getKey(), facts), rows(person.getValue(), sentences)))
                .sorted(comparing(ClashGroup::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String name(PersonId person, PeopleFacts facts) {
        return facts.find(person).map(PersonFacts::name).orElseGet(() -> text.get("person-gone"));
    }

    private List<ClashRow> rows(Collection<Clash> clashes, ClashSentence sentences) {
        return clashes.stream()
                .map(clash -> new ClashRow(
                        clash.id(),
                        clash.kind(),
                        !clash.soft(),
                        sentences.of(clash),
                        span(clash.shared()),
                        around(clash)))
                .sorted(FIRM_FIRST)
                .toList();
    }

    private static Interval around(Clash clash) {
        return Stream.of(clash.first(), clash.second())
                .filter(Objects::nonNull)
                .map(Commitment::interval)
                .reduce(WorkspaceClashes::around)
                .orElseThrow();
    }

    private static Interval around(Interval one, Interval other) {
        Instant start =
                one.startInclusive().isBefore(other.startInclusive()) ? one.startInclusive() : other.startInclusive();
        Instant end = one.endExclusive().isAfter(other.endExclusive()) ? one.endExclusive() : other.endExclusive();
        return new Interval(start, end);
    }

    /** By the viewer's wall clock; from midnight to midnight it is whole days. */
    private WallClockSpan span(Interval interval) {
        ZoneId zone = viewer.zone();
        LocalDateTime start = LocalDateTime.ofInstant(interval.startInclusive(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(interval.endExclusive(), zone);
        boolean wholeDays = start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.isAfter(start);
        return wholeDays
                ? WallClockSpan.allDay(
                        start.toLocalDate(), (int) start.toLocalDate().until(end.toLocalDate(), ChronoUnit.DAYS), zone)
                : new WallClockSpan(start, interval.duration(), zone, false);
    }

    /** Of a series, the one occurrence and no other. */
    private static Target target(CommitmentRef ref) {
        LocalDateTime recurrenceId = ref.recurrenceId();
        ScheduleEntryId id = new ScheduleEntryId(ref.id());
        return recurrenceId == null ? Target.all(id) : Target.of(id, recurrenceId, EditScope.THIS);
    }
}
