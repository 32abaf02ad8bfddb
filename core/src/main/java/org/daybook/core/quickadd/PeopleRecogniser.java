package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;

/** People: "with Ana, Ben and Carla", "@ana", "für Ben". An unknown name after "with" is said. */
final class PeopleRecogniser implements Recogniser {

    private final Line line;
    private final Roster roster;
    private final Sentences sentences;

    PeopleRecogniser(Line line, Roster roster, Sentences sentences) {
        this.line = line;
        this.roster = roster;
        this.sentences = sentences;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        int with = line.skip("with", index);
        boolean goesOn = before.filter(part -> part instanceof Part.People || part instanceof Part.Wrong)
                .isPresent();
        int announced = with == index && goesOn ? line.skip("and", index) : with;
        int begin = announced > index ? announced : line.skip("for-whom", index);
        if (begin == index) {
            return Optional.empty();
        }
        List<PersonId> people = new ArrayList<>();
        int end = begin;
        for (Optional<Found<Roster.Meaning>> named = roster.at(line, begin); named.isPresent(); ) {
            if (!(named.get().value() instanceof Roster.One(PersonId person))) {
                break;
            }
            people.add(person);
            end = named.get().end();
            int next = line.afterSeparator(end);
            named = next == end ? Optional.empty() : roster.at(line, next);
        }
        return people.isEmpty()
                ? with > index || announced > index && isName(begin) ? doubtful(begin) : Optional.empty()
                : Optional.of(new Found<>(new Part.People(people), end));
    }

    private Optional<Found<Part>> doubtful(int begin) {
        Token word = line.at(begin);
        Optional<Found<Roster.Meaning>> several = roster.at(line, begin);
        if (several.isPresent() && several.get().value() instanceof Roster.Several(String one, String other)) {
            String name = line.words(begin, several.get().end());
            return Optional.of(new Found<>(
                    new Part.Wrong(sentences.ambiguousPerson(name, one, other), begin),
                    several.get().end()));
        }
        if (!word.isWord() || line.has("article", begin) || line.has("and", begin) || !line.ends(begin + 1)) {
            return Optional.empty();
        }
        int end = begin + 1;
        while (word.isCapitalised()
                && line.at(end).isCapitalised()
                && line.at(end).gap()
                && line.ends(end + 1)
                && !isKnown(end)) {
            end++;
        }
        return Optional.of(new Found<>(new Part.Wrong(sentences.unknownPerson(line.words(begin, end)), begin), end));
    }

    /** Whether the word after "and" is meant as one more name. */
    private boolean isName(int index) {
        return line.at(index).isCapitalised() && !isKnown(index);
    }

    /** Whether a capitalised word after a name says something else, such as a weekday. */
    private boolean isKnown(int index) {
        return line.has("weekday", index)
                || line.has("month", index)
                || line.has("day", index)
                || line.has("every", index);
    }
}
