package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/** How shifts, people and places are named on the screen. */
final class GridWords {

    /** In pixels, of a slip. */
    private static final double PER_LETTER = 6.4;

    private static final double ROOM_FOR_WORDS = 62;

    private final Messages text = Messages.of(GridWords.class);

    /** Such as {@code 08:00–17:00}. */
    String hours(Shift shift) {
        return Times.clock(shift.start()) + "–" + Times.clock(shift.end());
    }

    /** Such as {@code DAY, Mon 2 Mar}. */
    String named(Shift shift) {
        return shift.type() + ", " + Times.day(shift.date());
    }

    /** Its hours and whom it is for, as far as that is not anybody. */
    String shiftDetail(Shift shift, boolean withHours) {
        List<String> parts = new ArrayList<>();
        if (withHours) {
            parts.add(hours(shift));
        }
        if (shift.studyType() != StudyType.GENERAL) {
            parts.add(text.named(shift.studyType()));
        }
        if (shift.specialty() != SpecialtyType.BOTH && !isImplied(shift)) {
            parts.add(text.named(shift.specialty()));
        }
        return String.join(" · ", parts);
    }

    /** Body studies are read by body specialists, neuro studies by neuro specialists. */
    private static boolean isImplied(Shift shift) {
        return switch (shift.studyType()) {
            case GENERAL -> false;
            case BODY -> shift.specialty() == SpecialtyType.BODY_ONLY;
            case NEURO -> shift.specialty() == SpecialtyType.NEURO_ONLY;
        };
    }

    String personDetail(Crew.Member member, List<Shift> shifts) {
        long nights = shifts.stream().filter(Shift::night).count();
        String load = text.get("person-load", shifts.size(), nights);
        SpecialtyType specialty = member.specialty();
        String whole =
                specialty == null || specialty == SpecialtyType.BOTH ? load : load + " · " + text.named(specialty);
        return member.active() ? whole : text.get("inactive") + " · " + whole;
    }

    String gaps() {
        return text.get("gaps-row");
    }

    String gapsDetail(Coverage coverage) {
        return text.get("gaps-row-detail", coverage.gaps().size());
    }

    /**
     * A name in little room: the whole, the first word, the initials.
     *
     * @param namesake whether somebody else's name begins with the same word, which then needs the last one's initial
     */
    static String shortName(String name, boolean namesake, double width) {
        String[] words = words(name);
        String last = words.length > 1 && namesake ? " " + initial(words[words.length - 1]) + "." : "";
        return Stream.of(name, words[0] + last)
                .filter(each -> each.length() * PER_LETTER <= width)
                .findFirst()
                .orElseGet(() -> Arrays.stream(words).map(GridWords::initial).collect(Collectors.joining()));
    }

    /** Of a name; there is at least one. */
    static String[] words(String name) {
        return name.strip().split("[\\s,]+");
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    /**
     * What a slip says in so much room.
     *
     * @param namesake whether somebody else's name begins with the same word
     */
    String slip(Slip slip, GridKind kind, boolean namesake, double width) {
        return switch (slip) {
            case Slip.Held held ->
                kind == GridKind.SHIFTS
                        ? shortName(held.member().name(), namesake, width)
                        : held.shift().type();
            case Slip.Gap gap
            when kind == GridKind.SHIFTS ->
                width > ROOM_FOR_WORDS ? text.get("gap", gap.missing()) : "−" + gap.missing();
            case Slip.Gap gap -> gap.shift().type() + (gap.missing() > 1 ? " ×" + gap.missing() : "");
            case Slip.More more -> "+" + more.count();
        };
    }

    /** What is held, where it means nothing to let it go. */
    String carried(Carried carried) {
        return switch (carried) {
            case Carried.Place(Slip.Held held) -> held.member().name() + " · " + named(held.shift());
            case Carried.Person(Crew.Member member) -> member.name();
            case Carried.Opening(Slip.Gap gap) -> named(gap.shift());
        };
    }

    /** A cell in words, for a screen reader and a pointer at rest. */
    String spoken(@Nullable Slip slip, GridRow row, LocalDate day) {
        if (slip == null) {
            return text.get("spoken-nothing", row.title(), Times.longDay(day));
        }
        String shift = text.get(
                "spoken-shift", slip.shift().type(), Times.longDay(slip.shift().date()), hours(slip.shift()));
        return switch (slip) {
            case Slip.Held held -> {
                String whole = text.get("spoken-held", held.member().name(), shift);
                if (held.surplus()) {
                    whole += " " + text.get("spoken-surplus");
                }
                yield held.problem() == null ? whole : whole + " " + held.problem();
            }
            case Slip.Gap gap ->
                gap.shift().mandatory()
                        ? text.get("spoken-gap-mandatory", gap.missing(), shift)
                        : text.get("spoken-gap", gap.missing(), shift);
            case Slip.More more -> text.get("spoken-more", more.count());
        };
    }
}
