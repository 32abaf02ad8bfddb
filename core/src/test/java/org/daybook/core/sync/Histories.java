package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.core.sync.History.Laptop;
import org.daybook.core.sync.History.Version;
import org.daybook.core.sync.Step.Fault;

/** Makes a history out of a seed: the same out of the same, and any of them likely enough to meet trouble. */
public final class Histories {

    private static final int STEPS = 400;
    private static final int LEAST_LAPTOPS = 3;
    private static final int MOST_LAPTOPS = 12;
    private static final int MOST_CALLS = 14;

    private final long seed;
    private final SplittableRandom random;
    private final Acts acts;

    private Histories(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.acts = new Acts(random);
    }

    public static History of(long seed) {
        return of(seed, MOST_LAPTOPS, STEPS);
    }

    /** One with fewer laptops, but at least three, and fewer steps. */
    public static History of(long seed, int mostLaptops, int steps) {
        return new Histories(seed).make(mostLaptops, steps);
    }

    private History make(int mostLaptops, int length) {
        List<Laptop> laptops = new ArrayList<>();
        int count = LEAST_LAPTOPS + random.nextInt(mostLaptops - LEAST_LAPTOPS + 1);
        for (int laptop = 0; laptop < count; laptop++) {
            laptops.add(new Laptop(laptop % 4 == 3 ? "south" : "north", "member " + laptop, version()));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Local(0, acts.furnish()));
        steps.add(new Step.Sync(0, Fault.NONE, 0, null));
        if (count > 3) {
            steps.add(new Step.Local(3, acts.furnish()));
        }
        IntStream.range(0, length).forEach(_ -> steps.add(step(count)));
        return new History(seed, laptops, steps);
    }

    private Version version() {
        return switch (random.nextInt(6)) {
            case 0 -> Version.OLDER;
            case 1 -> Version.NEWER;
            default -> Version.CURRENT;
        };
    }

    private Step step(int laptops) {
        int laptop = random.nextInt(laptops);
        int chance = random.nextInt(1_000);
        if (chance < 600) {
            return new Step.Local(laptop, acts.next());
        }
        if (chance < 900) {
            return sync(laptop, laptops);
        }
        return seldom(chance, laptop, laptops);
    }

    private Step seldom(int chance, int laptop, int laptops) {
        if (chance < 925) {
            return new Step.Late(laptop, random.nextInt(4));
        }
        if (chance < 940) {
            return new Step.Part(laptop);
        }
        if (chance < 960) {
            return new Step.Join(laptop);
        }
        if (chance < 970) {
            return new Step.SetClock(laptop, random.nextInt(-24, 25));
        }
        if (chance < 980) {
            return new Step.Save(laptop);
        }
        if (chance < 985) {
            return new Step.GoBack(laptop);
        }
        if (chance < 989) {
            return new Step.Copy(laptop, random.nextInt(laptops));
        }
        if (chance < 994) {
            return chance < 992 ? new Step.Revoke(laptop) : new Step.Admit(laptop);
        }
        return chance < 997 ? new Step.BackUp() : new Step.Restore();
    }

    private Step sync(int laptop, int laptops) {
        int call = 1 + random.nextInt(MOST_CALLS);
        Step meanwhile = switch (random.nextInt(4)) {
            case 0 -> new Step.Local(random.nextInt(laptops), acts.next());
            case 1 -> new Step.Local(laptop, acts.next());
            case 2 -> new Step.Sync(random.nextInt(laptops), Fault.NONE, 0, null);
            default -> null;
        };
        Fault fault = switch (random.nextInt(10)) {
            case 0, 1 -> Fault.BEFORE;
            case 2, 3 -> Fault.AFTER;
            case 4 -> Fault.TWICE;
            default -> Fault.NONE;
        };
        return new Step.Sync(laptop, fault, call, meanwhile);
    }

    /** Makes what people do, mostly about the same few things. */
    private static final class Acts {

        private static final int HOSPITAL = 1;
        private static final int PERSON = 2;
        private static final int VERSION = 3;
        private static final int SESSION = 4;
        private static final int ENTRY = 5;
        private static final int ASSIGNEE = 6;
        private static final int BOOKING = 7;
        private static final int HOURS = 48;
        private static final int SEATS = 6;
        private static final int MOST_PEOPLE = 8;

