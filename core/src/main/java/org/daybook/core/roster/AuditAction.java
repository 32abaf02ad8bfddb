package org.daybook.core.roster;

import java.util.Optional;
import java.util.stream.Stream;

/** The actions of seed 004's audit log, as commands of the journal, which is that log. */
public enum AuditAction {
    ADD_HOSPITAL("hospital.add"),
    EDIT_HOSPITAL("hospital.edit"),
    EDIT_SHIFT_TYPES("hospital.shift-types"),
    IMPORT_ODS("roster.import-ods"),
    IMPORT_AMION("roster.import-amion"),
    IMPORT_CSV("roster.import-csv"),
    IMPORT_FAILED("log.roster-import-failed"),
    VALIDATE_VERSION("log.roster-validate"),
    CALCULATE_COVERAGE("log.roster-coverage"),
    ACKNOWLEDGE_WARNING("roster.acknowledge"),
    PROMOTE_VERSION("roster.promote"),
    ARCHIVE_VERSION("roster.archive"),
    REJECT_VERSION("roster.reject"),
    RESTORE_VERSION("roster.restore"),
    CLONE_VERSION("roster.clone"),
    TAG_VERSION("roster.tag"),
    CREATE_ASSIGNMENT("roster.assign"),
    OVERRIDE_ASSIGNMENT("roster.override"),
    DELETE_ASSIGNMENT("roster.unassign"),
    SWAP_ASSIGNMENTS("roster.swap"),
    GIVE_AWAY_ASSIGNMENT("roster.give-away"),
    MOVE_ASSIGNMENT("roster.move"),
    ARCHIVE_BATCH("roster.batch-archive"),
    DELETE_BATCH("roster.batch-delete");

    private final String command;

    AuditAction(String command) {
        this.command = command;
    }

    /** Its name in the journal. */
    public String command() {
        return command;
    }

    /** The action that a command of the journal is; nothing where it is none of the roster's. */
    public static Optional<AuditAction> of(String command) {
        return Stream.of(values()).filter(each -> each.command.equals(command)).findFirst();
    }
}
