package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import org.daybook.core.sync.Mutation;

/**
 * A mutation as one text of JSON, as it travels and as the centre keeps it for good. Inserted rows stand together by
 * table, then updated ones, then deleted ones; where that is not their order, it is said. What is read is equal to what
 * was written.
 */
public final class Wire {

    /** Where the rows of a mutation stand in its text. */
    static final String INSERTED = "ins";

    static final String UPDATED = "upd";
    static final String DELETED = "del";
    static final String ORDER = "order";

    static final JsonFactory JSON = new JsonFactory();

    private Wire() {}

    public static String write(Mutation mutation) {
        try {
            return new WireWriter(mutation).text();
        } catch (IOException bug) {
            throw new IllegalStateException("Mutation %d cannot be written.".formatted(mutation.no()), bug);
        }
    }

    /**
     * The mutation that a text says.
     *
     * @throws IllegalArgumentException if it says none
     */
    public static Mutation read(String text) {
        try {
            return new WireReader(text).mutation();
        } catch (IOException | RuntimeException damaged) {
            throw new IllegalArgumentException(
                    "This is no mutation: %s … Maybe a newer Daybook wrote it."
                            .formatted(text.substring(0, Math.min(text.length(), 200))),
                    damaged);
        }
    }
}
