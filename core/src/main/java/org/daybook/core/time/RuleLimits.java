package org.daybook.core.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What RFC 5545 section 3.3.10 allows: the range of each part, and which parts go together. */
final class RuleLimits {

    /**
     * The numbers that a part may list.
     *
     * @param fromTheEnd whether the same numbers may be negative, counting back; zero is then never allowed
     */
    record Range(RulePart part, int least, int greatest, boolean fromTheEnd) {

        boolean admits(int number) {
            int size = fromTheEnd ? Math.abs(number) : number;
            return size >= least && size <= greatest;
        }

        String words() {
            String range = "a whole number from %d to %d".formatted(least, greatest);
            return fromTheEnd ? range + ", or from -%d to -%d".formatted(least, greatest) : range;
        }
    }

    static final List<Range> RANGES = List.of(
            new Range(RulePart.BYMONTH, 1, 12, false),
            new Range(RulePart.BYWEEKNO, 1, 53, true),
            new Range(RulePart.BYYEARDAY, 1, 366, true),
            new Range(RulePart.BYMONTHDAY, 1, 31, true),
            new Range(RulePart.BYHOUR, 0, 23, false),
            new Range(RulePart.BYMINUTE, 0, 59, false),
            new Range(RulePart.BYSECOND, 0, 60, false),
            new Range(RulePart.BYSETPOS, 1, 366, true));

    private static final Set<Frequency> NO_YEAR_DAY = EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY);

    private RuleLimits() {}

    static void check(RuleValues values) throws RuleParser.Malformed {
        Frequency frequency = values.frequency();
        refuseIf(
                values.count() != null && values.until() != null,
                "The rule has both COUNT and UNTIL, but it can end in one way only: remove one of them.");
        refuseIf(
                has(values, RulePart.BYWEEKNO) && frequency != Frequency.YEARLY,
                "BYWEEKNO is allowed in yearly rules only, and this one is %s: use FREQ=YEARLY, or remove BYWEEKNO."
                        .formatted(frequency));
        refuseIf(
                has(values, RulePart.BYYEARDAY) && NO_YEAR_DAY.contains(frequency),
                "BYYEARDAY is not allowed in a rule that is %s: use FREQ=YEARLY, or remove BYYEARDAY."
                        .formatted(frequency));
        refuseIf(
                has(values, RulePart.BYMONTHDAY) && frequency == Frequency.WEEKLY,
                "BYMONTHDAY is not allowed in a weekly rule: use FREQ=MONTHLY, or remove BYMONTHDAY.");
        boolean ordinals = values.byDay().stream().anyMatch(day -> day.ordinal() != 0);
        refuseIf(
                ordinals && frequency != Frequency.MONTHLY && frequency != Frequency.YEARLY,
                "BYDAY counts weekdays (such as 2MO) in monthly and yearly rules only, and this one is %s: leave out the number."
                        .formatted(frequency));
        refuseIf(
                ordinals && has(values, RulePart.BYWEEKNO),
                "BYDAY cannot count weekdays (such as 2MO) together with BYWEEKNO: leave out the number.");
        refuseIf(
                has(values, RulePart.BYSETPOS)
                        && values.byDay().isEmpty()
                        && values.numbers().size() == 1,
                "BYSETPOS picks among what other parts give, and there is none: add BYDAY or another BY part, or"
                        + " remove BYSETPOS.");
    }

    private static boolean has(RuleValues values, RulePart part) {
        return values.numbers().containsKey(part);
    }

    private static void refuseIf(boolean forbidden, String sentence) throws RuleParser.Malformed {
        if (forbidden) {
            throw new RuleParser.Malformed(sentence);
        }
    }
}
