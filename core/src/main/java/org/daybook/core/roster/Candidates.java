package org.daybook.core.roster;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.time.Interval;

/**
 * Who could take a shift, with reasons: their specialty, what else they have then at whatever desk, how long they would
 * rest, how much they have in this version, and how many nights and weekends. Those whom nothing forbids come first, the
 * fairest choice at the top.
 */
public final class Candidates {

    private final RosterContext context;
    private final Agenda agenda;

    /** @param agenda the commitments of all desks */
    public Candidates(RosterContext context, Agenda agenda) {
        this.context = context;
        this.agenda = agenda;
    }

    /** All radiologists who are active, the best first; nothing where there is no such shift. */
    public List<Candidate> of(ShiftInstanceId id) {
        return context.work().read(() -> {
            Optional<Shift> shift = context.versions().shift(id);
            return shift.map(this::ranked).orElse(List.of());
        });
    }

    private List<Candidate> ranked(Shift shift) {
        ScheduleVersion version = context.versions().find(shift.version()).orElseThrow();
        RosterSheet sheet = context.sheet(version);
        Set<PersonId> rostered =
                Set.copyOf(sheet.duties().stream().map(Duty::person).distinct().toList());
        List<Person> people = context.people().all().stream()
                .filter(Person::active)
                .filter(person -> rostered.contains(person.id()) || reads(person.details()))
                .toList();
        Workloads loads = Workloads.of(sheet, people.size());
        Map<PersonId, List<Commitment>> elsewhere = elsewhere(shift, sheet);
        return people.stream()
                .map(person -> new CandidateView(
                                Crew.Member.of(person), loads, elsewhere.getOrDefault(person.id(), List.of()))
                        .judge(shift))
                .sorted(comparing(Candidate::eligible)
                        .reversed()
                        .thenComparing(Candidate::score)
                        .thenComparing(Candidate::name))
                .toList();
    }

    private static boolean reads(PersonDetails details) {
        return details.kinds().contains(PersonKind.RADIOLOGIST)
                || SpecialtyType.of(details.specialty()).isPresent();
    }

    /**
     * What people have about that time, apart from this hospital's own shifts: those of the version in production that
     * this one is to replace do not count.
     */
    private Map<PersonId, List<Commitment>> elsewhere(Shift shift, RosterSheet sheet) {
        Interval about = new Interval(
                shift.startAt().minus(Workloads.REST), shift.endAt().plus(Workloads.REST));
        Map<PersonId, List<Commitment>> byPerson = new HashMap<>();
        List<ScheduleVersionId> replaced = context
                .versions()
                .production(sheet.version().hospital())
                .stream()
                .map(ScheduleVersion::id)
                .toList();
        Set<UUID> ours = new HashSet<>();
        context.versions().inProduction(about).stream()
                .filter(held -> replaced.contains(held.shift().version()))
                .forEach(held -> ours.add(held.duty().id().value()));
        for (Commitment commitment : agenda.within(about)) {
            if (commitment.ref().kind() != CommitmentKind.SHIFT
                    || !ours.contains(commitment.ref().id())) {
                commitment
                        .people()
                        .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>())
                                .add(commitment));
            }
        }
        return byPerson;
    }
}
