package org.daybook.core.roster;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.people.PersonId;

/**
 * What the job of an import needs to know to do it again: where the file is, and everything that was decided about it.
 *
 * @param file absolute
 * @param checksum the SHA-256 of the file as it was read, in hexadecimal
 */
record ImportOrder(
        Path file,
        String checksum,
        HospitalId hospital,
        Map<String, NameChoice> names,
        List<ShiftTypeDetails> types,
        boolean again) {

    private static final String NAME = "name:";
    private static final String TYPE = "type:";
    private static final String NEWCOMER = "new";
    private static final String LEFT_OUT = "skip";

    static ImportOrder of(Path file, RosterRequest request) {
        return new ImportOrder(
                file.toAbsolutePath().normalize(),
                request.reading().sha256(),
                request.hospital(),
                request.names(),
                request.types(),
                request.again());
    }

    RosterRequest request(RosterReading reading) {
        return new RosterRequest(hospital, reading, fileName(), names, types, again);
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** As the payload of a job. */
    String payload() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(JobView.FILE, file.toString());
        fields.put("sha256", checksum);
        fields.put("hospital", hospital.toString());
        fields.put("again", String.valueOf(again));
        names.forEach((name, choice) -> fields.put(NAME + name, written(choice)));
        types.forEach(type -> fields.put(TYPE + type.code(), written(type)));
        return JobFields.write(fields);
    }

    /** @throws IllegalArgumentException if it is not the payload of an import */
    static ImportOrder of(Map<String, String> payload) {
        Map<String, NameChoice> names = new HashMap<>();
        List<ShiftTypeDetails> types = new ArrayList<>();
        payload.forEach((field, value) -> {
            if (field.startsWith(NAME)) {
                names.put(field.substring(NAME.length()), choice(value));
            } else if (field.startsWith(TYPE)) {
                types.add(type(field.substring(TYPE.length()), value));
            }
        });
        return new ImportOrder(
                Path.of(field(payload, JobView.FILE)),
                field(payload, "sha256"),
                new HospitalId(UUID.fromString(field(payload, "hospital"))),
                names,
                types,
                Boolean.parseBoolean(field(payload, "again")));
    }

    private static String field(Map<String, String> payload, String name) {
        String value = payload.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The job of an import says no %s: %s".formatted(name, payload));
        }
        return value;
    }

    private static String written(NameChoice choice) {
        return switch (choice) {
            case NameChoice.Known(PersonId person) -> person.toString();
            case NameChoice.Newcomer() -> NEWCOMER;
            case NameChoice.LeftOut() -> LEFT_OUT;
        };
    }

    private static NameChoice choice(String written) {
        return switch (written) {
            case NEWCOMER -> new NameChoice.Newcomer();
            case LEFT_OUT -> new NameChoice.LeftOut();
            default -> new NameChoice.Known(new PersonId(UUID.fromString(written)));
        };
    }

    /** The name comes last: it alone may have the sign in it that sets the others apart. */
    private static String written(ShiftTypeDetails type) {
        return String.join(
                ";",
                type.start().toString(),
                type.end().toString(),
                type.studyType().name(),
                type.specialty().name(),
                type.colour(),
                type.name());
    }

    private static ShiftTypeDetails type(String code, String written) {
        String[] parts = written.split(";", 6);
        return new ShiftTypeDetails(
                code,
                parts[5],
                LocalTime.parse(parts[0]),
                LocalTime.parse(parts[1]),
                StudyType.valueOf(parts[2]),
                SpecialtyType.valueOf(parts[3]),
                parts[4]);
    }
}
