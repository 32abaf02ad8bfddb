package org.daybook.core.quickadd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.core.quickadd.Part.Certainty;

/**
 * Chooses among what was recognised: an entry has one day, one time, one place. What is not taken stays in the title,
 * and where it can only have been meant otherwise, that is said.
 */
final class Choice {

    private static final int FIRST_LIKELY_HOUR = 6 * Clock.HOUR;

    private final Line line;
    private final Sentences sentences;
    private final List<Piece> taken = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Choice(Line line, Sentences sentences, List<Piece> pieces) {
        this.line = line;
        this.sentences = sentences;
        boolean timeSaid = pieces.stream().anyMatch(piece -> piece.part() instanceof Part.Hours);
        Optional<Piece> clock = timeSaid
                ? Optional.empty()
                : pieces.stream().filter(Choice::isLikelyClock).findFirst();
        List<Piece> read = new ArrayList<>(pieces);
        clock.ifPresent(piece -> read.replaceAll(each -> each == piece ? asClock(piece) : each));
        Optional<Piece> hours = read.stream()
                .filter(piece -> piece.part() instanceof Part.Hours)
                .min(Comparator.comparing(piece -> ((Part.Hours) piece.part()).certainty()));
        read.removeIf(piece -> isAdjective(piece, pieces));
        read.forEach(piece -> take(piece, hours));
    }

    /** "Weekly report every Friday", "Monthly report tomorrow": the one word belongs to the noun after it. */
    private boolean isAdjective(Piece piece, List<Piece> pieces) {
        return piece.part() instanceof Part.Repeat repeat
                && repeat.on().isNothing()
                && piece.to() == piece.from() + 1
                && line.at(piece.to()).isWord()
                && pieces.stream().noneMatch(other -> other.from() == piece.to())
                && pieces.stream()
                        .anyMatch(other -> other != piece && other.part() instanceof Part.Repeat
                                || other.part() instanceof Part.Days days && days.weekday() == null);
    }

    /** {@code 10h30} is a time of day where no other is said; {@code 1h30} is a length. */
    private static boolean isLikelyClock(Piece piece) {
        return piece.part() instanceof Part.Length(var _, var _, Clock clock)
                && clock != null
                && clock.minute() >= FIRST_LIKELY_HOUR;
    }

    private static Piece asClock(Piece piece) {
        return piece.part() instanceof Part.Length(var _, var _, Clock clock) && clock != null
                ? new Piece(piece.from(), piece.to(), new Part.Hours(clock, null, Certainty.SURE))
                : piece;
    }

    private void take(Piece piece, Optional<Piece> hours) {
        switch (piece.part()) {
            case Part.Wrong(String sentence, int from) -> doubt(new Piece(from, piece.to(), piece.part()), sentence);
            case Part.Hours(var _, var _, Certainty certainty) -> {
                if (hours.filter(piece::equals).isPresent()) {
                    taken.add(piece);
                } else if (certainty == Certainty.SURE) {
                    doubt(piece, sentences.oneTimeOnly(words(piece)));
                }
            }
            case Part.People _, Part.Tentative _ -> taken.add(piece);
            case Part.Days _, Part.Moment _ ->
                takeUnless(
                        other -> other instanceof Part.Days || other instanceof Part.Moment,
                        piece,
                        sentences.oneDayOnly(words(piece)));
            case Part.Repeat repeat ->
                takeUnless(other -> !fits(other, repeat), piece, sentences.saidTwice(words(piece)));
            case Part.Until until ->
                takeUnless(other -> isSame(other, until), piece, sentences.saidTwice(words(piece)));
            case Part.Length _, Part.Times _, Part.DayPart _, Part.Place _, Part.Work _ ->
                takeUnless(piece.part().getClass()::isInstance, piece, sentences.saidTwice(words(piece)));
        }
    }

    private void takeUnless(Predicate<Part> inTheWay, Piece piece, String sentence) {
        if (taken.stream().map(Piece::part).anyMatch(inTheWay)) {
            doubt(piece, sentence);
        } else {
            taken.add(piece);
        }
    }

    /** "weekly" in one place and "Mondays" in another go together. */
    private static boolean fits(Part other, Part.Repeat repeat) {
        return !(other instanceof Part.Repeat first)
                || first.frequency() == repeat.frequency()
                        && first.on().isNothing() != repeat.on().isNothing();
    }

    private static boolean isSame(Part other, Part.Until until) {
        return other instanceof Part.Until(var day, var clock)
                && (day != null && until.day() != null || clock != null && until.clock() != null);
    }

    void doubt(Piece piece, String sentence) {
        doubts.add(
                new Doubt(line.at(piece.from()).start(), line.at(piece.to() - 1).end(), sentence));
    }

    String words(Piece piece) {
        return line.words(piece.from(), piece.to());
    }

    List<Piece> taken() {
        return taken;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    <P extends Part> List<P> all(Class<P> type) {
        return taken.stream()
                .map(Piece::part)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <P extends Part> Optional<P> one(Class<P> type) {
        return all(type).stream().findFirst();
    }

    /** Doubts what was taken as a part of some type. */
    void doubt(Class<? extends Part> type, java.util.function.Function<String, String> sentence) {
        taken.stream()
                .filter(piece -> type.isInstance(piece.part()))
                .findFirst()
                .ifPresent(piece -> doubt(piece, sentence.apply(words(piece))));
    }
}
