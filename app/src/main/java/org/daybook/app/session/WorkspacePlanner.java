package org.daybook.app.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.app.calendar.ClashNote;
import org.daybook.app.calendar.Page;
import org.daybook.app.calendar.Planner;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Clash;
import org.daybook.core.commitment.ClashEngine;
import org.daybook.core.commitment.ClashIndex;
import org.daybook.core.commitment.ClashSentence;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.LiveAgenda;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/**
 * Reads a page of the calendar. Clashes are found among the commitments as they are; only what the viewer may know of
 * them is told.
 */
final class WorkspacePlanner implements Planner {

    private static final int MOST_CLASHES = 20_000;

    private final LiveAgenda agenda;
    private final People people;
    private final Viewer viewer;

    WorkspacePlanner(LiveAgenda agenda, People people, Viewer viewer) {
        this.agenda = agenda;
        this.people = people;
        this.viewer = viewer;
    }

    @Override
    public Page page(Interval window) {
        return agenda.read(window, commitments -> page(window, commitments));
    }

    private Page page(Interval window, List<Commitment> all) {
        List<Person> everyone = people.all();
        PeopleFacts facts = PeopleFacts.of(everyone);
        ClashSentence sentences = viewer.clashes(facts);
        ClashIndex index = new ClashIndex(facts, all);
        Map<PersonId, String> names =
                new HashMap<>(everyone.stream().collect(Collectors.toMap(Person::id, Person::name)));
        people.findAll(strangers(all, names)).forEach(person -> names.put(person.id(), person.name()));
        return new Page(
                window,
                Agenda.asSeenBy(viewer.actor(), all),
                notes(new ClashEngine(facts).find(all, MOST_CLASHES).found(), sentences),
                names,
                everyone.stream().collect(Collectors.toMap(Person::id, WorkspacePlanner::staff)),
                moved -> index.clashesOf(moved).stream()
                        .map(clash -> new ClashNote(sentences.ifMoved(clash), !clash.soft()))
                        .toList());
    }

    /** Those of former days who were deleted since: what they did keeps their name. */
    private static Set<PersonId> strangers(List<Commitment> commitments, Map<PersonId, String> names) {
        return commitments.stream()
                .flatMap(commitment -> commitment.people().stream())
                .filter(person -> !names.containsKey(person))
                .collect(Collectors.toSet());
    }

    private static Page.Staff staff(Person person) {
        return new Page.Staff(person.active(), person.workingHours(), person.homeZone());
    }

    /** A clash is told at both of its commitments. */
    private static Map<CommitmentRef, List<ClashNote>> notes(List<Clash> clashes, ClashSentence sentences) {
        Map<CommitmentRef, List<ClashNote>> notes = new HashMap<>();
        for (Clash clash : clashes) {
            ClashNote note = new ClashNote(sentences.of(clash), !clash.soft());
            add(notes, clash.first(), note);
            Commitment second = clash.second();
            if (second != null) {
                add(notes, second, note);
            }
        }
        return notes;
    }

    private static void add(Map<CommitmentRef, List<ClashNote>> notes, Commitment commitment, ClashNote note) {
        notes.computeIfAbsent(commitment.ref(), _ -> new ArrayList<>()).add(note);
    }
}
