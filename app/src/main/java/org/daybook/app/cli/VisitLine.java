package org.daybook.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.VisitView;

/** A visit as it is listed. */
record VisitLine(
        String id,
        String start,
        String end,
        String teacher,
        String coach,
        String school,
        String meeting,
        String purpose,
        String status,
        int cycle,
        int week) {

    static VisitLine of(VisitView visit) {
        Appointment appointment = visit.appointment();
        return new VisitLine(
                visit.id().toString(),
                appointment.when().localStart().toString(),
                appointment.when().localEnd().toString(),
                visit.teacher().name(),
                visit.coach().name(),
                visit.school().name(),
                appointment.meeting().name(),
                appointment.purpose(),
                visit.status().name(),
                visit.week().cycle(),
                visit.week().week());
    }

    static void print(List<VisitLine> lines, PrintWriter out) {
        Table table = new Table("START", "END", "TEACHER", "SCHOOL", "PURPOSE", "STATUS", "ID");
        lines.forEach(line -> table.add(
                line.start(), line.end(), line.teacher(), line.school(), line.purpose(), line.status(), line.id()));
        table.print(out);
    }
}
