package org.daybook.app.roster.grid;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;

/** A real workspace with one hospital in Berlin, on Wednesday, 4 March 2026, at 10:20. */
final class Ward extends StoredWorkspace {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T09:20:00Z"), BERLIN);

    final HospitalId hospital;

    private Ward(Path folder) {
        super(folder, "Ward", CLOCK);
        hospital =
                use.roster().hospitals().addHospital(admin, "Charité", BERLIN).orThrow();
    }

    static Ward in(Path folder) {
        return new Ward(folder);
    }

    PersonId radiologist(String name, @Nullable String specialty) {
        return use.people()
                .add(
                        admin,
                        new PersonDetails(
                                name,
                                null,
                                List.of(),
                                List.of(PersonKind.RADIOLOGIST),
                                List.of(),
                                specialty,
                                WorkingHours.UNKNOWN,
                                BERLIN))
                .orThrow();
    }

    /** Imports a file in which everybody is known. */
    ScheduleVersionId imported(ReadingBuilder reading) {
        return use.roster()
                .imports()
                .carryOut(admin, RosterRequest.of(hospital, reading.build(), "March"), Progress.unwatched())
                .orThrow()
                .version();
    }

    void reject(ScheduleVersionId id) {
        use.roster().versions().reject(admin, id).orThrow();
    }

    Reviewed review(ScheduleVersionId id) {
        return use.roster().review().review(id).orElseThrow();
    }

    Shift shift(ScheduleVersionId id, String date, String type) {
        return review(id).sheet().shifts().stream()
                .filter(shift -> shift.date().equals(LocalDate.parse(date)))
                .filter(shift -> shift.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The names of those on a shift. */
    List<String> on(ScheduleVersionId id, String date, String type) {
        Reviewed reviewed = review(id);
        return reviewed.sheet().dutiesOf(shift(id, date, type).id()).stream()
                .map(duty -> reviewed.crew().member(duty.person()).name())
                .sorted()
                .toList();
    }

    /** What was done last, as the journal names it. */
    String lastCommand() {
        return workspace.journal().newest(1).getFirst().command();
    }
}
