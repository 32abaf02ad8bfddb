package org.daybook.app.cli;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.text.Times;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;

/** Reads the hours of types of shifts as they are typed: {@code 15:00-23:00}. */
final class TypedShiftTypes {

    private static final String GREY = "#8a8a8a";

    private TypedShiftTypes() {}

    /** @param typed for each code, its hours */
    static List<ShiftTypeDetails> read(Map<String, String> typed) throws Refused {
        List<ShiftTypeDetails> types = new ArrayList<>();
        for (Map.Entry<String, String> each : typed.entrySet()) {
            String[] hours = each.getValue().split("-", -1);
            Optional<LocalTime> start = Times.parseClock(hours[0]);
            Optional<LocalTime> end = Times.parseClock(hours[hours.length - 1]);
            if (hours.length != 2 || start.isEmpty() || end.isEmpty()) {
                throw Refused.wrongUsage("“%s” cannot be read as the hours of %s. Write them like 15:00-23:00."
                        .formatted(each.getValue(), each.getKey()));
            }
            types.add(new ShiftTypeDetails(
                    each.getKey(), each.getKey(), start.get(), end.get(), StudyType.GENERAL, SpecialtyType.BOTH, GREY));
        }
        return types;
    }
}
