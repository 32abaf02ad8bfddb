package org.daybook.core.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a job is told and what came of it, as one text: a line for each field, its name and value set apart by a tab. */
final class JobFields {

    private JobFields() {}

    static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> escaped(field.getKey()) + "\t" + escaped(field.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** @return the fields in the order they were written; a line without a tab is none */
    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> fields.put(unescaped(parts[0]), unescaped(parts[1])));
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each != '\\' || i == text.length() - 1) {
                plain.append(each);
                continue;
            }
            i++;
            plain.append(
                    switch (text.charAt(i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> text.charAt(i);
                    });
        }
        return plain.toString();
    }
}
