package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Step.Fault;
import org.daybook.core.sync.Violation.Oracle;
import org.junit.jupiter.api.Test;

/** Each oracle sees a fault of its kind that was planted. */
class OraclesTest {

    private static final String NO_HASH = "f".repeat(64);

    @Test
    void aHashThatDoesNotFollowIsSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            void append(UUID client, Mutation mutation) {
                super.append(client, mutation);
                LogEntry entry = log().removeLast();
                log().add(new LogEntry(new LogMark(entry.seq(), NO_HASH), client, mutation, entry.text()));
            }
        };

        assertThat(seenAt(tenant)).contains(Oracle.CHAIN);
    }

    @Test
    void aGapInTheLogIsSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            void append(UUID client, Mutation mutation) {
                super.append(client, mutation);
                LogEntry entry = log().removeLast();
                LogMark next = new LogMark(entry.seq() + 1, entry.mark().hash());
                log().add(new LogEntry(next, client, mutation, entry.text()));
            }
        };

        assertThat(seen(justSent(), tenant, ModelLedger::new)).contains(Oracle.CHAIN);
    }

    @Test
    void aMutationThatIsTakenTwiceIsSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            void append(UUID client, Mutation mutation) {
                super.append(client, mutation);
                super.append(client, mutation);
            }
        };

        assertThat(seenAt(tenant)).contains(Oracle.ONCE);
    }

    @Test
    void aVerdictThatIsForgottenIsSeen() {
        ModelCentre centre = new ModelCentre(3) {
            @Override
            public Verdict verdict(Origin origin) {
                return new Verdict(origin.no(), Verdict.Kind.REJECTED, 0, List.of());
            }
        };

        assertThat(new Simulator(justSent(), centre, ModelBook::new)
                        .violation(justSent().steps()))
                .map(Violation::oracle)
                .contains(Oracle.ONCE);
    }

    @Test
    void rulesThatAreBrokenAtTheCentreAreSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            List<Obstacle> broken(Collection<RowKey> touched) {
                return List.of();
            }
        };

        assertThat(seenAt(tenant)).contains(Oracle.RULES);
    }

    @Test
    void aConflictThatIsIgnoredIsSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            List<Obstacle> conflicts(Mutation mutation) {
                return List.of();
            }
        };

        assertThat(seenAt(tenant)).contains(Oracle.LOST);
    }

    @Test
    void claimsThatWereMadeWithoutWhatOthersDidAreSeen() {
        Supplier<ModelTenant> tenant = () -> new ModelTenant() {
            @Override
            List<Obstacle> otherTime(Mutation mutation) {
                return List.of();
            }
        };

        assertThat(seenAt(tenant)).contains(Oracle.CLAIMS);
    }

    @Test
    void aRowThatALaptopLosesIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public boolean append(Heading heading, List<RowChange> changes) {
                        boolean isOne = changes.size() == 1
                                && changes.getFirst().table().equals("person");
                        return isOne || super.append(heading, changes);
                    }
                }))
                .contains(Oracle.SAME);
    }

    @Test
    void whatALaptopKeepsOfARowThatIsGoneIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public void dropUnknown(RowKey row) {}
                }))
                .contains(Oracle.SAME);
    }

    @Test
    void aRejectionThatNobodyIsToldOfIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public void conflict(Own own, List<Obstacle> obstacles) {
                        book.unsettled().remove(own.no());
                    }
                }))
                .contains(Oracle.FATE);
    }

    @Test
    void aChangeThatIsNotJournalledIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public boolean append(Heading heading, List<RowChange> changes) {
                        return book.rows().apply(changes);
                    }
                }))
                .contains(Oracle.JOURNAL);
    }

    @Test
    void aRowOfAnotherTenantIsSeen() {
        Supplier<ModelTenant> tenant = sharedByAll();

        assertThat(seenAt(tenant)).contains(Oracle.TENANT);
    }

    @Test
    void anEntryThatIsNeverSettledIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public void settle(Own own) {}
                }))
                .contains(Oracle.REST);
    }

    @Test
    void aLaptopThatCannotTakeInIsSeen() {
        assertThat(seenIn(book -> new ModelLedger(book) {
                    @Override
                    public boolean append(Heading heading, List<RowChange> changes) {
                        return false;
                    }
                }))
                .contains(Oracle.WORKS);
    }

    private static Supplier<ModelTenant> sharedByAll() {
        ModelTenant one = new ModelTenant();
        return () -> one;
    }

    /** Who sees something when this is how the centre is, in some histories. */
    private static Set<Oracle> seenAt(Supplier<ModelTenant> tenants) {
        return LongStream.range(0, 30)
                .mapToObj(Histories::of)
                .flatMap(history -> seen(history, tenants, ModelLedger::new).stream())
                .collect(Collectors.toSet());
    }

    /** Who sees something when this is how laptops are, in some histories. */
    private static Set<Oracle> seenIn(Function<ModelBook, Ledger> ledgers) {
        return LongStream.range(0, 30)
                .mapToObj(Histories::of)
                .flatMap(history -> seen(history, ModelTenant::new, ledgers).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Oracle> seen(
            History history, Supplier<ModelTenant> tenants, Function<ModelBook, Ledger> ledgers) {
        ModelCentre centre = new ModelCentre(3) {
            @Override
            ModelTenant newTenant() {
                return tenants.get();
            }
        };
        return new Simulator(history, centre, (client, schema) -> new ModelBook(client, schema, ledgers))
                .violation(history.steps())
                .map(Violation::oracle);
    }

    /** A first change arrives, and the line breaks before anything comes back. */
    private static History justSent() {
        History first = Histories.of(1);
        int push = 5;
        return first.with(List.of(first.steps().getFirst(), new Step.Sync(0, Fault.AFTER, push, null)));
    }
}
