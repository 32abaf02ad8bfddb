package org.daybook.app.sample;

import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.core.access.Actor;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionFinding;

/** A hospital in Berlin with twelve radiologists, and months of its roster in a real workspace. */
public final class Ward {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final List<String> TYPES = List.of("DAY", "MidC", "MidL", "ON1", "ON2");
    private static final List<String> PEOPLE = List.of(
            "Ana Ruiz",
            "Ben Kim",
            "Cleo Okafor",
            "Dara Novak",
            "Emil Sand",
            "Fay Osei",
            "Gil Marsh",
            "Hana Petrov",
            "Ivo Marek",
            "Jun Tanaka",
            "Kira Blum",
            "Lou Ferrer");

    private final UseCases use;
    private final Actor admin;
    private final HospitalId hospital;
    private char file = 'a';

    private Ward(UseCases use, Actor admin) {
        this.use = use;
        this.admin = admin;
        PEOPLE.forEach(this::radiologist);
        hospital = use.roster()
                .hospitals()
                .addHospital(admin, "Charité Mitte", BERLIN)
                .orThrow();
    }

    /** Puts the hospital and its people into a workspace. */
    public static Ward in(UseCases use, Actor admin) {
        return new Ward(use, admin);
    }

    private PersonId radiologist(String name) {
        PersonDetails details = new PersonDetails(
                name, null, List.of(), List.of(PersonKind.RADIOLOGIST), List.of(), null, WorkingHours.UNKNOWN, BERLIN);
        return use.people().add(admin, details).orThrow();
    }

    public HospitalId hospital() {
        return hospital;
    }

    public VersionDesk versions() {
        return use.roster().versions();
    }

    /** December: five shifts a day, each covered but for some nights around Christmas that must be. */
    public ScheduleVersionId december(String name) {
        ReadingBuilder reading = aReading();
        for (int day = 0; day < 31; day++) {
            for (int type = 0; type < TYPES.size(); type++) {
                add(reading, day, type, day * TYPES.size() + type);
            }
        }
        return imported(reading, name);
    }

    /** December once more: days retimed and left out, nights filled, people exchanged. */
    public ScheduleVersionId otherDecember(String name) {
        ReadingBuilder reading = aReading();
        for (int day = 0; day < 31; day++) {
            String date = FIRST.plusDays(day).toString();
            for (int type = 0; type < TYPES.size(); type++) {
                int person = day * TYPES.size() + type;
                if (day == 9 && type == 0) {
                    reading.timed(date, "DAY", "07:00", "15:00", PEOPLE.get(person % PEOPLE.size()));
                } else if (day == 16 && type < 2) {
                    reading.shift(date, TYPES.get(type), PEOPLE.get((day * TYPES.size() + 1 - type) % PEOPLE.size()));
                } else if (day != 30 || type != 2) {
                    add(reading, day, type, day == 24 ? person + 5 : person);
                }
            }
        }
        reading.timed("2026-12-31", "FIRE", "18:00", "23:00", "Ana Ruiz", "Ben Kim")
                .taking(2);
        return imported(reading, name);
    }

    private static void add(ReadingBuilder reading, int day, int type, int person) {
        String date = FIRST.plusDays(day).toString();
        boolean open = type == 4 && day >= 22 && day <= 25;
        if (open) {
            reading.shift(date, TYPES.get(type)).mandatory();
        } else {
            reading.shift(date, TYPES.get(type), PEOPLE.get(person % PEOPLE.size()));
        }
    }

    /** Three shifts in which nothing is wrong. */
    public ScheduleVersionId flawless(String name, String first, String second, String third) {
        return imported(
                aReading()
                        .shift("2026-12-01", "DAY", first)
                        .shift("2026-12-02", "DAY", second)
                        .shift("2026-12-03", "DAY", third),
                name);
    }

    /** A file of which everybody is known. */
    public ScheduleVersionId imported(ReadingBuilder reading, String name) {
        RosterRequest request =
                RosterRequest.of(hospital, reading.withChecksum(file++).build(), name);
        return use.roster()
                .imports()
                .carryOut(admin, request, Progress.unwatched())
                .orThrow()
                .version();
    }

    /** Takes every warning of a version upon somebody. */
    public void acknowledgeAll(ScheduleVersionId id, String name) {
        RosterReview review = use.roster().review();
        List<String> keys = review.review(id).orElseThrow().validation().open().stream()
                .map(VersionFinding::key)
                .toList();
        review.acknowledge(admin, id, keys, name).orThrow();
    }
}
