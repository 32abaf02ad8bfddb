package org.daybook.persistence.roster;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.RosterFileKind;

/** Reads the XML of a spreadsheet, packed or flat. */
final class SpreadsheetFile {

    private final ReadingDraft draft;
    private final Budget budget;
    private final SheetReading sheets;

    SpreadsheetFile(ReadingDraft draft, Budget budget) {
        this.draft = draft;
        this.budget = budget;
        this.sheets = new SheetReading(draft);
    }

    /** @throws IOException if the stream itself fails */
    RosterFileKind read(InputStream content) throws IOException {
        try {
            new OdsSheets(content, budget).forEach(sheets::read);
        } catch (XMLStreamException damaged) {
            if (damaged.getNestedException() instanceof IOException failed
                    && !(failed instanceof CharConversionException)) {
                throw failed;
            }
            draft.fail(
                    FindingCode.PARSE_ERROR,
                    null,
                    ("The spreadsheet is damaged in line %,d, character %,d of its content. The sheets before that"
                                    + " were read; open it in the spreadsheet program and save it again.")
                            .formatted(
                                    damaged.getLocation() == null
                                            ? 0
                                            : damaged.getLocation().getLineNumber(),
                                    damaged.getLocation() == null
                                            ? 0
                                            : damaged.getLocation().getColumnNumber()));
        }
        return kind();
    }

    private RosterFileKind kind() {
        if (sheets.sawList()) {
            return sheets.sawGrid() ? RosterFileKind.ODS_LIST_AND_COVERAGE : RosterFileKind.ODS_LIST;
        }
        return sheets.sawGrid() ? RosterFileKind.ODS_COVERAGE : RosterFileKind.UNKNOWN;
    }
}