        private final SplittableRandom random;
        private int people = 5;
        private int versions = 4;
        private int entries;
        private int assignees;
        private int bookings;

        Acts(SplittableRandom random) {
            this.random = random;
        }

        Act furnish() {
            return new Act.Furnish(ids(HOSPITAL, 2), ids(PERSON, 5), ids(VERSION, 4), History.id(SESSION, 0), SEATS);
        }

        private static List<UUID> ids(int kind, int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> History.id(kind, number))
                    .toList();
        }

        Act next() {
            return switch (random.nextInt(24)) {
                case 0, 1 -> addEntry();
                case 2, 3, 4, 5, 6 -> edit();
                case 7, 8, 9, 10 -> new Act.Move(entry(), random.nextInt(HOURS), 1 + random.nextInt(3));
                case 11, 12, 13 -> new Act.Assign(History.id(ASSIGNEE, assignees++), entry(), person());
                case 14, 15 -> new Act.Unassign(entry(), person());
                case 16 -> delete();
                case 17 -> new Act.Undo(random.nextInt(3));
                case 18, 19 -> version();
                case 20, 21 -> booking();
                case 22 -> people < MOST_PEOPLE ? new Act.AddPerson(History.id(PERSON, people++), word()) : edit();
                default -> random.nextInt(4) == 0 ? new Act.LetGo(0) : new Act.Retry(random.nextInt(2));
            };
        }

        private Act addEntry() {
            List<Act.Seat> seats = random.ints(random.nextInt(3), 0, people)
                    .distinct()
                    .mapToObj(person -> new Act.Seat(History.id(ASSIGNEE, assignees++), History.id(PERSON, person)))
                    .toList();
            return new Act.AddEntry(
                    History.id(ENTRY, entries++), word(), random.nextInt(HOURS), 1 + random.nextInt(3), seats);
        }

        private Act edit() {
            return switch (random.nextInt(9)) {
                case 0, 1 -> new Act.Edit("schedule_entry", entry(), "title", word());
                case 2 -> new Act.Edit("schedule_entry", entry(), "notes", word());
                case 3 -> new Act.Edit("schedule_entry", entry(), "location", word());
                case 4 ->
                    new Act.Edit("schedule_entry", entry(), "status", random.nextBoolean() ? "CANCELLED" : "SCHEDULED");
                case 5 -> new Act.Edit("person", person(), "name", word());
                case 6 -> new Act.Edit("person", person(), "phone", word());
                case 7 -> new Act.Edit("schedule_version", aVersion(), "name", word());
                default -> new Act.Edit("class_session", History.id(SESSION, 0), "title", word());
            };
        }

        private Act delete() {
            return switch (random.nextInt(4)) {
                case 0, 1 -> new Act.Delete("schedule_entry", entry());
                case 2 -> new Act.Remove("schedule_entry", entry());
                default -> new Act.Remove("person", person());
            };
        }

        private Act version() {
            return random.nextInt(4) == 0
                    ? new Act.AddVersion(History.id(VERSION, versions++), History.id(HOSPITAL, random.nextInt(2)))
                    : new Act.Promote(aVersion());
        }

        private Act booking() {
            return bookings > 0 && random.nextInt(3) == 0
                    ? new Act.Unbook(History.id(BOOKING, random.nextInt(bookings)))
                    : new Act.Book(
                            History.id(BOOKING, bookings++),
                            History.id(SESSION, 0),
                            person(),
                            1 + random.nextInt(SEATS));
        }

        /** One of the entries there are, mostly a late one. */
        private UUID entry() {
            int back = 1 + random.nextInt(random.nextInt(3) == 0 ? Math.max(1, entries) : 8);
            return History.id(ENTRY, Math.max(0, entries - back));
        }

        private UUID person() {
            return History.id(PERSON, random.nextInt(people));
        }

        private UUID aVersion() {
            return History.id(VERSION, random.nextInt(versions));
        }

        private String word() {
            return Integer.toString(random.nextInt(1_000));
        }
    }
}
