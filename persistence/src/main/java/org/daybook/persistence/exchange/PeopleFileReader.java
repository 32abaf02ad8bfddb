package org.daybook.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleReader;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.NotPeople;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart.Extent;

/** Reads people from CSV and vCard files, told apart by what is in them, within limits. */
public final class PeopleFileReader implements PeopleReader {

    private static final int LOOK = 4_000;

    private final ImportLimits limits;

    public PeopleFileReader(ImportLimits limits) {
        this.limits = limits;
    }

    @Override
    public PeopleReading read(InputStream in, Progress progress) throws IOException {
        WholeText whole = WholeText.read(in, limits.bytes());
        String start = whole.text()
                .substring(0, Math.min(LOOK, whole.text().length()))
                .stripLeading()
                .toUpperCase(Locale.ROOT);
        if (start.isEmpty()) {
            return new NotPeople("The file is empty. Nothing was read.");
        }
        if (start.startsWith("PK")) {
            return new NotPeople("This is a zip archive or an Excel workbook, not text. In the spreadsheet, save it as"
                    + " CSV and import that.");
        }
        if (start.startsWith("<") || start.startsWith("{") || start.startsWith("%PDF")) {
            return new NotPeople("This is a web page, a document or some other format. Export the people as CSV or"
                    + " vCard and import that.");
        }
        if (start.contains("BEGIN:VCALENDAR")) {
            return new NotPeople("This is a calendar. Import it as a calendar file instead.");
        }
        Losses losses = new Losses(limits.reported());
        if (whole.cut()) {
            losses.add(
                    Math.toIntExact(whole.text().lines().count()),
                    Extent.REST,
                    "The file is larger than %,d MB. What comes from here on was left out."
                            .formatted(limits.bytes() >> 20));
        }
        return start.contains("BEGIN:VCARD")
                ? new VcardPeople(whole.text(), limits, losses, progress).read()
                : new CsvPeople(whole.text(), limits, losses, progress).read();
    }
}
