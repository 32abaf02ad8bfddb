package org.daybook.core.commitment;

import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;
import static org.daybook.core.commitment.CommitmentBuilder.anAbsence;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.core.people.PersonId;

/** Crowded random commitments about a daylight-saving night: short, empty and weeks long, of all firmnesses. */
final class RandomCommitments {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-24T00:00");
    private static final List<String> ZONES = List.of("Europe/Madrid", "UTC", "America/New_York");
    private static final List<PersonId> EVERYBODY = IntStream.rangeClosed(1, 4)
            .mapToObj(i -> new PersonId(new UUID(0, i)))
            .toList();

    private final Random random;

    RandomCommitments(Random random) {
        this.random = random;
    }

    List<Commitment> some(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next(newId())).toList();
    }

    UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    Commitment next(UUID id) {
        CommitmentBuilder builder = random.nextInt(8) == 0 ? anAbsence("VACATION") : aCommitment();
        builder.id(id);
        if (random.nextInt(4) == 0) {
            builder.occurrence(
                    new UUID(9, random.nextInt(3)),
                    FIRST.plusDays(random.nextInt(1_000)).toString());
        }
        int quarters = random.nextInt(14 * 24 * 4);
        builder.from(FIRST.plusMinutes(15L * quarters).toString(), ZONES.get(random.nextInt(3)));
        builder.lasting(Duration.ofMinutes(15L * (random.nextInt(20) == 0 ? random.nextInt(900) : random.nextInt(9))));
        if (random.nextInt(20) == 0) {
            builder.allDay(FIRST.plusDays(random.nextInt(14)).toLocalDate().toString(), 1 + random.nextInt(3));
        }
        return builder.firm(Firmness.values()[random.nextInt(3)]).of(people()).build();
    }

    private PersonId[] people() {
        List<PersonId> people = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            people.add(EVERYBODY.get(random.nextInt(EVERYBODY.size())));
        }
        return people.toArray(PersonId[]::new);
    }
}
