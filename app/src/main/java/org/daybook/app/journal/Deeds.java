package org.daybook.app.journal;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The signs of commands: by their whole name where there is one, else by what they are about. */
final class Deeds {

    private static final Map<String, Ikon> SIGNS = Map.ofEntries(
            Map.entry("entry.add", MaterialDesignC.CALENDAR_PLUS),
            Map.entry("entry.edit", MaterialDesignC.CALENDAR_EDIT),
            Map.entry("entry.move", MaterialDesignC.CALENDAR_ARROW_RIGHT),
            Map.entry("entry.assign", MaterialDesignC.CALENDAR_ACCOUNT),
            Map.entry("entry.status", MaterialDesignC.CALENDAR_CHECK),
            Map.entry("entry.delete", MaterialDesignT.TRASH_CAN_OUTLINE),
            Map.entry("entry.restore", MaterialDesignH.HISTORY),
            Map.entry("entry", MaterialDesignC.CALENDAR_BLANK),
            Map.entry("journal.undo", MaterialDesignU.UNDO_VARIANT),
            Map.entry("journal.redo", MaterialDesignR.REDO_VARIANT),
            Map.entry("calendar", MaterialDesignI.IMPORT),
            Map.entry("hospital", MaterialDesignH.HOSPITAL_BUILDING),
            Map.entry("roster.import-ods", MaterialDesignI.IMPORT),
            Map.entry("roster.import-amion", MaterialDesignI.IMPORT),
            Map.entry("roster.import-csv", MaterialDesignI.IMPORT),
            Map.entry("roster.acknowledge", MaterialDesignC.CHECK),
            Map.entry("roster.promote", MaterialDesignR.ROCKET_LAUNCH_OUTLINE),
            Map.entry("roster.archive", MaterialDesignA.ARCHIVE_OUTLINE),
            Map.entry("roster.reject", MaterialDesignC.CLOSE_CIRCLE_OUTLINE),
            Map.entry("roster.restore", MaterialDesignR.RESTORE),
            Map.entry("roster.clone", MaterialDesignC.CONTENT_COPY),
            Map.entry("roster.tag", MaterialDesignT.TAG_OUTLINE),
            Map.entry("roster.swap", MaterialDesignS.SWAP_HORIZONTAL),
            Map.entry("roster.unassign", MaterialDesignA.ACCOUNT_MINUS_OUTLINE),
            Map.entry("roster", MaterialDesignC.CALENDAR_ACCOUNT_OUTLINE),
            Map.entry("person", MaterialDesignA.ACCOUNT_OUTLINE),
            Map.entry("access", MaterialDesignS.SHIELD_ACCOUNT_OUTLINE),
            Map.entry("workspace", MaterialDesignB.BOOK_OPEN_VARIANT),
            Map.entry("demo", MaterialDesignB.BOOK_OPEN_VARIANT));

    private Deeds() {}

    static Ikon sign(String command) {
        int dot = command.indexOf('.');
        String about = dot < 0 ? command : command.substring(0, dot);
        return SIGNS.getOrDefault(command, SIGNS.getOrDefault(about, MaterialDesignP.PENCIL_OUTLINE));
    }
}
