package org.daybook.persistence.roster;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterReading;

/** A roster of 50,000 shifts with a radiologist on each, 140 a day, as a spreadsheet and as what is read of it. */
final class LargeRoster {

    static final int PEOPLE = 140;

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final List<String> HEADINGS =
            List.of("Date", "Shift Type", "Start", "End", "Required Staffing", "Specialty", "Study Type", "People");

    private LargeRoster() {}

    /** The first shifts of the roster, as a reader would give them. */
    static RosterReading reading(int shifts) {
        List<ReadShift> read = new ArrayList<>(shifts);
        for (int row = 0; row < shifts; row++) {
            read.add(new ReadShift(
                    new Place("Roster", row + 2, null),
                    FIRST.plusDays(row / PEOPLE),
                    type(row % PEOPLE),
                    LocalTime.of(8, 0),
                    LocalTime.of(17, 0),
                    1,
                    "BOTH",
                    "GENERAL",
                    null,
                    List.of(person(row % PEOPLE)),
                    null));
        }
        return new RosterReading(RosterFileKind.ODS_LIST, "0".repeat(64), read, List.of(), List.of(), List.of());
    }

    private static String type(int number) {
        return "S" + number;
    }

    static String person(int number) {
        return "Radiologist " + number;
    }

    /** Writes the same as a spreadsheet. */
    static void write(Path file, int shifts) throws IOException {
        Sheet sheet = new Sheet("Roster", shifts + 1, HEADINGS.size());
        fill(sheet, 0, HEADINGS);
        int row = 1;
        for (ReadShift shift : reading(shifts).shifts()) {
            fill(
                    sheet,
                    row,
                    List.of(
                            shift.date(),
                            shift.shiftType(),
                            "08:00",
                            "17:00",
                            1,
                            "BOTH",
                            "GENERAL",
                            shift.people().getFirst()));
            row++;
        }
        SpreadSheet spreadsheet = new SpreadSheet();
        spreadsheet.appendSheet(sheet);
        spreadsheet.save(file.toFile());
    }

    private static void fill(Sheet sheet, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.getRange(row, column).setValue(values.get(column));
        }
    }
}
