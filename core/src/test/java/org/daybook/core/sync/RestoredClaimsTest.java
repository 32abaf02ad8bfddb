package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.core.sync.History.Laptop;
import org.daybook.core.sync.History.Version;
import org.daybook.core.sync.Step.Fault;
import org.junit.jupiter.api.Test;

/** Histories in which a centre was restored from a backup and took changes for seen that their author had not seen. */
class RestoredClaimsTest {

    private static final int ANNE = 0;
    private static final int BEN = 1;
    private static final int CARL = 2;
    private static final UUID ENTRY = History.id(5, 1);
    private static final UUID OTHER = History.id(5, 2);
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 3).mapToObj(no -> History.id(2, no)).toList();

    private final List<Step> furnished = List.of(
            new Step.Local(ANNE, new Act.Furnish(List.of(History.id(1, 1)), PEOPLE, List.of(), History.id(4, 1), 6)),
            sync(ANNE),
            sync(BEN),
            sync(CARL),
            new Step.BackUp());

    @Test
    void aPlaceOfTheLogThatWasLostIsNotTakenForOneOfTheLogThatGoesOnOtherwise() {
        holds(
                new Step.Local(CARL, new Act.AddEntry(ENTRY, "Scan", 20, 3, List.of(seat(1)))),
                sync(CARL),
                sync(BEN),
                new Step.Local(BEN, new Act.Move(ENTRY, 38, 1)),
                sync(BEN),
                new Step.Local(BEN, new Act.Undo(0)),
                sync(BEN),
                new Step.Restore(),
                sync(CARL),
                new Step.Local(CARL, new Act.Assign(History.id(6, 2), ENTRY, PEOPLE.get(2))),
                sync(CARL),
                sync(BEN),
                new Step.Restore());
    }

    @Test
    void aChangeThatALaptopMadeAfterItWentBackIsNotTakenForTheOneOfThatNumberBefore() {
        holds(
                new Step.Local(BEN, new Act.AddEntry(ENTRY, "Scan", 28, 2, List.of(seat(1)))),
                new Step.Local(BEN, new Act.Move(ENTRY, 18, 2)),
                new Step.Save(BEN),
                new Step.Local(BEN, new Act.Undo(0)),
                new Step.Local(BEN, new Act.Assign(History.id(6, 2), ENTRY, PEOPLE.get(2))),
                sync(BEN),
                sync(CARL),
                new Step.Restore(),
                new Step.GoBack(BEN),
                new Step.Local(BEN, new Act.AddEntry(OTHER, "Round", 4, 1, List.of())));
    }

    private void holds(Step... steps) {
        List<Laptop> laptops = Stream.of("Anne", "Ben", "Carl")
                .map(name -> new Laptop("north", name, Version.CURRENT))
                .toList();
        List<Step> all = Stream.concat(furnished.stream(), Stream.of(steps)).toList();
        assertThat(Simulator.run(new History(0, laptops, all))).isEmpty();
    }

    private static Act.Seat seat(int person) {
        return new Act.Seat(History.id(6, 1), PEOPLE.get(person));
    }

    private static Step sync(int laptop) {
        return new Step.Sync(laptop, Fault.NONE, 0, null);
    }
}
