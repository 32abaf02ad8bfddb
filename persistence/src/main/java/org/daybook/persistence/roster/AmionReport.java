package org.daybook.persistence.roster;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.persistence.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** Reads Amion's reports 619 and 625c, with commas or tabs, of one account or several. */
final class AmionReport {

    private static final Pattern HEADER =
            Pattern.compile("(?i)\"?(Assignments for .*|Field +\\d+ *(-|:).*|Division\\b.*|Staff name\\b.*)");
    private static final int LOOK = 60;
    private static final int CHECK_EVERY = 256;

    private final String text;
    private final Budget budget;
    private final ReadingDraft draft;
    private boolean begun;
    private boolean detailed;
    private int away;
    private @Nullable Place firstAway;
    private int services;
    private @Nullable Place firstService;

    AmionReport(String text, Budget budget, ReadingDraft draft) {
        this.text = text;
        this.budget = budget;
        this.draft = draft;
    }

    /** Whether a text is such a report: it begins like one, or has a row of one near its beginning. */
    static boolean is(String text) {
        return text.lines()
                .limit(LOOK)
                .anyMatch(line -> line.startsWith("Assignments for ")
                        || line.matches("Field +\\d+ *(-|:).*")
                        || AmionRow.of(line).isPresent());
    }

    RosterFileKind read() {
        long total = text.chars().filter(c -> c == '\n').count();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            if (number++ % CHECK_EVERY == 0) {
                budget.went(number, total);
            }
            if (!line.isBlank()) {
                take(new Place(null, number, null), line);
            }
        }
        reportOthers();
        if (!draft.hasShifts()) {
            draft.warn(
                    FindingCode.NO_SHIFTS,
                    null,
                    "The report of Amion holds no shift. Look whether it was asked for the right days, and download it"
                            + " again.");
        }
        return detailed ? RosterFileKind.AMION_625C : RosterFileKind.AMION_619;
    }

    private void take(Place place, String line) {
        Optional<AmionRow> row = AmionRow.of(line);
        if (row.isPresent()) {
            budget.takeRow(row.get().fields().size());
            begun = true;
            detailed |= row.get().isDetailed();
            take(place, row.get());
        } else if (HEADER.matcher(line).matches()) {
            detailed |= line.contains("Staff type");
        } else if (begun || line.indexOf('"') >= 0) {
            draft.fail(
                    FindingCode.BAD_ROW,
                    place,
                    ("Row %d is no row of a report of Amion: “%s”. It was left out; if the report was cut off or"
                                    + " edited, download it again.")
                            .formatted(place.row(), Texts.brief(line)));
        }
    }

    private void take(Place place, AmionRow row) {
        Optional<String> loss = loss(place, row);
        if (loss.isPresent()) {
            draft.fail(row.date().isEmpty() ? FindingCode.BAD_DATE : FindingCode.MISSING_VALUE, place, loss.get());
        } else if (row.isAway()) {
            away++;
            firstAway = firstAway == null ? place : firstAway;
        } else if (row.isService() && !row.isUnfilled()) {
            services++;
            firstService = firstService == null ? place : firstService;
        } else {
            keep(place, row);
        }
    }

    private static Optional<String> loss(Place place, AmionRow row) {
        if (row.date().isEmpty()) {
            return Optional.of("“%s” in row %d is no date, so the row was left out. Download the report again."
                    .formatted(Texts.brief(row.dateText()), place.row()));
        }
        return row.assignment().isEmpty()
                ? Optional.of(
                        ("Row %d names no assignment, so it was left out. Name it in Amion and download the report"
                                        + " again.")
                                .formatted(place.row()))
                : Optional.empty();
    }

    private void keep(Place place, AmionRow row) {
        Optional<ClockText.Hours> hours = row.hours();
        if (hours.isEmpty()) {
            draft.warn(
                    FindingCode.BAD_TIME,
                    place,
                    "“%s” in row %d is no span of hours. The shift was kept without them; download the report again."
                            .formatted(row.timesText(), place.row()));
        }
        if (row.isUnfilled()) {
            draft.info(
                    FindingCode.UNFILLED_SLOT,
                    place,
                    "Nobody holds %s on %s yet (row %d). It was kept as open; assign somebody."
                            .formatted(Texts.brief(row.assignment()), row.date().orElseThrow(), place.row()));
        }
        draft.shifts().addSlot(shift(place, row, hours.orElse(null)), row.division());
    }

    private ReadShift shift(Place place, AmionRow row, ClockText.@Nullable Hours hours) {
        String note = Stream.of(row.division(), row.note())
                .filter(text -> !text.isEmpty())
                .map(budget::cut)
                .collect(Collectors.joining("; "));
        return new ReadShift(
                place,
                row.date().orElseThrow(),
                budget.cut(row.assignment()),
                hours == null ? null : hours.start(),
                hours == null ? null : hours.end(),
                null,
                null,
                null,
                null,
                row.isUnfilled() ? List.of() : List.of(budget.cut(row.person())),
                note.isEmpty() ? null : note);
    }

    private void reportOthers() {
        if (away > 0) {
            draft.info(
                    FindingCode.AWAY_ROW,
                    firstAway,
                    "%,d %s away (type v), which is no shift. %s left out; enter absences with the people."
                            .formatted(
                                    away,
                                    away == 1 ? "row says that somebody is" : "rows say that people are",
                                    away == 1 ? "It was" : "They were"));
        }
        if (services > 0) {
            draft.info(
                    FindingCode.SERVICE_ROW,
                    firstService,
                    "%,d %s about a service and not about a person. %s left out."
                            .formatted(
                                    services,
                                    services == 1 ? "row is" : "rows are",
                                    services == 1 ? "It was" : "They were"));
        }
    }
}
