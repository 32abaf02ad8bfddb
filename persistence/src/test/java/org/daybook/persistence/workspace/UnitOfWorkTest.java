package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Credential;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
import org.daybook.core.access.User;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitOfWorkTest {

    private static final Intent ADD = TestWorkspace.ADD_PERSON;

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aRefusedBodyLeavesNothingBehind() {
        Outcome<Boolean> outcome = work().run(test.admin(), ADD, () -> {
            add("Ana");
            return Outcome.refused("On second thoughts, no.");
        });

        assertThat(outcome).isEqualTo(Outcome.refused("On second thoughts, no."));
        assertThat(test.names()).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aThrowingBodyLeavesNothingBehindAndItsExceptionComesOut() {
        assertThatThrownBy(() -> work().run(test.admin(), ADD, () -> {
                    add("Ana");
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(test.names()).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aCommandInsideACommandIsABug() {
        assertThatThrownBy(() -> work().run(test.admin(), ADD, () -> test.addPerson(test.admin(), "Ana")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("person.add");
    }

    @Test
    void aCommandInsideAQueryIsABug() {
        assertThatThrownBy(() -> work().read(() -> test.addPerson(test.admin(), "Ana")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStoreIsNotReachedOutsideTheUnitOfWork() {
        assertThatThrownBy(() -> test.workspace().people().all()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCommandThatChangesNothingWritesNoEntry() {
        PersonId ana = test.person("Ana");
        int before = entries().size();

        assertThat(test.rename(test.admin(), ana, "Ana")).isInstanceOf(Outcome.Done.class);

        assertThat(entries()).hasSize(before);
    }

    @Test
    void aQueryThatChangesAnObjectChangesNothing() {
        PersonId ana = test.person("Ana");

        work().read(() -> {
            test.workspace()
                    .people()
                    .find(ana)
                    .orElseThrow()
                    .change(
                            PersonDetails.named("Zoe", TestWorkspace.BERLIN),
                            test.clock().instant());
            return test.workspace().people().all();
        });

        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void listenersHearAfterTheCommitAndInOrder() {
        List<String> heard = new ArrayList<>();
        test.workspace()
                .journal()
                .subscribe((entry, rows) -> heard.add(entry.no() + " " + rows.size() + " " + test.names()));

        test.person("Ana");
        test.person("Ben");

        assertThat(heard).containsExactly("2 1 [Ana]", "3 1 [Ana, Ben]");
    }

    @Test
    void aListenerThatThrowsBreaksNeitherTheCommandNorTheOthers() {
        List<Long> heard = new ArrayList<>();
        test.workspace().journal().subscribe((_, _) -> {
            throw new IllegalStateException("thrown on purpose by a test");
        });
        test.workspace().journal().subscribe((entry, _) -> heard.add(entry.no()));

        assertThat(test.addPerson(test.admin(), "Ana")).isInstanceOf(Outcome.Done.class);

        assertThat(heard).containsExactly(2L);
    }

    @Test
    void aListenerThatUnsubscribedHearsNoMore() {
        List<Long> heard = new ArrayList<>();
        var subscription = test.workspace().journal().subscribe((entry, _) -> heard.add(entry.no()));
        test.person("Ana");

        subscription.close();
        test.person("Ben");

        assertThat(heard).containsExactly(2L);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleMayDoWhatItsPermissionsSayAndNothingElse(Role role) {
        Actor actor = role == Role.ADMIN ? test.admin() : test.actor("somebody", role);

        for (Permission permission : Permission.values()) {
            Outcome<String> outcome =
                    work().run(actor, new Intent("test.try", permission), () -> Outcome.done("", "Tried"));
            assertThat(outcome instanceof Outcome.Done)
                    .as("%s %s", role, permission)
                    .isEqualTo(role.permissions().contains(permission));
        }
    }

    @Test
    void aRoleIsCheckedBeforeTheBodyRuns() {
        Actor viewer = test.actor("vera", Role.VIEWER);
        List<String> ran = new ArrayList<>();

        work().run(viewer, ADD, () -> Outcome.done(ran.add("it"), "Ran"));

        assertThat(ran).isEmpty();
    }

    @Test
    void whoLostTheRoleSinceSigningInIsRefused() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        test.users().changeRoles(test.admin(), sven.user(), Set.of(Role.VIEWER)).orThrow();

        assertThat(test.addPerson(sven, "Ana"))
                .isEqualTo(Outcome.refused("sven may no longer do this: the account was changed since signing in."
                        + " Nothing was changed; sign in again, or ask an administrator."));
    }

    @Test
    void whoWasDeactivatedSinceSigningInIsRefused() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        test.users().deactivate(test.admin(), sven.user()).orThrow();

        assertThat(test.addPerson(sven, "Ana")).isInstanceOf(Outcome.Refused.class);
        assertThat(work().run(sven, new Intent("test.look", Permission.VIEW), () -> Outcome.done("", "Looked")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoWasNeverStoredIsRefused() {
        var nobody = new Actor(new UserId(test.ids().next()), "Nobody", Set.of(Role.ADMIN), null);

        assertThat(test.addPerson(nobody, "Ana")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aRehearsalAnswersAndLeavesAndPublishesNothing() {
        List<Long> heard = new ArrayList<>();
        test.workspace().journal().subscribe((entry, _) -> heard.add(entry.no()));

        Outcome<List<String>> outcome = work().rehearse(test.admin(), ADD, () -> {
            add("Ana");
            return Outcome.done(
                    test.workspace().people().all().stream().map(Person::name).toList(), "Added Ana");
        });

        assertThat(outcome.orThrow()).containsExactly("Ana");
        assertThat(test.names()).isEmpty();
        assertThat(entries()).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void commandsFromManyThreadsAreAllThereAndNumberedWithoutGaps() throws Exception {
        int threads = 6;
        int each = 20;
        List<Long> heard = new ArrayList<>();
        test.workspace().journal().subscribe((entry, _) -> heard.add(entry.no()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String name = "t" + thread;
                all.add(pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        test.person(name + i);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(test.names()).hasSize(threads * each);
        assertThat(entries().stream().map(JournalEntry::no).toList().reversed()).isEqualTo(upTo(1 + threads * each));
        assertThat(heard).isEqualTo(upTo(1 + threads * each).subList(1, 1 + threads * each));
    }

    @Test
    void aQueryDuringACommandSeesTheLastCommittedState() throws Exception {
        test.person("Ana");
        List<String> seen = new ArrayList<>();

        work().run(test.admin(), ADD, () -> {
            add("Ben");
            work().read(() -> test.workspace().people().all());
            seen.addAll(elsewhere(test::names));
            return Outcome.done("", "Added Ben");
        });

        assertThat(seen).containsExactly("Ana");
        assertThat(test.names()).containsExactly("Ana", "Ben");
    }

    @Test
    void aQuerySeesOneMomentHoweverOftenItAsks() throws Exception {
        test.person("Ana");

        List<Integer> counts = work().read(() -> {
            int first = test.workspace().people().all().size();
            elsewhere(() -> test.person("Ben"));
            return List.of(first, test.workspace().people().all().size());
        });

        assertThat(counts).containsExactly(1, 1);
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheUsersWords() {
        test.actor("vera", Role.VIEWER);

        Outcome<String> outcome = work().run(test.admin(), new Intent("test.add", Permission.MANAGE_USERS), () -> {
            var id = new UserId(test.ids().next());
            test.workspace()
                    .users()
                    .add(
                            new User(
                                    id,
                                    "Vera ",
                                    "Vera",
                                    Set.of(Role.VIEWER),
                                    null,
                                    test.clock().instant()),
                            new Credential(id, "hash"));
            return Outcome.done("", "Added");
        });

        assertThat(outcome)
                .isEqualTo(Outcome.refused(
                        "There is a user of that name already. Nothing was changed; choose another name."));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** On a thread of its own, and waited for. */
    private static <R> R elsewhere(Callable<R> task) {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            return one.submit(task).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void add(String name) {
        test.workspace()
                .people()
                .add(new Person(
                        new PersonId(test.ids().next()),
                        PersonDetails.named(name, TestWorkspace.BERLIN),
                        test.clock().instant()));
    }

    private UnitOfWork work() {
        return test.workspace().work();
    }

    private List<JournalEntry> entries() {
        return test.workspace().journal().newest(1_000);
    }
}
