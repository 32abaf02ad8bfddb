package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random but valid rules and starts, the same for the same seed. */
final class RandomRules {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** A wall-clock time in the years 2019 to 2022, month ends and leap days among them. */
    LocalDateTime start() {
        return LocalDateTime.of(2019, 1, 1, random.nextInt(24), random.nextInt(4) * 15)
                .plusDays(random.nextInt(4 * 365));
    }

    /** An endless rule of a daily or coarser frequency. */
    String endless() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "FREQ=DAILY" + interval(9) + maybe(4, ";BYMONTH=" + numbers(1, 12, 4)) + maybe(4, byDay()) + times();
            case 1 ->
                "FREQ=WEEKLY" + interval(5) + maybe(2, byDay() + maybe(4, ";BYSETPOS=-1"))
                        + maybe(6, ";BYMONTH=" + numbers(1, 12, 5)) + weekStart() + times();
            case 2 -> "FREQ=MONTHLY" + interval(7) + monthDays() + weekStart() + times();
            default -> "FREQ=YEARLY" + interval(4) + yearDays() + weekStart() + times();
        };
    }

    /** An endless rule of hours or minutes that never pauses for longer than a month. */
    String subDaily() {
        return random.nextBoolean()
                ? "FREQ=HOURLY" + interval(30) + maybe(2, byDay()) + maybe(3, ";BYMINUTE=" + numbers(0, 59, 3))
                : "FREQ=MINUTELY;INTERVAL=" + (5 + random.nextInt(100)) + maybe(2, byDay());
    }

    /** Any rule, which may end by COUNT or UNTIL. */
    String any(LocalDateTime start) {
        return endless()
                + switch (random.nextInt(4)) {
                    case 0 -> ";COUNT=" + (1 + random.nextInt(60));
                    case 1 ->
                        ";UNTIL="
                                + Until.LOCAL_FORM.format(start.plusDays(random.nextInt(2000)))
                                + (random.nextBoolean() ? "Z" : "");
                    default -> "";
                };
    }

    private String monthDays() {
        String months = maybe(5, ";BYMONTH=" + numbers(1, 12, 5));
        return months
                + switch (random.nextInt(6)) {
                    case 0 -> ";BYMONTHDAY=" + numbers(1, 31, 3);
                    case 1 -> ";BYMONTHDAY=-" + (1 + random.nextInt(31));
                    case 2 -> ";BYDAY=" + nth(5);
                    case 3 ->
                        ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS="
                                + List.of("1", "-1", "2,-2", "5").get(random.nextInt(4));
                    case 4 -> ";BYDAY=FR,SA;BYMONTHDAY=" + numbers(1, 31, 8);
                    default -> "";
                };
    }

    private String yearDays() {
        return switch (random.nextInt(8)) {
            case 0 -> ";BYMONTH=" + numbers(1, 12, 3);
            case 1 -> ";BYMONTH=" + numbers(1, 12, 3) + ";BYMONTHDAY=" + numbers(1, 31, 3);
            case 2 -> ";BYMONTH=" + numbers(1, 12, 3) + ";BYDAY=" + nth(4);
            case 3 -> ";BYDAY=" + nth(50);
            case 4 -> ";BYYEARDAY=" + numbers(1, 366, 4);
            case 5 -> ";BYWEEKNO=" + numbers(1, 52, 3) + byDay();
            case 6 ->
                ";BYMONTH=" + numbers(1, 12, 2) + byDay() + ";BYSETPOS="
                        + List.of("1", "-1", "3").get(random.nextInt(3));
            default -> "";
        };
    }

    private String times() {
        return switch (random.nextInt(8)) {
            case 0 -> ";BYHOUR=" + numbers(0, 23, 3);
            case 1 -> ";BYHOUR=" + numbers(0, 23, 2) + ";BYMINUTE=" + numbers(0, 59, 2);
            default -> "";
        };
    }

    private String nth(int greatest) {
        int ordinal = 1 + random.nextInt(greatest);
        return (random.nextBoolean() ? ordinal : -ordinal) + weekday();
    }

    private String byDay() {
        return ";BYDAY="
                + IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(any -> weekday())
                        .distinct()
                        .collect(Collectors.joining(","));
    }

    private String weekday() {
        return WEEKDAYS.get(random.nextInt(7));
    }

    private String weekStart() {
        return maybe(3, ";WKST=" + weekday());
    }

    private String interval(int greatest) {
        return maybe(2, ";INTERVAL=" + (1 + random.nextInt(greatest)));
    }

    private String numbers(int least, int greatest, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(any -> least + random.nextInt(greatest - least + 1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private String maybe(int oneIn, String text) {
        return random.nextInt(oneIn) == 0 ? text : "";
    }
}
