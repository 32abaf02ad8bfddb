package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.List;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Severity;

/** Collects what was found, up to a number of sentences; the others are counted, by the gravest of them. */
final class Findings {

    private final int reported;
    private final List<Finding> told = new ArrayList<>();
    private int untold;
    private boolean blocked;
    private Severity gravest = Severity.INFO;

    Findings(int reported) {
        this.reported = reported;
    }

    /** Whether one of them is an error. */
    boolean blocked() {
        return blocked;
    }

    void add(Finding finding) {
        blocked |= finding.severity() == Severity.ERROR;
        // what concerns the whole file is always worth a sentence
        if (told.size() < reported || finding.place() == null) {
            told.add(finding);
        } else {
            untold++;
            gravest = finding.severity().compareTo(gravest) > 0 ? finding.severity() : gravest;
        }
    }

    /** In the order they were found. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Finding(
                    FindingCode.MORE_FINDINGS,
                    gravest,
                    null,
                    ("There are %,d findings more, none of them told here. Repair the first ones and read the file"
                                    + " again.")
                            .formatted(untold)));
        }
        return all;
    }
}
