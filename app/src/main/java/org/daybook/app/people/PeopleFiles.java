package org.daybook.app.people;

import java.util.List;
import org.daybook.app.exchange.ImportKind;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.text.Messages;

/** Files of people, which can be brought in here and by every door for files. */
public final class PeopleFiles {

    private PeopleFiles() {}

    public static ImportKind readBy(ImportSource source) {
        return new ImportKind(
                Messages.of(PeopleFiles.class).get("import-files"),
                List.of(".csv", ".tsv", ".txt", ".vcf", ".vcard"),
                source);
    }
}
