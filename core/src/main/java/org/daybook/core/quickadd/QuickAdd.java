package org.daybook.core.quickadd;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line such as "Site visit tomorrow 10-11:30 with Ana and Ben" in any order of its parts. No line is refused: what
 * is not understood stays in the title, with a {@link Doubt} where it was meant as something else.
 *
 * <p>The language of the locale is understood, and English beside it; {@code 3/12} is read with the month first in the
 * United States only.
 */
public final class QuickAdd {

    /** The longest line that is read; the rest of a longer one is left out, which is said. */
    public static final int LONGEST = 500;

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Roster roster;

    public QuickAdd(Locale locale, Roster roster) {
        this.lexicon = Lexicon.of(locale);
        this.sentences = new Sentences(locale);
        this.roster = roster;
    }

    /**
     * What a line says.
     *
     * @param now the wall-clock time in the zone
     * @param zone in which the times of the line are meant
     */
    public QuickReading read(String text, LocalDateTime now, ZoneId zone) {
        Line line = Line.of(text.substring(0, Math.min(LONGEST, text.length())), lexicon);
        Choice said = new Choice(line, sentences, new Scan(line, recognisers(line, now)).pieces());
        Timing.When when = new Timing(said, now, zone, sentences).when();
        Title title = new Title(line, said.taken());
        List<Doubt> doubts = new ArrayList<>(said.doubts());
        if (text.length() > LONGEST) {
            doubts.add(new Doubt(LONGEST, text.length(), sentences.tooLong(LONGEST)));
        }
        doubts.sort(Comparator.comparingInt(Doubt::start));
        return new QuickReading(
                new EntryDraft(details(title.text(), when, said), when.recurrence()), marks(line, said, title), doubts);
    }

    private List<Recogniser> recognisers(Line line, LocalDateTime now) {
        DayReader days = new DayReader(line, now.toLocalDate());
        DateReader dates = new DateReader(line, now.toLocalDate());
        return List.of(
                new RepeatRecogniser(line, dates, sentences),
                new UntilRecogniser(line, days, sentences),
                new DateRecogniser(line, days, dates, sentences),
                new LengthRecogniser(line, now),
                new TimeRecogniser(line, days),
                new PeopleRecogniser(line, roster, sentences),
                new WholeNameRecogniser(line, roster),
                new PlaceRecogniser(line),
                new SignRecogniser(line));
    }

    private static EntryDetails details(String title, Timing.When when, Choice said) {
        List<PersonId> people = said.all(Part.People.class).stream()
                .flatMap(each -> each.people().stream())
                .toList();
        Optional<String> place = said.one(Part.Place.class).map(Part.Place::name);
        return new EntryDetails(
                title,
                when.span(),
                said.one(Part.Tentative.class).isPresent() ? EntryStatus.TENTATIVE : EntryStatus.SCHEDULED,
                said.one(Part.Work.class).map(Part.Work::item).orElse(WorkItem.NONE),
                orNull(place),
                null,
                false,
                false,
                people);
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }

    private static List<Mark> marks(Line line, Choice said, Title title) {
        List<Mark> marks = new ArrayList<>(title.marks());
        for (Piece piece : said.taken()) {
            Mark.Kind kind = piece.part().kind();
            if (kind != null) {
                marks.add(new Mark(
                        line.at(piece.from()).start(), line.at(piece.to() - 1).end(), kind));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }
}
