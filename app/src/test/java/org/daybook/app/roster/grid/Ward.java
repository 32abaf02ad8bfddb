package org.daybook.app.roster.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.app.session.Session;
import org.daybook.core.access.Actor;
import org.daybook.core.exchange.Progress;
import org.daybook.core.identity.Ids;
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
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/** A real workspace with one hospital in Berlin, on Wednesday, 4 March 2026, at 10:20. */
final class Ward implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T09:20:00Z"), BERLIN);

    final Workspace workspace;
    final UseCases use;
    final Actor admin;
    final Session session;
    final HospitalId hospital;

    private Ward(Path folder) throws CannotOpen {
        Ids ids = new Ids(CLOCK, new SecureRandom());
        workspace = new WorkspaceOpener(CLOCK).create(new WorkspaceFile(folder.resolve("ward")), null);
        use = new UseCases(workspace, CLOCK, ids);
        admin = use.beginnings()
                .begin("Ward", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, BERLIN, CLOCK, ids);
        hospital =
                use.roster().hospitals().addHospital(admin, "Charité", BERLIN).orThrow();
    }

    static Ward in(Path folder) {
        try {
            return new Ward(folder);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
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

    @Override
    public void close() {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
