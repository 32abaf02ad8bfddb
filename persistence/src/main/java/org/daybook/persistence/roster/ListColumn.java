package org.daybook.persistence.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.persistence.exchange.Texts;

/** What a column of a list of shifts may hold, by its heading in English, German or Spanish. */
enum ListColumn {
    DATE("date", "day", "shiftdate", "scheduledate", "startdate", "datum", "tag", "fecha", "dia", "fechadeturno"),
    SHIFT_TYPE("shifttype shift type shiftname shiftcode assignment assignmentname position rotation duty service"
            + " schichttyp schichtart schicht dienst dienstart dienstname turno tipodeturno guardia servicio"),
    START("start starttime shiftstart from begin begins begintime beginn anfang von startzeit dienstbeginn inicio"
            + " desde comienzo horainicio horadeinicio"),
    END("end endtime shiftend to until ends finish finishtime ende bis endzeit dienstende fin hasta final horafin"
            + " horadefin"),
    HOURS("hours time times shifthours shifttime zeit zeiten uhrzeit dienstzeit horas hora horario"),
    REQUIRED("requiredstaffing required requiredstaff staffing requirednumber desiredcoverage desired needed headcount"
            + " minimumstaff minstaff slots numberrequired count quantity bedarf soll sollbesetzung anzahl"
            + " personalbedarf dotacion dotacionrequerida personalrequerido personalnecesario requerido"
            + " requeridos cantidad"),
    SPECIALTY("specialtyconstraint specialty speciality specialityconstraint requiredspecialty fachgebiet fachrichtung"
            + " fachbereich especialidad especialidadrequerida"),
    STUDY_TYPE("studytype study studies modality examtype untersuchung untersuchungsart modalitat tipodeestudio estudio"
            + " modalidad"),
    MANDATORY("mandatory ismandatory mustbecovered obligatory pflicht verpflichtend pflichtdienst obligatorio"),
    PEOPLE("people person persons name names staff staffname assigned assignedto assignedpeople assignee assignees"
            + " radiologist radiologists physician physicians doctor doctors employee employees provider"
            + " personen mitarbeiter mitarbeiterin mitarbeitende besetzung zugewiesen zugeteilt arzt arzte"
            + " personas persona nombre nombres asignado asignados asignada asignadas medico medicos"
            + " radiologo radiologos empleado empleados"),
    NOTE("note notes comment comments remark remarks bemerkung bemerkungen notiz notizen kommentar nota notas"
            + " comentario comentarios observaciones");

    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = Arrays.stream(headings)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .toList();
    }

    /** What a heading means. Figures at its end, as in “Person 2”, do not count. */
    static Optional<ListColumn> named(String heading) {
        return Optional.ofNullable(Words.MEANINGS.get(Texts.folded(heading)));
    }

    private static final class Words {

        static final Map<String, ListColumn> MEANINGS = meanings();

        private static Map<String, ListColumn> meanings() {
            Map<String, ListColumn> meanings = new HashMap<>();
            for (ListColumn column : values()) {
                column.headings.forEach(heading -> meanings.put(heading, column));
            }
            return meanings;
        }
    }
}
