package org.daybook.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text of an RRULE, with a sentence of its own for each way in which it can be wrong. */
final class RuleParser {

    /** Longer texts are no rule that a calendar wrote: every value of every part fits in far less. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int GREATEST_COUNT = 1_000_000;
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");

    /** What is wrong with the text, as a sentence for whoever wrote it. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Malformed(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private final Map<RulePart, String> parts;

    private RuleParser(Map<RulePart, String> parts) {
        this.parts = parts;
    }

    static RuleValues read(String text) throws Malformed {
        RuleParser parser = new RuleParser(split(text));
        RuleValues values = parser.values();
        RuleLimits.check(values);
        return values;
    }

    private static Map<RulePart, String> split(String text) throws Malformed {
        if (text.length() > LONGEST_TEXT) {
            throw new Malformed("The rule is %,d characters long, and %,d are the most that is read: shorten it."
                    .formatted(text.length(), LONGEST_TEXT));
        }
        String rule = text.strip().toUpperCase(Locale.ROOT);
        if (rule.startsWith("RRULE:")) {
            rule = rule.substring("RRULE:".length());
        }
        if (rule.isEmpty()) {
            throw new Malformed("The rule is empty: start it with FREQ, such as FREQ=WEEKLY.");
        }
        Map<RulePart, String> parts = new EnumMap<>(RulePart.class);
        for (String piece : rule.split(";", -1)) {
            // A stray semicolon and private parts say nothing about when: files carry both.
            if (!piece.isBlank() && !piece.startsWith("X-")) {
                put(parts, piece.strip());
            }
        }
        return parts;
    }

    private static void put(Map<RulePart, String> parts, String piece) throws Malformed {
        int equals = piece.indexOf('=');
        if (equals <= 0 || equals == piece.length() - 1) {
            throw new Malformed("'%s' is not a part of a rule: write NAME=VALUE.".formatted(shown(piece)));
        }
        String name = piece.substring(0, equals);
        RulePart part = Arrays.stream(RulePart.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("%s is not a part that a rule can have: remove it.".formatted(shown(name))));
        if (parts.putIfAbsent(part, piece.substring(equals + 1).strip()) != null) {
            throw new Malformed("%s is given twice: keep one of the two.".formatted(name));
        }
    }

    private RuleValues values() throws Malformed {
        Map<RulePart, SortedSet<Integer>> numbers = new EnumMap<>(RulePart.class);
        for (RuleLimits.Range range : RuleLimits.RANGES) {
            String list = parts.get(range.part());
            if (list != null) {
                numbers.put(range.part(), numbers(range, list));
            }
        }
        return new RuleValues(
                frequency(),
                positive(RulePart.INTERVAL, 1, Integer.MAX_VALUE),
                parts.containsKey(RulePart.COUNT) ? positive(RulePart.COUNT, 1, GREATEST_COUNT) : null,
                until(),
                Collections.unmodifiableMap(numbers),
                byDay(),
                weekStart(),
                skip());
    }

    private Frequency frequency() throws Malformed {
        String name = parts.get(RulePart.FREQ);
        if (name == null) {
            throw new Malformed("The rule does not say how often: add FREQ, such as FREQ=WEEKLY.");
        }
        return oneOf(Frequency.values(), name, RulePart.FREQ);
    }

    private static <E extends Enum<E>> E oneOf(E[] known, String name, RulePart part) throws Malformed {
        return Arrays.stream(known)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("%s=%s is unknown: use one of %s."
                        .formatted(
                                part,
                                shown(name),
                                Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private int positive(RulePart part, int fallback, int greatest) throws Malformed {
        String written = parts.get(part);
        if (written == null) {
            return fallback;
        }
        if (!NUMBER.matcher(written).matches()
                || Integer.parseInt(written) < 1
                || Integer.parseInt(written) > greatest) {
            throw new Malformed("%s=%s is not a whole number from 1 to %,d: give it one."
                    .formatted(part, shown(written), Math.min(greatest, 999_999_999)));
        }
        return Integer.parseInt(written);
    }

    private static SortedSet<Integer> numbers(RuleLimits.Range range, String list) throws Malformed {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String item : list.split(",", -1)) {
            String number = item.strip();
            if (!NUMBER.matcher(number).matches() || !range.admits(Integer.parseInt(number))) {
                throw new Malformed("%s=%s has '%s', which is not %s: correct or remove it."
                        .formatted(range.part(), shown(list), shown(number), range.words()));
            }
            numbers.add(Integer.valueOf(number));
        }
        return Collections.unmodifiableSortedSet(numbers);
    }

    private SortedSet<NthWeekday> byDay() throws Malformed {
        String list = parts.get(RulePart.BYDAY);
        SortedSet<NthWeekday> days = new TreeSet<>();
        for (String item : list == null ? new String[0] : list.split(",", -1)) {
            Matcher matcher = WEEKDAY.matcher(item.strip());
            int ordinal = 0;
            if (!matcher.matches()
                    || (matcher.group(1) != null && (ordinal = Integer.parseInt(matcher.group(1))) == 0)
                    || Math.abs(ordinal) > 53) {
                throw new Malformed(
                        "BYDAY=%s has '%s', which is not a weekday such as MO, or the nth of one such as 2MO or -1FR: correct or remove it."
                                .formatted(shown(list == null ? "" : list), shown(item)));
            }
            days.add(new NthWeekday(ordinal, weekday(matcher.group(2))));
        }
        return Collections.unmodifiableSortedSet(days);
    }

    private DayOfWeek weekStart() throws Malformed {
        String written = parts.getOrDefault(RulePart.WKST, "MO");
        if (written.length() != 2 || !WEEKDAY.matcher(written).matches()) {
            throw new Malformed(
                    "WKST=%s is not a weekday: use MO, TU, WE, TH, FR, SA or SU.".formatted(shown(written)));
        }
        return weekday(written);
    }

    private static DayOfWeek weekday(String abbreviation) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> NthWeekday.abbreviation(day).equals(abbreviation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No weekday is written '" + abbreviation + "'."));
    }

    private @Nullable Until until() throws Malformed {
        String written = parts.get(RulePart.UNTIL);
        if (written == null) {
            return null;
        }
        try {
            if (!written.contains("T")) {
                return new Until.OnDate(LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE));
            }
            boolean utc = written.endsWith("Z");
            LocalDateTime time =
                    LocalDateTime.parse(utc ? written.substring(0, written.length() - 1) : written, Until.LOCAL_FORM);
            return utc ? new Until.AtInstant(time.toInstant(ZoneOffset.UTC)) : new Until.AtLocal(time);
        } catch (DateTimeException unreadable) {
            throw new Malformed(
                    "UNTIL=%s is not a date: write it as 20260630 or 20260630T220000Z.".formatted(shown(written)));
        }
    }

    private RuleValues.Skip skip() throws Malformed {
        String scale = parts.get(RulePart.RSCALE);
        if (scale != null && !scale.equals("GREGORIAN")) {
            throw new Malformed(
                    "RSCALE=%s counts in another calendar, and only the Gregorian one is known: use RSCALE=GREGORIAN."
                            .formatted(shown(scale)));
        }
        String written = parts.get(RulePart.SKIP);
        if (written == null) {
            return RuleValues.Skip.OMIT;
        }
        if (scale == null) {
            throw new Malformed("SKIP is allowed only together with RSCALE: add RSCALE=GREGORIAN, or remove SKIP.");
        }
        return oneOf(RuleValues.Skip.values(), written, RulePart.SKIP);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
