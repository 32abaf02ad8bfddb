package org.daybook.app.roster.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.app.session.Session;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/** A real workspace with one hospital in Berlin, on Wednesday, 25 November 2026, at 10:20. */
final class Department implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    final Workspace workspace;
    final UseCases use;
    final Actor admin;
    final Session session;
    final HospitalId hospital;
    private final Path folder;

    private Department(Path folder) throws CannotOpen {
        Ids ids = new Ids(CLOCK, new SecureRandom());
        this.folder = folder;
        workspace = new WorkspaceOpener(CLOCK).create(new WorkspaceFile(folder.resolve("department")), null);
        use = new UseCases(workspace, CLOCK, ids);
        admin = use.beginnings()
                .begin("Department", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, BERLIN, CLOCK, ids);
        hospital =
                use.roster().hospitals().addHospital(admin, "Charité", BERLIN).orThrow();
    }

    static Department in(Path folder) {
        try {
            return new Department(folder);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    PersonId person(String name) {
        return use.people().add(admin, PersonDetails.named(name, BERLIN)).orThrow();
    }

    List<String> people() {
        return workspace.work().read(workspace.people()::all).stream()
                .map(Person::name)
                .sorted()
                .toList();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<VersionView> versions() {
        return use.roster().versions().versions(hospital);
    }

    Reviewed reviewed(ScheduleVersionId id) {
        return use.roster().review().review(id).orElseThrow();
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
