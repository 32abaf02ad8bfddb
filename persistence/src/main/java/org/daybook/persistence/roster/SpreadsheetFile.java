package org.daybook.persistence.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
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
        } catch (CharacterCodingException damaged) {
            reportDamage("");
        } catch (XMLStreamException damaged) {
            if (damaged.getNestedException() instanceof IOException failed
                    && !(failed instanceof CharacterCodingException)) {
                throw failed;
            }
            Location where = damaged.getLocation();
            reportDamage(
                    where == null
                            ? ""
                            : " in line %,d, character %,d of its content"
                                    .formatted(where.getLineNumber(), where.getColumnNumber()));
        }
        return kind();
    }

    private void reportDamage(String where) {
        draft.fail(
                FindingCode.PARSE_ERROR,
                null,
                ("The spreadsheet is damaged%s. The sheets before that were read; open it in the spreadsheet program"
                                + " and save it again.")
                        .formatted(where));
    }

    private RosterFileKind kind() {
        if (sheets.sawList()) {
            return sheets.sawGrid() ? RosterFileKind.ODS_LIST_AND_COVERAGE : RosterFileKind.ODS_LIST;
        }
        return sheets.sawGrid() ? RosterFileKind.ODS_COVERAGE : RosterFileKind.UNKNOWN;
    }
}
