package org.daybook.core.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.daybook.core.sync.Step.Fault;
import org.daybook.core.sync.Violation.Oracle;
import org.jspecify.annotations.Nullable;

/** Carries out a history on books and a centre in memory, and lets the oracles look at it all the while. */
public final class Simulator {

    private static final int ROUNDS_TO_REST = 20;

    /** Between two steps. Even by clocks that are hours apart no two things happen at one time. */
    private static final Duration PAUSE = Duration.ofMillis(60_001);

    private final WholeCentre centre;
    private final Oracles oracles;
    private final List<Laptop> laptops = new ArrayList<>();
    private final Supplier<UUID> names;
    private Instant now = Desk.FIRST;
    private int named;
    private boolean backedUp;
    private int restores;

    /** A laptop as it is by now. */
    private static final class Laptop {

        private String tenant;
        private String member;
        private Book book;
        private @Nullable Book saved;
        private Duration ahead = Duration.ZERO;
        private boolean parted;
        private boolean syncing;
        private final List<Runnable> pushes = new ArrayList<>();

        Laptop(History.Laptop laptop, Book book) {
            this.tenant = laptop.tenant();
            this.member = laptop.member();
            this.book = book;
        }
    }

    /** @param books makes a workspace, which is to go by that name at its centre */
    public Simulator(History history, WholeCentre centre, BiFunction<UUID, ModelSchema, ? extends Book> books) {
        this.centre = centre;
        this.oracles = new Oracles(centre);
        this.names = () -> new UUID(0xC000L, 0x8000000000000000L | named++);
        history.laptops()
                .forEach(laptop -> laptops.add(new Laptop(
                        laptop, books.apply(names.get(), laptop.version().schema()))));
    }

    /** What came to be in a history that must not. */
    public static Optional<Violation> run(History history) {
        return new Simulator(history, new ModelCentre(3), ModelBook::new).violation(history.steps());
    }

    /** Carries out these steps, and what it takes to come to rest. */
    public Optional<Violation> violation(List<Step> steps) {
        try {
            for (Step step : steps) {
                now = now.plus(PAUSE);
                take(step);
            }
            comeToRest();
            return Optional.empty();
        } catch (Violation e) {
            return Optional.of(e);
        } catch (RuntimeException e) { // whatever breaks a laptop
            return Optional.of(new Violation(Oracle.WORKS, e));
        }
    }

    private void take(Step step) {
        switch (step) {
            case Step.Local(int laptop, Act act) -> local(laptops.get(laptop), act);
            case Step.Sync sync -> sync(laptops.get(sync.laptop()), sync);
            case Step.Late(int laptop, int back) -> late(laptops.get(laptop), back);
            case Step.Save(int laptop) -> save(laptops.get(laptop));
            case Step.GoBack(int laptop) -> goBack(laptops.get(laptop));
            case Step.Copy(int from, int to) -> copy(laptops.get(from), laptops.get(to));
            case Step.SetClock(int laptop, int hours) -> laptops.get(laptop).ahead = Duration.ofHours(hours);
            case Step.Part(int laptop) -> laptops.get(laptop).parted = true;
            case Step.Join(int laptop) -> laptops.get(laptop).parted = false;
            case Step.Revoke(int laptop) -> revoke(laptops.get(laptop));
            case Step.Admit(int laptop) -> centre.admit(laptops.get(laptop).member);
            case Step.BackUp() -> backUp();
            case Step.Restore() -> restore();
        }
        oracles.atCentre();
    }

    private void backUp() {
        centre.backUp();
        backedUp = true;
    }

    private void restore() {
        if (backedUp) {
            centre.restore();
            oracles.forget();
            restores++;
            laptops.forEach(laptop -> laptop.pushes.clear()); // its connections went with it
        }
    }

    private void local(Laptop laptop, Act act) {
        new Desk(laptop.book, laptop.tenant, clock(laptop).instant()).does(act);
    }

    private Clock clock(Laptop laptop) {
        return Clock.fixed(now.plus(laptop.ahead), ZoneOffset.UTC);
    }

