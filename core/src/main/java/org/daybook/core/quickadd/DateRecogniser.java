package org.daybook.core.quickadd;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.core.quickadd.DayReader.Day;

/** Days and stretches of days: "tomorrow", "3-5 Dec", "vom 3. bis 5. Dezember", "Monday to Wednesday". */
final class DateRecogniser implements Recogniser {

    private static final int YEAR = 366;

    private final Line line;
    private final DayReader days;
    private final DateReader dates;
    private final Sentences sentences;

    DateRecogniser(Line line, DayReader days, DateReader dates, Sentences sentences) {
        this.line = line;
        this.days = days;
        this.dates = dates;
        this.sentences = sentences;
    }

    @Override
    public Optional<Found<Part>> at(int index, Optional<Part> before) {
        boolean partOfDay = line.has("part-bare", index)
                && before.filter(Part.Days.class::isInstance).isPresent();
        if (partOfDay || line.has("part", index)) {
            return Optional.empty();
        }
        int begin = line.skip("from", index);
        Optional<Found<Part>> numbers = daysOfOneMonth(begin);
        if (numbers.isPresent()) {
            return numbers;
        }
        return days.at(begin)
                .map(first -> first.value().date() == null
                        ? wrong(index, first.end())
                        : upTo(index, first, first.value().date()));
    }

    /** "3-5 Dec", "3. bis 5. Dezember", "3 al 5 de diciembre". */
    private Optional<Found<Part>> daysOfOneMonth(int index) {
        int begin = line.skip("on", index);
        return dates.dayNumber(begin).filter(_ -> line.at(begin).isNumber()).flatMap(first -> {
            int after = separated(first.end());
            if (after == first.end() || !line.at(after).isNumber()) {
                return Optional.empty();
            }
            return dates.at(after, false)
                    .filter(last ->
                            line.lexicon().value("month", line, last.end() - 1).isPresent()
                                    || line.at(last.end() - 1).is(".")
                                    || line.at(last.end() - 1).digits() == 4)
                    .map(last -> ofOneMonth(begin, first.value(), last));
        });
    }

    private Found<Part> ofOneMonth(int begin, int firstDay, Found<Day> last) {
        LocalDate to = last.value().date();
        if (to == null || firstDay > to.lengthOfMonth()) {
            return wrong(begin, last.end());
        }
        if (firstDay > to.getDayOfMonth()) {
            return new Found<>(
                    new Part.Wrong(sentences.endsBeforeItBegins(line.words(begin, last.end())), begin), last.end());
        }
        return new Found<>(new Part.Days(to.withDayOfMonth(firstDay), to, null, false), last.end());
    }

    private Found<Part> upTo(int index, Found<Day> first, LocalDate from) {
        Found<Part> alone = new Found<>(new Part.Days(from, null, first.value().weekday(), false), first.end());
        int until = line.skip("until", first.end());
        int after = until > first.end() ? until : separated(first.end());
        if (after == first.end()) {
            return alone;
        }
        boolean byUntil = until > first.end();
        Optional<Found<Day>> last = days.at(after);
        if (last.isEmpty()) {
            return dayOfTheSameMonth(index, first.end(), after, from).orElse(alone);
        }
        LocalDate to = last.get().value().date();
        if (to == null) {
            return wrong(index, last.get().end());
        }
        LocalDate end =
                last.get().value().weekday() != null && to.isBefore(from) ? nextWeekday(to, from) : nextYear(to, from);
        return end.isBefore(from)
                ? new Found<>(
                        new Part.Wrong(
                                sentences.endsBeforeItBegins(
                                        line.words(index, last.get().end())),
                                index),
                        last.get().end())
                : new Found<>(
                        new Part.Days(from, end, null, byUntil), last.get().end());
    }

    private static LocalDate nextWeekday(LocalDate to, LocalDate from) {
        LocalDate day = to;
        while (day.isBefore(from)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    /** The third of January after the 28th of December, when no year was said. */
    private static LocalDate nextYear(LocalDate to, LocalDate from) {
        boolean within = to.isBefore(from)
                && to.getMonthValue() < from.getMonthValue()
                && to.plusYears(1).isBefore(from.plusDays(YEAR));
        return within ? to.plusYears(1) : to;
    }

    /** "Dec 3-5". */
    private Optional<Found<Part>> dayOfTheSameMonth(int index, int end, int after, LocalDate from) {
        boolean tight =
                line.isDash(end) && !line.at(end).gap() && line.at(end - 1).isNumber();
        boolean monthFirst =
                line.lexicon().value("month", line, line.skip("from", index)).isPresent();
        if (!tight || !monthFirst || !line.at(after).isNumber() || !line.ends(after + 1)) {
            return Optional.empty();
        }
        int day = line.at(after).number();
        return day <= from.getDayOfMonth() || day > from.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(new Found<>(new Part.Days(from, from.withDayOfMonth(day), null, false), after + 1));
    }

    private int separated(int index) {
        int after = line.isDash(index) ? index + 1 : line.skip("to", index);
        return after == index ? index : line.skip("on", line.skip("article", after));
    }

    private Found<Part> wrong(int from, int to) {
        return new Found<>(new Part.Wrong(sentences.noSuchDay(line.words(from, to)), from), to);
    }
}
