package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;
import org.jspecify.annotations.Nullable;

/** Reads one mutation. Fields that it does not know it leaves out: a newer Daybook's. */
final class WireReader {

    private final JsonParser json;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final Map<String, List<RowChange>> inserted = new LinkedHashMap<>();
    private final List<RowChange> updated = new ArrayList<>();
    private final List<RowChange> deleted = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final Set<UUID> owners = new LinkedHashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Ground> on = new LinkedHashSet<>();
    private @Nullable Origin reverses;

    WireReader(String text) throws IOException {
        json = Wire.JSON.createParser(text);
    }

    Mutation mutation() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            field(name);
        }
        return new Mutation(
                number("no"),
                Instant.parse(text("at")),
                UUID.fromString(text("actorId")),
                text("actor"),
                text("command"),
                text("summary"),
                reverses,
                number("base"),
                rows(),
                owners,
                claims,
                on);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "reverses" -> reverses = origin(image());
            case "on" -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    on.add(ground());
                }
            }
            case Wire.INSERTED -> insertions();
            case Wire.UPDATED -> changes(ChangeKind.UPDATED, updated);
            case Wire.DELETED -> changes(ChangeKind.DELETED, deleted);
            case Wire.ORDER -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    order.add(json.getIntValue());
                }
            }
            case "owners" -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    owners.add(UUID.fromString(json.getText()));
                }
            }
            case "claims" -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    claims.add(claim(image()));
                }
            }
            default -> scalar(name);
        }
    }

    private Ground ground() throws IOException {
        Map<String, @Nullable Object> ground = image();
        return new Ground(origin(ground), Instant.parse(value(ground, "at").toString()));
    }

    private static Origin origin(Map<String, @Nullable Object> origin) {
        return new Origin(uuid(origin, "client"), (Long) value(origin, "no"));
    }

    private void scalar(String name) throws IOException {
        switch (json.currentToken()) {
            case VALUE_STRING -> texts.put(name, Escapes.unescape(json.getText()));
            case VALUE_NUMBER_INT -> numbers.put(name, json.getLongValue());
            default -> json.skipChildren();
        }
    }

    private void insertions() throws IOException {
        for (String table = json.nextFieldName(); table != null; table = json.nextFieldName()) {
            expect(json.nextToken(), JsonToken.START_ARRAY);
            List<RowChange> rows = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Map<String, @Nullable Object> image = image();
                rows.add(new RowChange(table, uuid(image, "id"), ChangeKind.INSERTED, Map.of(), image));
            }
            inserted.put(table, rows);
        }
    }

    private void changes(ChangeKind kind, List<RowChange> changes) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, @Nullable Object> scalars = new LinkedHashMap<>();
            Map<String, @Nullable Object> before = Map.of();
            Map<String, @Nullable Object> after = Map.of();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "b" -> before = image();
                    case "a" -> after = image();
                    default -> scalars.put(name, value());
                }
            }
            changes.add(new RowChange(value(scalars, "t").toString(), uuid(scalars, "id"), kind, before, after));
        }
    }

    /** The object that the parser stands at the beginning of. */
    private Map<String, @Nullable Object> image() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        Map<String, @Nullable Object> image = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            image.put(name, value());
        }
        return image;
    }

    private @Nullable Object value() throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_STRING -> Escapes.unescape(json.getText());
            default -> throw new IllegalArgumentException("No row holds this: " + json.currentToken());
        };
    }

    private List<RowChange> rows() {
        List<List<RowChange>> groups = new ArrayList<>(inserted.values());
        groups.add(updated);
        groups.add(deleted);
        if (order.isEmpty()) {
            return groups.stream().flatMap(List::stream).toList();
        }
        List<Iterator<RowChange>> left = groups.stream().map(List::iterator).toList();
        List<RowChange> rows = new ArrayList<>();
        for (int i = 0; i < order.size(); i += 2) {
            Iterator<RowChange> group = left.get(order.get(i));
            for (int n = order.get(i + 1); n > 0; n--) {
                rows.add(group.next());
            }
        }
        return rows;
    }

    private static Claim claim(Map<String, @Nullable Object> image) {
        return new Claim(
                uuid(image, "owner"),
                uuid(image, "person"),
                Instant.parse(value(image, "s").toString()),
                Instant.parse(value(image, "e").toString()));
    }

    private static UUID uuid(Map<String, @Nullable Object> image, String name) {
        return UUID.fromString(value(image, name).toString());
    }

    private static Object value(Map<String, @Nullable Object> image, String name) {
        return present(image.get(name), name);
    }

    private String text(String name) {
        return present(texts.get(name), name);
    }

    private long number(String name) {
        return present(numbers.get(name), name);
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("It has no " + name + ".");
        }
        return value;
    }

    private static void expect(@Nullable JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw new IllegalArgumentException("%s stands where %s should.".formatted(token, expected));
        }
    }
}
