package org.daybook.persistence.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.people.HoursText;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Reads what a file writes about one person; what cannot be read is left out, and said. */
final class PersonFields {

    private final int line;
    private final Losses losses;

    PersonFields(int line, Losses losses) {
        this.line = line;
        this.losses = losses;
    }

    /** The texts of a list, whatever stands between them. */
    static List<String> list(String text) {
        return Stream.of(text.split("[,;|\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    List<PersonKind> kinds(String text) {
        List<PersonKind> kinds = new ArrayList<>();
        for (String word : list(text.replace('/', ','))) {
            Optional<PersonKind> kind = KindWords.read(word);
            if (kind.isPresent()) {
                kinds.add(kind.get());
            } else {
                leftOut(
                        "“%s” is no kind of person: it was left out. There are coach, teacher, technician, radiologist,"
                                + " student and staff.",
                        word);
            }
        }
        return kinds;
    }

    @Nullable
    WorkingHours hours(String text) {
        if (text.isEmpty()) {
            return null;
        }
        WorkingHours hours = HoursText.read(text).orElse(null);
        if (hours == null) {
            leftOut(
                    "The working hours “%s” cannot be read and were left out. Write them like: mon-fri 08:00-12:00"
                            + " 13:00-17:00.",
                    text);
        }
        return hours;
    }

    @Nullable
    ZoneId zone(String text) {
        if (text.isEmpty()) {
            return null;
        }
        ZoneId zone = ZoneId.getAvailableZoneIds().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .map(ZoneId::of)
                .orElse(null);
        if (zone == null) {
            leftOut("“%s” is no time zone and was left out. Give one such as Europe/Berlin.", text);
        }
        return zone;
    }

    private void leftOut(String sentence, String text) {
        losses.add(line, Extent.DETAIL, sentence.formatted(Texts.brief(text)));
    }
}
