package org.daybook.app.cli;

import org.daybook.core.people.HoursText;
import org.daybook.core.people.WorkingHours;

/** Reads working hours as they are typed: {@code mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00}. */
final class TypedHours {

    private TypedHours() {}

    static WorkingHours read(String text) throws Refused {
        return HoursText.read(text)
                .orElseThrow(() -> Refused.wrongUsage(
                        "“%s” cannot be read as working hours. Write them like “mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00”."
                                .formatted(text.strip())));
    }
}
