package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.util.Random;
import java.util.UUID;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;
import org.junit.jupiter.api.Test;

class WireTest {

    private static void comesBack(Changes changes) {
        Mutation mutation = changes.build();
        assertThat(Wire.read(Wire.write(mutation))).isEqualTo(mutation);
    }

    @Test
    void aMutationComesBackAsItWas() {
        UUID owner = UUID.randomUUID();
        comesBack(mutation(12)
                .base(57)
                .summary("Moved „Scan“ to Monday\n\t\"9:00\" \\ 🦉")
                .reverses(new Origin(UUID.randomUUID(), 3))
                .insert("person", person(UUID.randomUUID(), "Ada"))
                .update(
                        "schedule_entry",
                        owner,
                        columns("title", "A", "notes", null),
                        columns("title", "B", "free", true))
                .delete("person", person(UUID.randomUUID(), "Bert"))
                .claims(owner, claim(owner, UUID.randomUUID(), 9, 10))
                .claims(UUID.randomUUID()));
    }

    @Test
    void aMutationThatOnlyFreesTimeComesBack() {
        comesBack(mutation(1).claims(UUID.randomUUID()));
        comesBack(mutation(3).on(Changes.ground(UUID.randomUUID(), 1)).on(Changes.ground(UUID.randomUUID(), 2)));
    }

    @Test
    void rowsKeepTheirOrderHoweverTheyAreMixed() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Changes changes = mutation(round + 1);
            for (int i = random.nextInt(12); i > 0; i--) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                switch (random.nextInt(4)) {
                    case 0 -> changes.insert("person", person(id, "Ada"));
                    case 1 -> changes.insert("schedule_entry_assignee", assignee(id, id, id));
                    case 2 -> changes.update("schedule_entry", id, columns("title", "A"), columns("title", "B"));
                    default -> changes.delete("schedule_entry", entry(id, "Scan"));
                }
            }
            comesBack(changes);
        }
    }

    @Test
    void anImportOfMixedRowsSaysItsOrderInFewDigits() {
        Changes straight = mutation(1);
        Changes mixed = mutation(1);
        for (int i = 0; i < 1000; i++) {
            straight.insert("person", person(new UUID(1, i), "Ada"));
        }
        for (int i = 0; i < 1000; i++) {
            straight.insert("schedule_entry_assignee", assignee(new UUID(2, i), new UUID(1, i), new UUID(1, i)));
            mixed.insert("person", person(new UUID(1, i), "Ada"));
            mixed.insert("schedule_entry_assignee", assignee(new UUID(2, i), new UUID(1, i), new UUID(1, i)));
        }
        int plain = Wire.write(straight.build()).length();
        assertThat(Wire.write(straight.build())).doesNotContain("order");
        assertThat(Wire.write(mixed.build()).length()).isBetween(plain, plain + 9 * 1000);
    }

    @Test
    void charactersThatPostgresCannotHoldTravelInDisguise() {
        Changes odd = mutation(1)
                .summary("nul \0, halves \uD83E and \uDD89, a mark \uFDD0, a pair 🦉")
                .insert("person", person(UUID.randomUUID(), "\0"));
        comesBack(odd);
        assertThat(Wire.write(odd.build())).doesNotContain("\\u0000").doesNotContain("\uDD89,");
    }

    @Test
    void whatIsNoMutationIsToldSo() {
        for (String text :
                new String[] {"", "[]", "{}", "{\"no\":1}", "{\"no\":\"x\"}", "{\"ins\":{\"person\":[{}]}}"}) {
            assertThatThrownBy(() -> Wire.read(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("This is no mutation");
        }
    }

    @Test
    void whatANewerDaybookAddsIsLeftOut() {
        Mutation mutation = mutation(1).build();
        String newer = Wire.write(mutation).replaceFirst("\\{", "{\"mood\":{\"a\":[1,2]},\"weight\":1.5,");
        assertThat(Wire.read(newer)).isEqualTo(mutation);
    }
}
