package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Frequency;
import org.jspecify.annotations.Nullable;

/** One thing that a stretch of the line says. */
sealed interface Part {

    /**
     * A day, or the days from one to another.
     *
     * @param weekday the weekday by whose bare name the first day was said, which may mean the week after as well
     * @param byUntil whether the last day was said with a word that may end a repetition instead, such as "until"
     */
    record Days(
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable DayOfWeek weekday,
            boolean byUntil) implements Part {}

    /**
     * A time of day, or from one to another.
     *
     * @param certainty whether it can only be a time
     */
    record Hours(Clock from, @Nullable Clock to, Certainty certainty) implements Part {}

    /** How surely figures are a time of day. */
    enum Certainty {
        SURE,
        /** Bare figures beside a day. */
        BESIDE_A_DAY,
        /** Bare figures somewhere. */
        ALONE
    }

    /** A part of the day, by the hour at which something in it begins when no other is said. */
    record DayPart(int hour) implements Part {}

    /** A moment counted from now: "in two hours". */
    record Moment(LocalDateTime at) implements Part {}

    /**
     * How long.
     *
     * @param days in whole days, or zero when it is shorter
     * @param clock the time of day that it may be instead, as in {@code 10h30}, or null
     */
    record Length(Duration time, int days, @Nullable Clock clock) implements Part {}

    /** Until when: a day, a time of day, or both. */
    record Until(@Nullable LocalDate day, @Nullable Clock clock) implements Part {}

    /** How many times. */
    record Times(int count) implements Part {}

    /** How it repeats, as far as said in one place. */
    record Repeat(Frequency frequency, int interval, On on) implements Part {}

    /**
     * On which days of its period something repeats; none of it said is all empty and zero.
     *
     * @param ordinal which of the weekdays in a month, -1 for the last
     * @param monthDay day of the month, -1 for the last
     * @param date a day of the year, or null
     */
    record On(
            Set<DayOfWeek> weekdays,
            int ordinal,
            int monthDay,
            @Nullable LocalDate date) {

        static final On NOTHING = new On(Set.of(), 0, 0, null);

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    record People(List<PersonId> people) implements Part {}

    record Place(String name) implements Part {}

    record Tentative() implements Part {}

    record Work(WorkItem item) implements Part {}

    /**
     * Words that were meant as something but cannot be; they stay in the title.
     *
     * @param from the token at which they begin, after such as "with"
     */
    record Wrong(String sentence, int from) implements Part {}

    /** As what its stretch of the line is marked, or null where it stays a part of the title. */
    default Mark.@Nullable Kind kind() {
        return switch (this) {
            case Days _, Moment _ -> Mark.Kind.DATE;
            case Hours _, DayPart _ -> Mark.Kind.TIME;
            case Length _ -> Mark.Kind.DURATION;
            case Until _, Times _, Repeat _ -> Mark.Kind.RECURRENCE;
            case People _ -> Mark.Kind.PERSON;
            case Place _ -> Mark.Kind.PLACE;
            case Tentative _ -> Mark.Kind.STATUS;
            case Work _ -> Mark.Kind.WORK_ITEM;
            case Wrong _ -> null;
        };
    }

    /** Whether a bare number after it can be a time. */
    default boolean saysDay() {
        return this instanceof Days || this instanceof Repeat || this instanceof Until;
    }
}
