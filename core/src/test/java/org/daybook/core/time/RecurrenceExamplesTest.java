package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs the examples that other calendar programs are tested with, where the machine has them. */
class RecurrenceExamplesTest {

    private static final Path EXAMPLES = Path.of("../../shared/examples/recurrence/recurrence-examples.csv");

    /** Rows that ours does not follow, each with the reason. */
    private static final Map<String, String> KNOWN = Map.of(
            "dateutil-233", "leaves out a start that does not fit its rule, without saying so",
            "sabre-vobject-062", "has BYWEEKNO in a daily rule, which RFC 5545 forbids");

    private record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    @Test
    void everyScoredExampleHoldsForASeriesThatCountsItsStart() throws IOException {
        Assumptions.assumeTrue(Files.exists(EXAMPLES), "the examples are not on this machine");
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        List<String> failed = new ArrayList<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        int ran = 0;
        for (Row row : rows(Files.readString(EXAMPLES))) {
            String id = row.get("id");
            if (!row.get("use").startsWith("score")) {
                skipped.computeIfAbsent("not scored: " + row.get("use"), any -> new ArrayList<>())
                        .add(id);
            } else if (!row.get("exrule").isEmpty()) {
                skipped.computeIfAbsent("EXRULE, which RFC 5545 dropped", any -> new ArrayList<>())
                        .add(id);
            } else {
                ran++;
                String reason = failure(row);
                if (reason != null) {
                    failed.add(id);
                    reasons.put(id, reason);
                }
            }
        }
        System.out.printf("recurrence examples: %d of %d passed%n", ran - failed.size(), ran);
        reasons.forEach(
                (id, reason) -> System.out.printf("  failed %s: %s %s%n", id, reason, KNOWN.getOrDefault(id, "")));
        skipped.forEach((why, ids) -> System.out.printf("  left out (%s): %s%n", why, ids));
        assertThat(failed).as("%s", reasons).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }

    private static @Nullable String failure(Row row) {
        RecurrenceRule.Reading reading = RecurrenceRule.parse(row.get("rrule"));
        if (!(reading instanceof RecurrenceRule.Valid(RecurrenceRule rule))) {
            return row.get("rrule") + ": " + reading;
        }
        ZoneId zone = switch (row.get("tz")) {
            case "floating", "date" -> ZoneOffset.UTC;
            default -> ZoneId.of(row.get("tz"));
        };
        LocalDateTime start = time(row.get("dtstart"));
        WallClockSpan first = new WallClockSpan(
                start,
                row.get("tz").equals("date") ? Duration.ofDays(1) : Duration.ZERO,
                zone,
                row.get("tz").equals("date"));
        Series series = Series.of(
                first,
                new Recurrence(rule, new TreeSet<>(times(row.get("rdate"))), new TreeSet<>(times(row.get("exdate")))));

        List<LocalDateTime> expected = expected(row, rule, start);
        LocalDateTime from = row.get("start_at").isEmpty() ? LocalDateTime.MIN : time(row.get("start_at"));
        List<LocalDateTime> actual = series.from(from)
                .limit(expected.size() + (row.get("complete").equals("yes") ? 1L : 0L))
                .map(occurrence -> occurrence.span().localStart())
                .toList();
        return actual.equals(expected)
                ? null
                : row.get("rrule") + " " + start + " expected " + expected + " gave " + actual;
    }

    /** Where the row leaves a start that does not fit the rule out, ours has it first, and COUNT covers one fewer. */
    private static List<LocalDateTime> expected(Row row, RecurrenceRule rule, LocalDateTime start) {
        List<LocalDateTime> expected = new ArrayList<>(times(row.get("expected")));
        if (row.get("dtstart_policy").equals("excluded")) {
            expected.add(0, start);
            if (rule.count().isPresent() && expected.size() > rule.count().getAsInt()) {
                expected.remove(expected.size() - 1);
            }
        }
        return expected;
    }

    private static List<LocalDateTime> times(String list) {
        return Arrays.stream(list.split(" "))
                .filter(item -> !item.isBlank())
                .map(RecurrenceExamplesTest::time)
                .toList();
    }

    private static LocalDateTime time(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text, Until.LOCAL_FORM)
                : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
    }

    private static List<Row> rows(String csv) {
        List<List<String>> lines = new ArrayList<>();
        csv.lines().forEach(line -> lines.add(cells(line)));
        List<String> header = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> cells = new HashMap<>();
                    for (int column = 0; column < header.size(); column++) {
                        cells.put(header.get(column), column < line.size() ? line.get(column) : "");
                    }
                    return new Row(cells);
                })
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