    private static void late(Laptop laptop, int back) {
        if (back < laptop.pushes.size()) {
            laptop.pushes.get(laptop.pushes.size() - 1 - back).run();
        }
    }

    private void revoke(Laptop laptop) {
        centre.revoke(laptop.tenant, laptop.member);
    }

    private static void save(Laptop laptop) {
        forget(laptop);
        laptop.saved = laptop.book.copy();
    }

    private static void forget(Laptop laptop) {
        Book saved = laptop.saved;
        if (saved != null) {
            saved.close();
            laptop.saved = null;
        }
    }

    private static void goBack(Laptop laptop) {
        Book saved = laptop.saved;
        if (saved != null) {
            laptop.book.close();
            laptop.book = saved.copy();
        }
    }

    private static void copy(Laptop from, Laptop to) {
        to.tenant = from.tenant;
        to.member = from.member;
        Book before = to.book;
        to.book = from.book.copy();
        before.close();
        forget(to);
        to.pushes.clear();
    }

    private void sync(Laptop laptop, Step.Sync sync) {
        if (!laptop.syncing) {
            laptop.syncing = true;
            round(laptop, sync);
            laptop.syncing = false;
        }
    }

    private void round(Laptop laptop, Step.Sync sync) {
        int restored = restores;
        Line line = new Line(sync, laptop.parted, this::take);
        Book book = laptop.book;
        Centre mine = centre.as(laptop.tenant, laptop.member);
        try {
            new Round(
                            line.of(book.by(clock(laptop))),
                            line.to(
                                    mine,
                                    () -> hangUp(laptop, sync),
                                    sent -> laptop.pushes.add(() -> arrive(mine, sent))),
                            names,
                            (_, _, _) -> {},
                            Runnable::run)
                    .run();
            if (sync.meanwhile() == null && sync.fault() == Fault.NONE) {
                oracles.afterRound(laptop.tenant, book);
            }
        } catch (CentreFailure e) {
            boolean unasked =
                    !laptop.parted && restored == restores && sync.fault() == Fault.NONE && sync.meanwhile() == null;
            if (e.kind() == CentreFailure.Kind.ALTERED && restored == restores
                    || unasked && e.kind() == CentreFailure.Kind.UNREACHABLE) {
                throw new Violation(Oracle.WORKS, e);
            }
        } catch (Line.Crash _) {
            book.crash();
        } catch (RuntimeException e) { // whatever breaks a round breaks what is promised
            throw new Violation(Oracle.WORKS, e);
        } finally {
            Oracles.atLaptop(book);
        }
    }

    /** Every other line that breaks does because the server ends it. */
    private boolean hangUp(Laptop laptop, Step.Sync sync) {
        return sync.call() % 2 == 0 && centre.hangUp(laptop.member);
    }

    private static void arrive(Centre centre, Line.Sent sent) {
        try {
            centre.push(sent.client(), sent.after(), sent.mutations());
        } catch (CentreFailure e) {
            // Nobody waits for the answer any more.
            return;
        }
    }

    /** All come back, and sync until nothing is left to do. */
    private void comeToRest() {
        laptops.forEach(laptop -> {
            laptop.parted = false;
            centre.admit(laptop.member);
        });
        for (int round = 0; round < ROUNDS_TO_REST; round++) {
            long before = entries();
            for (int laptop = 0; laptop < laptops.size(); laptop++) {
                take(new Step.Sync(laptop, Fault.NONE, 0, null));
            }
            if (round > 0 && entries() == before) {
                laptops.forEach(laptop -> oracles.atRest(laptop.tenant, laptop.book));
                return;
            }
        }
        throw new Violation(Oracle.REST, "still at it after %d rounds".formatted(ROUNDS_TO_REST));
    }

    private long entries() {
        long there = centre.tenants().stream()
                .mapToLong(tenant -> centre.tenant(tenant).log().size())
                .sum();
        return there
                + laptops.stream().mapToLong(laptop -> laptop.book.entries()).sum();
    }
}
