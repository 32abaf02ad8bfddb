package org.daybook.app.palette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.app.text.Times;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Mark;
import org.daybook.core.search.Marked;
import org.daybook.core.time.WallClockSpan;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** How entries that were found look in the list: title, when, and where else the words stand. */
final class HitFaces {

    /** What fits into a line of the list. */
    private static final int LONGEST = 74;

    private static final String CUT = "…";

    private HitFaces() {}

    static Row.Face of(Hit hit, LocalDate today) {
        List<Marked> details = new ArrayList<>();
        details.add(Marked.plain(when(hit.occurrence().when(), today)));
        int left = LONGEST - details.getFirst().text().length();
        if (!hit.elsewhere().isEmpty()) {
            details.add(cut(hit.elsewhere().getFirst().text(), left));
        }
        return new Row.Face(
                hit.occurrence().recurring() ? MaterialDesignS.SYNC : MaterialDesignC.CIRCLE,
                "tone-" + hit.occurrence().category().toLowerCase(Locale.ROOT),
                cut(hit.title(), LONGEST),
                details,
                "");
    }

    /** With the year where it is not this one. */
    private static String when(WallClockSpan when, LocalDate today) {
        LocalDate day = when.localStart().toLocalDate();
        return day.getYear() == today.getYear()
                ? Times.span(when)
                : Times.span(when).replace(Times.day(day), Times.dayAndYear(day));
    }

    private static Marked cut(Marked whole, int longest) {
        if (whole.text().length() <= longest) {
            return whole;
        }
        int end = Math.max(1, longest - 1);
        List<Mark> marks = whole.marks().stream()
                .filter(mark -> mark.start() < end)
                .map(mark -> new Mark(mark.start(), Math.min(mark.end(), end)))
                .toList();
        return new Marked(whole.text().substring(0, end) + CUT, marks);
    }
}
