package org.daybook.core.roster;

import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about a version.
 *
 * @param key the same for the same thing each time the version is checked; what an acknowledgement names
 * @param place where it is, in words: a cell of the file, or a shift
 * @param message what is wrong and what to do, in a sentence
 * @param shift the shift it is about, if any
 * @param person whom it is about, if anybody
 */
public record VersionFinding(
        String key,
        FindingCode code,
        Severity severity,
        String place,
        String message,
        @Nullable ShiftInstanceId shift,
        @Nullable PersonId person) {

    /** What was found in the file that the version came from. */
    static VersionFinding of(Finding finding) {
        Place place = finding.place();
        String where = place == null ? "the file" : place.inWords();
        return new VersionFinding(
                finding.code() + " " + where, finding.code(), finding.severity(), where, finding.message(), null, null);
    }

    /** The same under another key. */
    VersionFinding keyed(String other) {
        return new VersionFinding(other, code, severity, place, message, shift, person);
    }

    static VersionFinding about(Shift shift, FindingCode code, Severity severity, String message) {
        return new VersionFinding(code + " " + shift.id(), code, severity, shift.named(), message, shift.id(), null);
    }

    static VersionFinding about(Shift shift, Crew.Member member, FindingCode code, Severity severity, String message) {
        return new VersionFinding(
                code + " " + shift.id() + " " + member.id(),
                code,
                severity,
                shift.named(),
                message,
                shift.id(),
                member.id());
    }
}
