package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.core.quickadd.Part.On;
import org.daybook.core.quickadd.Part.Repeat;
import org.daybook.core.time.Frequency;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * When it is. A time of day without a day is the next such time; a day without a time is the whole day; nothing at all
 * is today. A time without an end lasts an hour. A weekday is the next of its name, today only while the time is still
 * ahead. A time on several days repeats daily.
 */
final class Timing {

    private static final Duration USUAL = Duration.ofHours(1);
    private static final int MOST_DAILY = 366;

    private final Choice said;
    private final LocalDateTime now;
    private final ZoneId zone;
    private final Sentences sentences;

    Timing(Choice said, LocalDateTime now, ZoneId zone, Sentences sentences) {
        this.said = said;
        this.now = now;
        this.zone = zone;
        this.sentences = sentences;
    }

    /** When it is first, and how it repeats. */
    record When(WallClockSpan span, @Nullable Recurrence recurrence) {}

    When when() {
        Optional<Repeat> repeat = repeat();
        OptionalInt minute = startMinute();
        LocalDate day = repeat.map(each -> firstOf(each, earliest(minute))).orElseGet(() -> earliest(minute));
        Optional<LocalDate> lastDay = lastDay();
        if (repeat.isEmpty() && lastDay.filter(last -> last.isBefore(day)).isPresent()) {
            lastDay = Optional.empty();
            said.doubt(Part.Until.class, sentences::endIgnored);
        }
        boolean continuous = untilMoment().isPresent();
        long days = lastDay.map(last -> ChronoUnit.DAYS.between(day, last) + 1).orElse(1L);
        boolean daily = repeat.isEmpty() && minute.isPresent() && days > 1 && days <= MOST_DAILY && !continuous;
        WallClockSpan span = minute.isPresent()
                ? timed(day, minute.getAsInt(), repeat.isPresent() || daily ? Optional.empty() : lastDay)
                : wholeDays(day, repeat.isPresent() ? 1 : days, repeat.isPresent());
        if (daily) {
            return new When(span, RuleText.of(new Repeat(Frequency.DAILY, 1, On.NOTHING), null, (int) days));
        }
        return new When(span, repeat.map(each -> recurrence(each, span)).orElseGet(this::noRecurrence));
    }

    private @Nullable Recurrence noRecurrence() {
        said.doubt(Part.Times.class, sentences::countWithoutRule);
        return null;
    }

    /** What was said of how it repeats, put together with a weekday said elsewhere: "weekly, Tuesday 10:00". */
    private Optional<Repeat> repeat() {
        Optional<Repeat> first = said.all(Repeat.class).stream()
                .reduce((one, other) -> new Repeat(
                        one.frequency(),
                        Math.max(one.interval(), other.interval()),
                        one.on().isNothing() ? other.on() : one.on()));
        Optional<DayOfWeek> weekday = said.one(Part.Days.class).flatMap(days -> Optional.ofNullable(days.weekday()));
        return first.map(
                each -> each.frequency() == Frequency.WEEKLY && each.on().isNothing() && weekday.isPresent()
                        ? new Repeat(each.frequency(), each.interval(), OnReader.weekdays(Set.of(weekday.get())))
                        : each);
    }

    /** The minute of the day at which it begins; none for whole days. */
    private OptionalInt startMinute() {
        Optional<Part.Moment> moment = said.one(Part.Moment.class);
        if (moment.isPresent()) {
            return OptionalInt.of(
                    moment.get().at().getHour() * Clock.HOUR + moment.get().at().getMinute());
        }
        Optional<Part.DayPart> part = said.one(Part.DayPart.class);
        Optional<Part.Hours> hours = said.one(Part.Hours.class);
        if (hours.isEmpty()) {
            return part.map(each -> OptionalInt.of(each.hour() * Clock.HOUR)).orElseGet(OptionalInt::empty);
        }
        Clock from = hours.get().from();
        if (part.isPresent() && from.isLoose()) {
            return OptionalInt.of(from.shifted(part.get().hour() >= 12).start());
        }
        Clock to = hours.get().to();
        return OptionalInt.of(to == null ? from.start() : from.startBefore(to));
    }

    /** The day said, or the earliest that it can be. */
    private LocalDate earliest(OptionalInt minute) {
        LocalDate today = now.toLocalDate();
        boolean over = minute.isPresent()
                && today.atTime(Clock.time(minute.getAsInt())).isBefore(now.truncatedTo(ChronoUnit.MINUTES));
        Optional<Part.Moment> moment = said.one(Part.Moment.class);
        if (moment.isPresent()) {
            return moment.get().at().toLocalDate();
        }
        Optional<Part.Days> days = said.one(Part.Days.class);
        if (days.isEmpty()) {
            Optional<LocalDate> ofYear = said.all(Repeat.class).stream()
                    .flatMap(each -> Optional.ofNullable(each.on().date()).stream())
                    .findFirst();
            return ofYear.orElse(over ? today.plusDays(1) : today);
        }
        LocalDate first = days.get().first();
        return over && days.get().weekday() != null && first.equals(today) ? first.plusWeeks(1) : first;
    }

