package org.daybook.app.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An RRULE value taken apart into its named parts (RFC 5545 section 3.3.10), in the order they stand. */
record RuleParts(Map<String, String> byName) {

    static RuleParts of(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.strip().replaceFirst("(?i)^RRULE:", "").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        part.substring(equals + 1).strip().toUpperCase(Locale.ROOT));
            }
        }
        return new RuleParts(parts);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The values of a part that lists several, or none. */
    List<String> list(String name) {
        return get(name).map(value -> List.of(value.split(","))).orElse(List.of());
    }

    int number(String name, int otherwise) {
        return get(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** Whether it has no parts but these. */
    boolean hasOnly(String... names) {
        return List.of(names).containsAll(byName.keySet());
    }
}
