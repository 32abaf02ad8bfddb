package org.daybook.app.dispatch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.time.WallClockSpan;

/**
 * The one way a gesture becomes a change: asks for the scope where the entry repeats (rule D2), carries it out, and
 * says what happened, with the way back.
 */
public final class Changes {

    private static final int MOST_SERIES = 3;

    private final Messages text = Messages.of(Changes.class);
    private final EntryDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final ScopeQuestion question;
    private final Runnable undo;
    private BiConsumer<CommitmentRef, WallClockSpan> onAdded = (_, _) -> {};
    private EditScope likely = EditScope.THIS;

    /** @param undo takes back the latest change */
    Changes(EntryDesk desk, Tasks tasks, Toasts toasts, ScopeQuestion question, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.question = question;
        this.undo = undo;
    }

    /** What becomes of a request; exactly one of the two is told, once. */
    public interface Ending {

        /** For those who need not know. */
        Ending NONE = new Ending() {
            @Override
            public void done() {}

            @Override
            public void nothing() {}
        };

        void done();

        /** Refused, or the user thought better of it: nothing has changed. */
        void nothing();
    }

    /**
     * Requests a change.
     *
     * @param title the name of the entry, for the question and its answer
     */
    public void request(CommitmentRef ref, String title, Change change, Ending ending) {
        requestAll(List.of(new Wish(ref, title, change)), ending);
    }

    /** Requests changes of one sort, to be made together; how far they reach into series is asked once for all. */
    public void requestAll(List<Wish> wishes, Ending ending) {
        if (wishes.isEmpty()) {
            ending.nothing();
            return;
        }
        if (wishes.stream().noneMatch(Changes::asksForScope)) {
            apply(wishes, EditScope.ALL, ending);
            return;
        }
        tasks.query(
                _ -> reaches(wishes),
                reaches -> question.ask(
                        title(wishes),
                        reaches,
                        reaches.containsKey(likely) ? likely : EditScope.FUTURE,
                        scope -> {
                            likely = scope;
                            apply(wishes, scope, ending);
                        },
                        ending::nothing));
    }

    private static boolean asksForScope(Wish wish) {
        return wish.ref().recurrenceId() != null && !(wish.change() instanceof Change.Copy);
    }

    /** Has somebody told from now on what was added, and for when. */
    public void onAdded(BiConsumer<CommitmentRef, WallClockSpan> then) {
        onAdded = then;
    }

    /** Adds an entry. */
    public void add(EntryDraft draft, Ending ending) {
        tasks.command(_ -> desk.add(draft), answer -> {
            told(answer, ending);
            if (answer instanceof Outcome.Done<CommitmentRef>(CommitmentRef added, String _)) {
                onAdded.accept(added, draft.details().when());
            }
        });
    }

    private Map<EditScope, Reach> reaches(List<Wish> wishes) {
        Map<EditScope, Reach> reaches = new EnumMap<>(EditScope.class);
        for (EditScope scope : EditScope.values()) {
            if (scope != EditScope.THIS || wishes.stream().noneMatch(this::changesTheRule)) {
                reaches.put(scope, reach(wishes, scope));
            }
        }
        return reaches;
    }

    private Reach reach(List<Wish> wishes, EditScope scope) {
        if (wishes.size() == 1) {
            return desk.reach(wishes.getFirst().ref(), scope, wishes.getFirst().change());
        }
        if (scope == EditScope.THIS) {
            return new Reach(text.get("reach-several", wishes.size()));
        }
        Map<UUID, Wish> series = new LinkedHashMap<>();
        wishes.stream()
                .filter(Changes::asksForScope)
                .forEach(wish -> series.merge(wish.ref().id(), wish, Changes::first));
        String sentences = series.values().stream()
                .limit(MOST_SERIES)
                .map(wish -> text.get(
                        "reach-series",
                        wish.title(),
                        desk.reach(wish.ref(), scope, wish.change()).sentence()))
                .collect(Collectors.joining("\n"));
        int more = series.size() - MOST_SERIES;
        return new Reach(more > 0 ? sentences + "\n" + text.get("reach-more", more) : sentences);
    }

    private static Wish first(Wish one, Wish other) {
        return Comparator.comparing((Wish wish) ->
                                        Objects.requireNonNull(wish.ref().recurrenceId()))
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /** A single occurrence has no rule of its own to change. */
    private boolean changesTheRule(Wish wish) {
        return wish.change() instanceof Change.Save(EntryDraft wanted)
                && desk.open(wish.ref())
                        .map(now -> !Objects.equals(now.recurrence(), wanted.recurrence()))
                        .orElse(false);
    }

    private String title(List<Wish> wishes) {
        Wish one = wishes.getFirst();
        if (wishes.size() > 1) {
            return text.get(
                    one.change() instanceof Change.Delete ? "ask-delete-several" : "ask-move-several", wishes.size());
        }
        return switch (one.change()) {
            case Change.Move(var to, var _) -> text.get("ask-move", one.title(), Times.span(to));
            case Change.Copy(var to, var _) -> text.get("ask-move", one.title(), Times.span(to));
            case Change.Save _ -> text.get("ask-save", one.title());
            case Change.Delete _ -> text.get("ask-delete", one.title());
        };
    }

    private void apply(List<Wish> wishes, EditScope scope, Ending ending) {
        Wish one = wishes.getFirst();
        tasks.command(
                _ -> wishes.size() == 1 && !(one.change() instanceof Change.Copy)
                        ? desk.apply(one.ref(), scope, one.change())
                        : desk.applyAll(wishes, scope),
                answer -> told(answer, ending));
    }

    private void told(Outcome<?> outcome, Ending ending) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> {
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
                ending.done();
            }
            case Outcome.Refused<?>(Refusal refusal) -> {
                toasts.show(Toast.refused(refusal.sentence()));
                ending.nothing();
            }
        }
    }
}
