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

    private final ModelCentre centre;
    private final Oracles oracles;
    private final List<Laptop> laptops = new ArrayList<>();
    private final Supplier<UUID> names;
    private Instant now = Desk.FIRST;
    private int named;
    private @Nullable ModelCentre backup;
    private int restores;

    /** A laptop as it is by now. */
    private static final class Laptop {

        private String tenant;
        private String member;
        private ModelBook book;
        private @Nullable ModelBook saved;
        private Duration ahead = Duration.ZERO;
        private boolean parted;
        private boolean syncing;
        private final List<Runnable> pushes = new ArrayList<>();

        Laptop(History.Laptop laptop, ModelBook book) {
            this.tenant = laptop.tenant();
            this.member = laptop.member();
            this.book = book;
        }
    }

    public Simulator(History history, ModelCentre centre, BiFunction<UUID, ModelSchema, ModelBook> books) {
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

    Optional<Violation> violation(List<Step> steps) {
        try {
            for (Step step : steps) {
                now = now.plusSeconds(60);
                take(step);
            }
            comeToRest();
            return Optional.empty();
        } catch (Violation e) {
            return Optional.of(e);
        }
    }

    private void take(Step step) {
        switch (step) {
            case Step.Local(int laptop, Act act) -> local(laptops.get(laptop), act);
            case Step.Sync sync -> sync(laptops.get(sync.laptop()), sync);
            case Step.Late(int laptop, int back) -> late(laptops.get(laptop), back);
            case Step.Save(int laptop) ->
                laptops.get(laptop).saved = laptops.get(laptop).book.copy();
            case Step.GoBack(int laptop) -> goBack(laptops.get(laptop));
            case Step.Copy(int from, int to) -> copy(laptops.get(from), laptops.get(to));
            case Step.SetClock(int laptop, int hours) -> laptops.get(laptop).ahead = Duration.ofHours(hours);
            case Step.Part(int laptop) -> laptops.get(laptop).parted = true;
            case Step.Join(int laptop) -> laptops.get(laptop).parted = false;
            case Step.Revoke(int laptop) -> centre.revoke(laptops.get(laptop).member);
            case Step.Admit(int laptop) -> centre.admit(laptops.get(laptop).member);
            case Step.BackUp() -> backup = centre.copy();
            case Step.Restore() -> restore();
        }
        oracles.atCentre();
    }

    private void restore() {
        if (backup != null) {
            centre.restore(backup);
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

    private static void goBack(Laptop laptop) {
        ModelBook saved = laptop.saved;
        if (saved != null) {
            laptop.book = saved.copy();
        }
    }

    private static void copy(Laptop from, Laptop to) {
        to.tenant = from.tenant;
        to.member = from.member;
        to.book = from.book.copy();
        to.saved = null;
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
        ModelBook book = laptop.book;
        Centre mine = centre.as(laptop.tenant, laptop.member);
        try {
            new Round(
                            line.of(book),
                            line.to(mine, sent -> laptop.pushes.add(() -> arrive(mine, sent))),
                            names,
                            clock(laptop),
                            (_, _, _) -> {})
                    .run();
            if (sync.meanwhile() == null && sync.fault() == Fault.NONE) {
                oracles.afterRound(laptop.tenant, book);
            }
        } catch (CentreFailure e) {
            if (e.kind() == CentreFailure.Kind.ALTERED && restored == restores) {
                throw new Violation(Oracle.WORKS, e);
            }
        } catch (Line.Crash _) {
            // It goes on with what is on its disk.
        } catch (IllegalStateException e) {
            throw new Violation(Oracle.WORKS, e);
        } finally {
            Oracles.atLaptop(book);
        }
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
            int before = entries();
            for (int laptop = 0; laptop < laptops.size(); laptop++) {
                take(new Step.Sync(laptop, Fault.NONE, 0, null));
            }
            if (round > 0 && entries() == before) {
                return;
            }
        }
        throw new Violation(Oracle.REST, "still at it after %d rounds".formatted(ROUNDS_TO_REST));
    }

    private int entries() {
        int there = centre.tenants().stream()
                .mapToInt(tenant -> centre.tenant(tenant).log().size())
                .sum();
        return there
                + laptops.stream()
                        .mapToInt(laptop -> laptop.book.journal().entries().size())
                        .sum();
    }
}
