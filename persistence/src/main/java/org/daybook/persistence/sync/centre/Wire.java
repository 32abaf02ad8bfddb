package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Set;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;

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

    /** Names of mutations, as in a mutation's own {@code on}. */
    static String write(Set<Origin> origins) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            origins(json, origins);
        } catch (IOException bug) {
            throw new IllegalStateException("Names of mutations cannot be written.", bug);
        }
        return text.toString();
    }

    static void origins(JsonGenerator json, Set<Origin> origins) throws IOException {
        json.writeStartArray();
        for (Origin origin : origins.stream()
                .sorted(Comparator.comparing(Origin::client).thenComparing(Origin::no))
                .toList()) {
            origin(json, origin);
        }
        json.writeEndArray();
    }

    static void origin(JsonGenerator json, Origin origin) throws IOException {
        json.writeStartObject();
        json.writeStringField("client", origin.client().toString());
        json.writeNumberField("no", origin.no());
        json.writeEndObject();
    }

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
