package org.daybook.core.demo;

import static org.daybook.core.dispatch.EntryStatus.CANCELLED;
import static org.daybook.core.dispatch.EntryStatus.COMPLETED;
import static org.daybook.core.dispatch.EntryStatus.CONFIRMED;
import static org.daybook.core.dispatch.EntryStatus.IN_PROGRESS;
import static org.daybook.core.dispatch.EntryStatus.SCHEDULED;
import static org.daybook.core.dispatch.EntryStatus.TENTATIVE;
import static org.daybook.core.dispatch.WorkItemType.APPOINTMENT;
import static org.daybook.core.dispatch.WorkItemType.CLASS;
import static org.daybook.core.dispatch.WorkItemType.OTHER;
import static org.daybook.core.dispatch.WorkItemType.TASK;
import static org.daybook.core.dispatch.WorkItemType.TICKET;
import static org.daybook.core.dispatch.WorkItemType.VISIT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;

/**
 * A few weeks around today, with something of everything a dispatcher meets: series, work for several people, tentative
 * and cancelled work, and a few clashes.
 */
final class DemoSchedule {

    private final LocalDate monday;
    private final ZoneId zone;
    private final Map<String, PersonId> people;
    private final List<EntryDraft> drafts = new ArrayList<>();

    private DemoSchedule(LocalDate today, ZoneId zone, Map<String, PersonId> people) {
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.zone = zone;
        this.people = people;
    }

    /** @param people by the first name they are called by */
    static List<EntryDraft> around(LocalDate today, ZoneId zone, Map<String, PersonId> people) {
        DemoSchedule schedule = new DemoSchedule(today, zone, people);
        schedule.series();
        schedule.lastWeek();
        schedule.firstHalf();
        schedule.secondHalf();
        schedule.nextWeek();
        return schedule.drafts;
    }

    private void series() {
        weekly("Dispatch stand-up", -4, 0, "08:15", "08:30", OTHER, "MO,TU,WE,TH,FR", "Edith", "Ana", "Ben", "David");
        weekly("Network check, Linden School", -4, 1, "09:00", "10:30", TASK, "TU,TH", "Ana");
        weekly("Mathematics evening class", -2, 1, "18:00", "19:30", CLASS, "TU,TH", "Jill", "Noor", "Oskar");
        weekly("Reading circle, grade 4", -3, 2, "10:15", "11:00", CLASS, "WE", "Hana", "Georg");
        weekly("Body rota handover", -4, 0, "07:00", "07:30", OTHER, "MO", "Karl", "Maya");
    }

    private void lastWeek() {
        add(-7, "09:30", "11:30", "Replace switch, room 2.14", TICKET, COMPLETED, "Ben");
        add(-6, "13:00", "14:30", "Coaching visit: fractions", VISIT, COMPLETED, "Farah", "Hana");
        add(-4, "10:00", "12:00", "Projector alignment, hall", TICKET, COMPLETED, "Cleo");
    }

    private void firstHalf() {
        add(0, "09:00", "11:00", "Site visit, Oak Street clinic", VISIT, CONFIRMED, "Ana", "Ben");
        add(0, "13:30", "15:00", "Printer down, office", TICKET, SCHEDULED, "Ana");
        add(0, "11:00", "12:30", "Observation, grade 6", VISIT, CONFIRMED, "Georg", "Ivo");
        add(1, "11:00", "12:30", "Phone line, reception", TICKET, IN_PROGRESS, "Ben");
        add(1, "13:00", "14:00", "Debrief: fractions", VISIT, SCHEDULED, "Farah", "Hana");
        add(1, "09:30", "11:00", "Cable survey, annex", TASK, TENTATIVE, "David");
        add(2, "09:00", "12:00", "Fibre installation, annex", TICKET, CONFIRMED, "Ana", "David");
        add(2, "11:00", "12:00", "Patch panel, server room", TICKET, SCHEDULED, "Ana");
        add(2, "14:00", "15:30", "MRI software briefing", APPOINTMENT, SCHEDULED, "Karl", "Lena", "Maya");
    }

    private void secondHalf() {
        add(2, "16:00", "17:30", "Scholarship advising", APPOINTMENT, CONFIRMED, "Noor");
        add(3, "11:00", "12:00", "Projector lamp, room 1.03", TICKET, SCHEDULED, "Cleo");
        add(3, "13:00", "16:00", "Fire alarm test", TASK, CONFIRMED, "David");
        add(3, "13:30", "15:00", "Co-teaching, grade 4", VISIT, TENTATIVE, "Farah", "Hana");
        add(3, "15:00", "16:00", "Vendor call", OTHER, CANCELLED, "Edith");
        add(4, "09:00", "10:30", "Planning with grade 6", VISIT, SCHEDULED, "Georg", "Ivo");
        add(4, "10:00", "11:30", "Access point, library", TICKET, SCHEDULED, "Ben", "Cleo");
        add(4, "14:00", "15:00", "Week review", OTHER, CONFIRMED, "Edith", "Ana", "Ben");
        add(4, "16:00", "18:00", "Essay workshop", CLASS, CONFIRMED, "Jill", "Oskar");
        allDay(3, 1, "Open house", "Hana", "Ivo");
    }

    private void nextWeek() {
        add(7, "10:00", "12:00", "Router exchange, Oak Street clinic", TICKET, SCHEDULED, "Ana");
        add(8, "13:00", "14:30", "Coaching visit: reading", VISIT, SCHEDULED, "Georg", "Hana");
        add(9, "09:00", "11:00", "Camera mount, gate", TICKET, TENTATIVE);
        add(10, "14:00", "15:00", "Protocol review", APPOINTMENT, SCHEDULED, "Lena", "Maya");
    }

    private void add(
            int day, String start, String end, String title, WorkItemType type, EntryStatus status, String... names) {
        WallClockSpan when = WallClockSpan.between(
                monday.plusDays(day).atTime(LocalTime.parse(start)),
                monday.plusDays(day).atTime(LocalTime.parse(end)),
                zone);
        drafts.add(EntryDraft.once(details(title, when, type, status, names)));
    }

    private void allDay(int day, int days, String title, String... names) {
        WallClockSpan when = WallClockSpan.allDay(monday.plusDays(day), days, zone);
        drafts.add(EntryDraft.once(details(title, when, OTHER, CONFIRMED, names)));
    }

    private void weekly(
            String title,
            int week,
            int day,
            String start,
            String end,
            WorkItemType type,
            String days,
            String... names) {
        LocalDate first = monday.plusWeeks(week).plusDays(day);
        WallClockSpan when =
                WallClockSpan.between(first.atTime(LocalTime.parse(start)), first.atTime(LocalTime.parse(end)), zone);
        drafts.add(new EntryDraft(
                details(title, when, type, CONFIRMED, names),
                Recurrence.of(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=" + days))));
    }

    private EntryDetails details(
            String title, WallClockSpan when, WorkItemType type, EntryStatus status, String... names) {
        List<PersonId> assigned = Arrays.stream(names)
                .map(people::get)
                .map(Objects::requireNonNull)
                .toList();
        return new EntryDetails(title, when, status, new WorkItem(type, null), null, null, false, false, assigned);
    }
}
