package org.daybook.persistence.exchange;

import static org.daybook.core.people.PersonKind.COACH;
import static org.daybook.core.people.PersonKind.RADIOLOGIST;
import static org.daybook.core.people.PersonKind.STAFF;
import static org.daybook.core.people.PersonKind.STUDENT;
import static org.daybook.core.people.PersonKind.TEACHER;
import static org.daybook.core.people.PersonKind.TECHNICIAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.people.PersonKind;

/** What people call the kinds of people, in English, German and Spanish, for one or several. */
final class KindWords {

    private static final Map<PersonKind, List<String>> STEMS = Map.of(
            COACH, List.of("coach", "coaches", "trainer", "trainerin", "entrenador", "entrenadora", "berater"),
            TEACHER,
                    List.of(
                            "teacher",
                            "teachers",
                            "lehrer",
                            "lehrerin",
                            "lehrkraft",
                            "profesor",
                            "profesora",
                            "docente"),
            TECHNICIAN, List.of("technician", "technicians", "techniker", "technikerin", "tecnico", "tecnica"),
            RADIOLOGIST, List.of("radiologist", "radiologists", "radiologe", "radiologin", "radiologo", "radiologa"),
            STUDENT,
                    List.of(
                            "student",
                            "students",
                            "studentin",
                            "schuler",
                            "schulerin",
                            "estudiante",
                            "alumno",
                            "alumna"),
            STAFF, List.of("staff", "employee", "mitarbeiter", "mitarbeiterin", "personal", "empleado", "empleada"));

    private KindWords() {}

    static Optional<PersonKind> read(String word) {
        String wanted = Texts.folded(word);
        return STEMS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
