package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;
import org.jspecify.annotations.Nullable;

/** Writes one mutation. */
final class WireWriter {

    private static final Comparator<Ground> BY_ORIGIN = Comparator.<Ground, UUID>comparing(
                    ground -> ground.origin().client())
            .thenComparing(ground -> ground.origin().no())
            .thenComparing(Ground::at);

    private final Mutation mutation;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    WireWriter(Mutation mutation) throws IOException {
        this.mutation = mutation;
        this.json = Wire.JSON.createGenerator(text);
    }

    String text() throws IOException {
        json.writeStartObject();
        json.writeNumberField("no", mutation.no());
        string("at", mutation.at().toString());
        string("actorId", mutation.actorId().toString());
        string("actor", mutation.actor());
        string("command", mutation.command());
        string("summary", mutation.summary());
        Origin reverses = mutation.reverses();
        if (reverses != null) {
            json.writeObjectFieldStart("reverses");
            origin(reverses);
            json.writeEndObject();
        }
        json.writeNumberField("base", mutation.base());
        rows();
        json.writeArrayFieldStart("owners");
        for (UUID owner : mutation.owners().stream().sorted().toList()) {
            json.writeString(owner.toString());
        }
        json.writeEndArray();
        claims();
        on();
        json.writeEndObject();
        json.close();
        return text.toString();
    }

    private void origin(Origin origin) throws IOException {
        json.writeStringField("client", origin.client().toString());
        json.writeNumberField("no", origin.no());
    }

    private void on() throws IOException {
        if (!mutation.on().isEmpty()) {
            json.writeArrayFieldStart("on");
            for (Ground ground : mutation.on().stream().sorted(BY_ORIGIN).toList()) {
                json.writeStartObject();
                origin(ground.origin());
                json.writeStringField("at", ground.at().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void rows() throws IOException {
        Map<String, List<RowChange>> inserted = new LinkedHashMap<>();
        List<RowChange> updated = new ArrayList<>();
        List<RowChange> deleted = new ArrayList<>();
        for (RowChange row : mutation.rows()) {
            switch (row.kind()) {
                case INSERTED ->
                    inserted.computeIfAbsent(row.table(), _ -> new ArrayList<>())
                            .add(row);
                case UPDATED -> updated.add(row);
                case DELETED -> deleted.add(row);
            }
        }
        json.writeObjectFieldStart(Wire.INSERTED);
        for (Map.Entry<String, List<RowChange>> table : inserted.entrySet()) {
            json.writeArrayFieldStart(table.getKey());
            for (RowChange row : table.getValue()) {
                image(row.after());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        changes(Wire.UPDATED, updated);
        changes(Wire.DELETED, deleted);
        order(List.copyOf(inserted.keySet()));
    }

    private void changes(String name, List<RowChange> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (RowChange row : changes) {
            json.writeStartObject();
            string("t", row.table());
            string("id", row.rowId().toString());
            json.writeFieldName("b");
            image(row.before());
            if (row.kind() == ChangeKind.UPDATED) {
                json.writeFieldName("a");
                image(row.after());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Pairs of numbers: from which group, and how many rows on end. The groups are counted as they stand in the text. */
    private void order(List<String> tables) throws IOException {
        List<Integer> runs = new ArrayList<>();
        int last = -1;
        boolean straight = true;
        for (RowChange row : mutation.rows()) {
            int group = group(row, tables);
            if (group == last) {
                runs.set(runs.size() - 1, runs.getLast() + 1);
            } else {
                straight &= group > last;
                runs.add(group);
                runs.add(1);
                last = group;
            }
        }
        if (!straight) {
            json.writeArrayFieldStart(Wire.ORDER);
            for (int each : runs) {
                json.writeNumber(each);
            }
            json.writeEndArray();
        }
    }

    private static int group(RowChange row, List<String> tables) {
        return switch (row.kind()) {
            case INSERTED -> tables.indexOf(row.table());
            case UPDATED -> tables.size();
            case DELETED -> tables.size() + 1;
        };
    }

    private void image(Map<String, @Nullable Object> image) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> column : image.entrySet()) {
            json.writeFieldName(column.getKey());
            switch (column.getValue()) {
                case null -> json.writeNull();
                case String value -> json.writeString(Escapes.escape(value));
                case Boolean value -> json.writeBoolean(value);
                case Long value -> json.writeNumber(value);
                default ->
                    throw new IllegalArgumentException("A row's %s is neither text, whole number nor boolean: %s"
                            .formatted(column.getKey(), column.getValue()));
            }
        }
        json.writeEndObject();
    }

    private void claims() throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : mutation.claims()) {
            json.writeStartObject();
            string("owner", claim.owner().toString());
            string("person", claim.person().toString());
            string("s", claim.startInclusive().toString());
            string("e", claim.endExclusive().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(String name, String value) throws IOException {
        json.writeStringField(name, Escapes.escape(value));
    }
}
