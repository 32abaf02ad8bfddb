package org.daybook.persistence.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.core.roster.CoverageBlock;
import org.daybook.persistence.exchange.Texts;

/** What the name of a coverage grid says of its block of hours: “Mid Weekday Body 5 - 6 pm”. */
final class BlockText {

    private static final Pattern WEEKENDS =
            Pattern.compile("weekend|wochenende|findesemana|satsun|saturdaysunday|saso|samstagsonntag|sabadodomingo");
    private static final Pattern WEEKDAYS = Pattern.compile(
            "weekday|werktag|wochentag|laborable|entresemana|monfri|mondayfriday|mofr|lunvie|lunesviernes");

    private BlockText() {}

    static CoverageBlock read(String text) {
        String folded = Texts.folded(text);
        boolean weekends = WEEKENDS.matcher(folded).find();
        boolean weekdays = WEEKDAYS.matcher(folded).find();
        CoverageBlock.Days days = weekends == weekdays
                ? CoverageBlock.Days.EVERY_DAY
                : weekends ? CoverageBlock.Days.WEEKENDS : CoverageBlock.Days.WEEKDAYS;
        Optional<ClockText.Hours> hours = ClockText.hoursIn(text);
        return new CoverageBlock(
                text,
                days,
                hours.map(ClockText.Hours::start).orElse(null),
                hours.map(ClockText.Hours::end).orElse(null));
    }
}
