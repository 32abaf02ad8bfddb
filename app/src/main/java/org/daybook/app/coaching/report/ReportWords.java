package org.daybook.app.coaching.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.time.WallClockSpan;

/** How reports word what is known of visits and goals. */
final class ReportWords {

    private static final int KILO = 1024;
    private static final int SHORT_CHECKSUM = 12;
    private static final int LONGEST_FILE_NAME = 80;

    private final Messages text;

    ReportWords(Messages text) {
        this.text = text;
    }

    /** Such as {@code Mon 2 Mar 2026, 10:00–11:00}, with its zone where that is not the workspace's. */
    String when(WallClockSpan span, ZoneId usual) {
        return Times.dayAndYear(span.localStart().toLocalDate()) + ", " + clocks(span.localStart(), span.localEnd())
                + zone(span.zone(), usual);
    }

    /** Such as {@code 10:00–11:00 (1 h)}. */
    String hours(WallClockSpan span, ZoneId usual) {
        return "%s (%s)%s"
                .formatted(
                        clocks(span.localStart(), span.localEnd()),
                        Times.duration(span.duration()),
                        zone(span.zone(), usual));
    }

    private static String zone(ZoneId zone, ZoneId usual) {
        return zone.equals(usual) ? "" : " " + zone.getId();
    }

    private static String clocks(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? Times.clock(from.toLocalTime()) + "–" + Times.clock(to.toLocalTime())
                : Times.clock(from.toLocalTime()) + " – " + Times.day(to.toLocalDate()) + ", "
                        + Times.clock(to.toLocalTime());
    }

    /** How long a visit really took; what is known of that where it did not end; empty where it did not begin. */
    String took(VisitView visit) {
        ZoneId zone = visit.appointment().when().zone();
        if (visit.startedAt().isEmpty()) {
            return "";
        }
        LocalDateTime from = minute(visit.startedAt().get(), zone);
        if (visit.completedAt().isEmpty()) {
            return text.get("since", Times.clock(from.toLocalTime()));
        }
        LocalDateTime to = minute(visit.completedAt().get(), zone);
        Duration really =
                Duration.between(from.atZone(zone).toInstant(), to.atZone(zone).toInstant());
        String clocks = clocks(from, to) + " (" + Times.duration(really.isNegative() ? Duration.ZERO : really) + ")";
        return from.toLocalDate().equals(visit.day()) ? clocks : Times.day(from.toLocalDate()) + ", " + clocks;
    }

    private static LocalDateTime minute(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The time of day something was seen, with its day where that is not the visit's. */
    String at(Instant seen, VisitView visit) {
        LocalDateTime at =
                LocalDateTime.ofInstant(seen, visit.appointment().when().zone());
        String clock = Times.clock(at.toLocalTime());
        return at.toLocalDate().equals(visit.day()) ? clock : Times.day(at.toLocalDate()) + ", " + clock;
    }

    /** From where to where a goal leads, such as {@code 2 → 8}; empty where it has no figures. */
    String aim(GoalDetails goal) {
        BigDecimal baseline = goal.baseline();
        BigDecimal target = goal.target();
        if (baseline != null && target != null) {
            return FigureText.of(baseline) + " → " + FigureText.of(target);
        }
        return baseline != null
                ? text.get("baseline", FigureText.of(baseline))
                : target != null ? text.get("target", FigureText.of(target)) : "";
    }

    /** Such as {@code 1.2 MB}. */
    static String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
        format.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return format.format(bytes) + " B";
        }
        double kilo = bytes / (double) KILO;
        return kilo < KILO ? format.format(kilo) + " kB" : format.format(kilo / KILO) + " MB";
    }

    /** So much of a checksum that people compare it. */
    static String brief(String checksum) {
        return checksum.length() <= SHORT_CHECKSUM ? checksum : checksum.substring(0, SHORT_CHECKSUM) + "…";
    }

    /** The name of a file that every system takes. */
    static String fileName(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_FILE_NAME)) + ".pdf";
    }
}
