package org.daybook.core.commitment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Builds commitments for tests: firm, an hour long, of nobody, on a Tuesday morning in UTC unless told otherwise. */
public final class CommitmentBuilder {

    private CommitmentKind kind = CommitmentKind.ENTRY;
    private UUID id = UUID.randomUUID();
    private @Nullable LocalDateTime recurrenceId;
    private String title = "Site visit";
    private String status = "CONFIRMED";
    private WallClockSpan when =
            new WallClockSpan(LocalDateTime.parse("2026-03-24T10:00"), Duration.ofHours(1), ZoneId.of("UTC"), false);
    private Firmness firmness = Firmness.HARD;
    private List<PersonId> people = List.of();
    private boolean confidential;
    private @Nullable UserId author;

    private CommitmentBuilder() {}

    public static CommitmentBuilder aCommitment() {
        return new CommitmentBuilder();
    }

    /** Somebody's absence, with a reason of {@link org.daybook.core.people.Absence.Reason}. */
    public static CommitmentBuilder anAbsence(String reason) {
        CommitmentBuilder builder = new CommitmentBuilder();
        builder.kind = CommitmentKind.ABSENCE;
        builder.title = "Absence";
        builder.status = reason;
        return builder;
    }

    public CommitmentBuilder id(UUID newId) {
        id = newId;
        return this;
    }

    /** The occurrence of a series that its rule gives at a local time. */
    public CommitmentBuilder occurrence(UUID series, String newRecurrenceId) {
        id = series;
        recurrenceId = LocalDateTime.parse(newRecurrenceId);
        return this;
    }

    public CommitmentBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public CommitmentBuilder from(String localStart, String zone) {
        when = new WallClockSpan(LocalDateTime.parse(localStart), when.duration(), ZoneId.of(zone), false);
        return this;
    }

    public CommitmentBuilder from(String localStart) {
        when = new WallClockSpan(LocalDateTime.parse(localStart), when.duration(), when.zone(), false);
        return this;
    }

    public CommitmentBuilder to(String localEnd) {
        when = WallClockSpan.between(when.start(), LocalDateTime.parse(localEnd), when.zone());
        return this;
    }

    public CommitmentBuilder lasting(Duration duration) {
        when = when.lasting(duration);
        return this;
    }

    public CommitmentBuilder allDay(String firstDay, int days) {
        when = WallClockSpan.allDay(LocalDate.parse(firstDay), days, when.zone());
        return this;
    }

    public CommitmentBuilder keptAt(WallClockSpan newWhen) {
        when = newWhen;
        return this;
    }

    public CommitmentBuilder tentative() {
        return firm(Firmness.TENTATIVE);
    }

    public CommitmentBuilder free() {
        return firm(Firmness.FREE);
    }

    public CommitmentBuilder firm(Firmness newFirmness) {
        firmness = newFirmness;
        return this;
    }

    public CommitmentBuilder confidential() {
        confidential = true;
        return this;
    }

    public CommitmentBuilder by(UserId newAuthor) {
        author = newAuthor;
        return this;
    }

    public CommitmentBuilder of(PersonId... newPeople) {
        people = List.of(newPeople);
        return this;
    }

    public Commitment build() {
        return new Commitment(
                new CommitmentRef(kind, id, recurrenceId),
                title,
                when,
                when.interval(),
                firmness,
                kind == CommitmentKind.ABSENCE ? "ABSENCE" : "TICKET",
                status,
                people,
                confidential,
                author);
    }
}
