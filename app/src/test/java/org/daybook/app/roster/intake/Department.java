package org.daybook.app.roster.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionView;

/** A real workspace with one hospital in Berlin, on Wednesday, 25 November 2026, at 10:20. */
final class Department extends StoredWorkspace {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    final HospitalId hospital;
    private final Path folder;

    private Department(Path folder) {
        super(folder, "Department", CLOCK);
        this.folder = folder;
        hospital =
                use.roster().hospitals().addHospital(admin, "Charité", BERLIN).orThrow();
    }

    static Department in(Path folder) {
        return new Department(folder);
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
}
