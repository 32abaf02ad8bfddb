package org.daybook.app.sample;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.exchange.ImportOffer;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.people.AbsenceDraft;
import org.daybook.app.people.PeopleBoard;
import org.daybook.app.people.PeopleRegister;
import org.daybook.app.people.PersonRow;
import org.daybook.app.people.PersonSheet;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.WallClockSpan;

/** Two people whom nothing changes, for windows that are about something else. */
public final class SamplePeople implements PeopleBoard, PeopleRegister, ImportSource {

    private static final PersonId ANA = new PersonId(new UUID(7, 1));
    private static final PersonId BEN = new PersonId(new UUID(7, 2));

    @Override
    public boolean mayEdit() {
        return true;
    }

    @Override
    public ZoneId usualZone() {
        return SampleWorkspace.ZONE;
    }

    @Override
    public List<PersonRow> everybody() {
        return List.of(row(ANA, "Ana Duarte"), row(BEN, "Ben Okafor"));
    }

    private static PersonRow row(PersonId id, String name) {
        return new PersonRow(id, name, null, List.of(PersonKind.TECHNICIAN), List.of("heating"), null, true);
    }

    @Override
    public Optional<PersonSheet> open(PersonId id) {
        PersonDetails plain = PersonDetails.named(id.equals(ANA) ? "Ana Duarte" : "Ben Okafor", SampleWorkspace.ZONE);
        PersonDetails details = new PersonDetails(
                plain.name(),
                null,
                List.of(),
                List.of(PersonKind.TECHNICIAN),
                List.of("heating"),
                null,
                WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY),
                SampleWorkspace.ZONE);
        return Optional.of(new PersonSheet(id, details, true, List.of()));
    }

    @Override
    public List<String> plannedAt(PersonId id, WallClockSpan when) {
        return List.of();
    }

    @Override
    public Outcome<PersonId> add(PersonDetails details) {
        return sample();
    }

    @Override
    public Outcome<PersonId> edit(PersonId id, PersonDetails details) {
        return sample();
    }

    @Override
    public Outcome<PersonId> deactivate(PersonId id) {
        return sample();
    }

    @Override
    public Outcome<PersonId> reactivate(PersonId id) {
        return sample();
    }

    @Override
    public Outcome<PersonId> delete(PersonId id) {
        return sample();
    }

    @Override
    public Outcome<UUID> away(PersonId id, AbsenceDraft absence) {
        return sample();
    }

    @Override
    public Outcome<UUID> changeAbsence(UUID absence, AbsenceDraft changed) {
        return sample();
    }

    @Override
    public Outcome<UUID> removeAbsence(UUID absence) {
        return sample();
    }

    @Override
    public Outcome<ImportOffer> plan(Path file, Progress progress) {
        return sample();
    }

    private static <R> Outcome<R> sample() {
        return Outcome.refused("These people are samples. Nothing was changed.");
    }
}
