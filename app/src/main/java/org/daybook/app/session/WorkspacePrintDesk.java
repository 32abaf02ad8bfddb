package org.daybook.app.session;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.app.UseCases;
import org.daybook.app.print.PrintDesk;
import org.daybook.app.print.PrintMatter;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryOccurrence;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.workspace.Workspace;

/**
 * Reads for printing, all as one state of the workspace, but a week at a time: a window gives only so many occurrences of
 * a series, and no series has as many in a week.
 */
public final class WorkspacePrintDesk implements PrintDesk {

    private static final int DAYS_AT_ONCE = 7;

    private final Workspace workspace;
    private final UseCases use;
    private final Actor viewer;

    public WorkspacePrintDesk(Workspace workspace, UseCases use, Actor viewer) {
        this.workspace = workspace;
        this.use = use;
        this.viewer = viewer;
    }

    @Override
    public Map<PersonId, String> people() {
        return workspace.work().read(this::everybody);
    }

    private Map<PersonId, String> everybody() {
        Map<PersonId, String> names = new LinkedHashMap<>();
        workspace.people().all().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    @Override
    public Optional<PrintMatter> read(LocalDate from, LocalDate to, Set<PersonId> only, Progress progress) {
        return workspace.work().read(() -> {
            WorkspaceProfile profile = workspace
                    .profiles()
                    .find()
                    .orElseThrow(() -> new IllegalStateException("Somebody is signed in to a workspace not begun."));
            Gathering gathering = new Gathering(only);
            long weeks = (to.toEpochDay() - from.toEpochDay()) / DAYS_AT_ONCE + 1;
            for (long week = 0; week < weeks; week++) {
                if (progress.cancelled()) {
                    return Optional.empty();
                }
                gathering.gather(window(from.plusDays(week * DAYS_AT_ONCE), to, profile.zone()));
                progress.advanced(week + 1, weeks);
            }
            return Optional.of(gathering.matter(profile));
        });
    }

    private static Interval window(LocalDate first, LocalDate to, ZoneId zone) {
        LocalDate end = first.plusDays(DAYS_AT_ONCE);
        LocalDate last = end.isAfter(to.plusDays(1)) ? to.plusDays(1) : end;
        return new Interval(
                first.atStartOfDay(zone).toInstant(), last.atStartOfDay(zone).toInstant());
    }

    /** What was found so far: what reaches over several windows is kept once. */
    private final class Gathering {

        private final Set<PersonId> only;
        private final Map<CommitmentRef, Commitment> found = new HashMap<>();
        private final Map<CommitmentRef, String> places = new HashMap<>();

        Gathering(Set<PersonId> only) {
            this.only = only;
        }

        void gather(Interval window) {
            use.agenda().within(window, viewer).stream()
                    .filter(each -> only.isEmpty() || each.people().stream().anyMatch(only::contains))
                    .forEach(each -> found.put(each.ref(), each));
            workspace.entries().within(window).stream()
                    .flatMap(entry -> entry.occurrences(window).shown().stream())
                    .forEach(this::place);
        }

        /** The place of what is confidential is on no paper, whoever prints it. */
        private void place(EntryOccurrence occurrence) {
            String location = occurrence.details().location();
            if (location != null && !location.isBlank() && !occurrence.details().confidential()) {
                places.put(ScheduleCommitments.commitment(occurrence).ref(), location);
            }
        }

        PrintMatter matter(WorkspaceProfile profile) {
            List<Commitment> commitments = found.values().stream()
                    .sorted(comparing(Commitment::interval).thenComparing(Commitment::title))
                    .toList();
            places.keySet().retainAll(found.keySet());
            return new PrintMatter(profile.name(), profile.zone(), commitments, places, names(commitments));
        }

        /** Everybody, and those who left but still have something to do. */
        private Map<PersonId, String> names(List<Commitment> commitments) {
            Map<PersonId, String> names = everybody();
            List<PersonId> others = commitments.stream()
                    .flatMap(each -> each.people().stream())
                    .distinct()
                    .filter(person -> !names.containsKey(person))
                    .toList();
            for (Person person : workspace.people().findAll(others)) {
                names.put(person.id(), person.name());
            }
            return names;
        }
    }
}
