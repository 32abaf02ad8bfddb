package org.daybook.persistence.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a CSV file may hold, by its heading in English, German or Spanish. */
enum CsvColumn {
    NAME("name", "fullname", "displayname", "person", "vollstandigername", "nombre", "nombrecompleto", "persona"),
    FIRST_NAME("firstname", "givenname", "forename", "vorname", "nombredepila", "primernombre"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname", "zuname", "apellido", "apellidos"),
    EMAIL(
            "email",
            "emailaddress",
            "emailvalue",
            "mail",
            "emailadresse",
            "mailadresse",
            "correo",
            "correoelectronico",
            "direcciondecorreo",
            "direcciondecorreoelectronico"),
    KINDS("kind", "kinds", "type", "role", "roles", "art", "rolle", "rollen", "funktion", "tipo", "rol", "funcion"),
    SKILLS(
            "skill",
            "skills",
            "qualifications",
            "fahigkeiten",
            "kenntnisse",
            "qualifikation",
            "qualifikationen",
            "habilidades",
            "competencias",
            "conocimientos"),
    SPECIALTY("specialty", "speciality", "fachgebiet", "fachrichtung", "spezialgebiet", "especialidad"),
    ZONE("zone", "timezone", "homezone", "zeitzone", "zona", "zonahoraria", "husohorario"),
    HOURS("hours", "workinghours", "worktime", "arbeitszeit", "arbeitszeiten", "horario", "horariolaboral", "jornada"),
    ALIASES("alias", "aliases", "nickname", "nicknames", "spitzname", "rufname", "kurzel", "apodo", "apodos");

    private final List<String> headings;

    CsvColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Where which column is; the first of two that say the same. */
    static Map<CsvColumn, Integer> of(List<String> headings) {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            named(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        shareTheName(columns);
        return columns;
    }

    /** Beside a first name, a German “Name” is the last one; beside a last name, a Spanish “Nombre” is the first. */
    private static void shareTheName(Map<CsvColumn, Integer> columns) {
        Integer name = columns.get(NAME);
        boolean first = columns.containsKey(FIRST_NAME);
        boolean last = columns.containsKey(LAST_NAME);
        if (name != null && first != last) {
            columns.remove(NAME);
            columns.put(first ? LAST_NAME : FIRST_NAME, name);
        }
    }

    /** The headings that name nothing Daybook keeps. */
    static List<String> unknown(List<String> headings) {
        return new ArrayList<>(headings.stream()
                .filter(heading -> !heading.isBlank() && named(heading).isEmpty())
                .toList());
    }

    private static Optional<CsvColumn> named(String heading) {
        String folded = Texts.folded(heading);
        return Stream.of(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }
}