    private static LocalDate firstOf(Repeat repeat, LocalDate from) {
        return FirstDay.of(repeat.on(), from);
    }

    private Optional<LocalDate> untilDay() {
        return said.all(Part.Until.class).stream()
                .flatMap(until -> Optional.ofNullable(until.day()).stream())
                .findFirst();
    }

    private Optional<LocalDate> lastDay() {
        Optional<LocalDate> until = untilDay();
        return until.isPresent() ? until : said.one(Part.Days.class).flatMap(days -> Optional.ofNullable(days.last()));
    }

    /** The clock of an end on another day, as in "3 Dec 9:00 until 5 Dec 17:00". */
    private Optional<Clock> untilMoment() {
        return said.all(Part.Until.class).stream()
                .filter(until -> until.day() != null)
                .flatMap(until -> Optional.ofNullable(until.clock()).stream())
                .findFirst();
    }

    private Optional<Clock> endClock() {
        Optional<Clock> until = said.all(Part.Until.class).stream()
                .flatMap(each -> Optional.ofNullable(each.clock()).stream())
                .findFirst();
        return said.one(Part.Hours.class)
                .flatMap(hours -> Optional.ofNullable(hours.to()))
                .or(() -> until);
    }

    private WallClockSpan timed(LocalDate day, int minute, Optional<LocalDate> lastDay) {
        LocalDateTime start = day.atTime(Clock.time(minute));
        Optional<Clock> end = endClock();
        if (lastDay.isPresent() && lastDay.get().isAfter(day)) {
            int last = end.map(clock -> clock.minute()).orElse(minute);
            return between(start, lastDay.get().atStartOfDay().plusMinutes(last));
        }
        if (end.isPresent()) {
            OptionalInt minutes = Ending.minutesAfter(minute, end.get());
            if (minutes.isPresent()) {
                return between(start, start.plusMinutes(minutes.getAsInt()));
            }
            said.doubt(
                    said.one(Part.Until.class).isPresent() ? Part.Until.class : Part.Hours.class,
                    sentences::endIgnored);
        }
        Duration length = said.one(Part.Length.class)
                .map(each -> each.days() > 0 && !isRepeated() ? Duration.ofDays(each.days()) : each.time())
                .filter(Duration::isPositive)
                .orElse(USUAL);
        return new WallClockSpan(start, length, zone, false);
    }

    private boolean isRepeated() {
        return said.one(Repeat.class).isPresent();
    }

    /** By the clocks on the wall; where they change in between, at least in the order said. */
    private WallClockSpan between(LocalDateTime start, LocalDateTime end) {
        Duration exact = Duration.between(start.atZone(zone), end.atZone(zone));
        return new WallClockSpan(start, exact.isPositive() ? exact : Duration.between(start, end), zone, false);
    }

    private WallClockSpan wholeDays(LocalDate day, long days, boolean repeated) {
        Optional<Part.Length> length = said.one(Part.Length.class);
        if (length.filter(each -> each.days() == 0).isPresent()) {
            said.doubt(Part.Length.class, sentences::noTimeForLength);
        }
        if (said.all(Part.Until.class).stream().anyMatch(until -> until.clock() != null)) {
            said.doubt(Part.Until.class, sentences::noTimeForLength);
        }
        int said = length.filter(_ -> !repeated).map(Part.Length::days).orElse(0);
        return WallClockSpan.allDay(day, said > 0 && days == 1 ? said : (int) Math.max(1, days), zone);
    }

    private @Nullable Recurrence recurrence(Repeat repeat, WallClockSpan first) {
        LocalDate begins = first.start().toLocalDate();
        Optional<Integer> count = said.one(Part.Times.class).map(Part.Times::count);
        Optional<LocalDate> last = lastDay()
                .or(() -> said.one(Part.Length.class)
                        .filter(length -> length.days() > 0)
                        .map(length -> begins.plusDays(length.days() - 1L)));
        if (last.filter(day -> day.isBefore(begins)).isPresent()) {
            said.doubt(Part.Until.class, sentences::untilIgnored);
            last = Optional.empty();
        }
        if (last.isPresent() && count.isPresent()) {
            said.doubt(Part.Times.class, sentences::saidTwice);
            count = Optional.empty();
        }
        return RuleText.of(repeat, last.orElse(null), count.orElse(0));
    }
}
