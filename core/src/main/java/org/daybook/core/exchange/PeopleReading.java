package org.daybook.core.exchange;

import java.util.List;

/** What came of reading a file of people. */
public sealed interface PeopleReading {

    /**
     * The file was read: everybody it tells of, in its order, and what was left out.
     *
     * @param skipped in the order of the file; long lists end with a part that counts the others
     */
    record PeopleFile(List<PersonRecord> people, List<SkippedPart> skipped) implements PeopleReading {
        public PeopleFile {
            people = List.copyOf(people);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * It tells of nobody.
     *
     * @param reason a sentence that says what it seems to be and what to do
     */
    record NotPeople(String reason) implements PeopleReading {}

    /** The reading was called off; nothing was kept. */
    record Cancelled() implements PeopleReading {}
}
