package org.daybook.app.coaching.visit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.TypedFigure;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.EvidenceId;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.ObservationId;
import org.daybook.core.coaching.RecordDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitMetricId;
import org.daybook.core.coaching.VisitNoteId;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** The visit that is open, and what is written down about it. Nothing that was typed is lost. */
public final class VisitViewModel {

    static final String SEEN = "seen";
    static final String NOTE = "note";
    static final String STEP = "step";

    private static final int MEGA = 1024 * 1024;

    private final Messages text = Messages.of(VisitViewModel.class);
    private final CoachingViewModel desk;
    private final Typing typing;
    private final ReadOnlyObjectWrapper<@Nullable VisitPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LocalDate> checkBack;
    private int asked;

    /** @param soon runs something on the screen's thread within a second */
    public VisitViewModel(CoachingViewModel desk, Consumer<Runnable> soon) {
        this.desk = desk;
        this.typing = new Typing(desk.office().drafts(), desk.office().actor().user(), desk.deeds(), soon);
        checkBack = new SimpleObjectProperty<>(desk.today().plusWeeks(1));
        desk.readsVisit(this::read);
        desk.visitProperty().subscribe((_, now) -> {
            if (now == null) {
                leave();
            }
        });
    }

    CoachingViewModel desk() {
        return desk;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable VisitPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What is typed into a field and not finished. */
    StringProperty typed(String field) {
        return typing.field(field);
    }

    /** The day on which the next step that is being typed comes back (rule C4). */
    ObjectProperty<LocalDate> checkBackProperty() {
        return checkBack;
    }

    /** Where a figure for something measured is typed. */
    static String figure(VisitPage.Aim aim) {
        return "figure:" + aim.id().value();
    }

    private CoachingDesks desks() {
        return desk.office().desks();
    }

    private RecordDesk records() {
        return desks().records();
    }

    private Actor actor() {
        return desk.office().actor();
    }

    private record Read(Optional<VisitPage> page, Map<String, String> left) {}

    private void read() {
        VisitId id = desk.visitProperty().get();
        if (id == null) {
            return;
        }
        int number = ++asked;
        boolean same = typing.about().filter(id.value()::equals).isPresent();
        desk.deeds()
                .ask(
                        () -> new Read(
                                desks().board().visit(id),
                                same ? Map.of() : desk.office().drafts().of(actor().user(), id.value())),
                        read -> {
                            if (number == asked) {
                                show(id, read, same);
                            }
                        });
    }

    private void show(VisitId id, Read read, boolean same) {
        if (!same) {
            typing.turnTo(id.value(), read.left());
            read.page().ifPresent(there -> checkBack.set(there.visit().day().plusWeeks(1)));
        }
        page.set(read.page().orElse(null));
    }

    /** Keeps what is typed, as nobody looks any more. */
    void leave() {
        asked++;
        typing.turnTo(null, Map.of());
        page.set(null);
    }

    /** Keeps what is typed at once. */
    public void keepTyped() {
        typing.keep();
    }

    /** Whether it is on: only then is anything observed. */
    boolean on() {
        return is(VisitStatus.IN_PROGRESS);
    }

    /** Whether what came of it can be written down. */
    boolean writable() {
        return desk.office().mayEdit() && (on() || is(VisitStatus.COMPLETED));
    }

    private boolean is(VisitStatus status) {
        VisitPage now = page.get();
        return now != null && now.visit().status() == status;
    }

    /** The visit whose page is seen, which while another is being read is not that one yet. */
    private @Nullable VisitId seen() {
        VisitPage now = page.get();
        return now == null ? null : now.visit().id();
    }

    /** How long it has been on, or how long it was. */
    Optional<Duration> lasted() {
        VisitPage now = page.get();
        if (now == null || now.visit().startedAt().isEmpty()) {
            return Optional.empty();
        }
        Instant end = now.visit().completedAt().orElseGet(() -> desk.clock().instant());
        return Optional.of(Duration.between(now.visit().startedAt().get(), end));
    }

    /** Where the words of something written down are typed anew. */
    static String anew(UUID id) {
        return "anew:" + id;
    }

    /** Begins to type something written down anew. */
    void beginAnew(UUID id, String words) {
        typing.field(anew(id)).set(words);
    }

    /** Writes down what was typed anew, where it says something else. */
    void finishAnew(UUID id, String before, Consumer<String> change) {
        String words = typing.take(anew(id));
        if (!words.isEmpty() && !words.equals(before)) {
            change.accept(words);
        }
    }

    /** Writes down what is typed as seen now. */
    void observe() {
        finish(SEEN, (id, words) -> records().observe(actor(), id, words), () -> {});
    }

    /** Writes down what is typed as a note. */
    void note() {
        finish(NOTE, (id, words) -> records().note(actor(), id, words), () -> {});
    }

    /** Agrees on the next step that is typed. */
    void step() {
        LocalDate day = checkBack.get();
        finish(STEP, (id, words) -> records().nextStep(actor(), id, new NextStep.Words(words, day)), () -> {});
    }

    private interface Finish {

        Outcome<?> as(VisitId id, String words);
    }

    /** Makes something of what is typed; where that is refused, it is typed again. */
    private void finish(String field, Finish finish, Runnable then) {
        VisitId id = seen();
        String words = typing.take(field);
        if (id == null || words.isEmpty()) {
            then.run();
            return;
        }
        write(() -> finish.as(id, words), then, () -> typing.putBack(field, words));
    }

    /** What is written down shows by being there; only why it could not be is said. */
    private void write(Supplier<Outcome<?>> change, Runnable whenDone, Runnable whenRefused) {
        desk.deeds().inTurn(change, outcome -> {
            switch (outcome) {
                case Outcome.Done<?> _ -> whenDone.run();
                case Outcome.Refused<?>(Refusal refusal) -> {
                    desk.deeds().refuse(refusal.sentence());
                    whenRefused.run();
                }
            }
        });
    }

    private void write(Supplier<Outcome<?>> change) {
        write(change, () -> {}, () -> {});
    }

    /** What was measured for a goal at this visit. */
    Optional<VisitPage.Metric> measured(VisitPage.Aim aim) {
        VisitPage now = page.get();
        return now == null
                ? Optional.empty()
                : now.metrics().stream()
                        .filter(metric -> aim.id().equals(metric.measured().goal()))
                        .findFirst();
    }

    /** Writes down the figure typed for a goal, in place of the one before; nothing typed takes that away. */
    void measure(VisitPage.Aim aim, String typed) {
        VisitId id = seen();
        Optional<VisitPage.Metric> before = measured(aim);
        String words = typed.strip();
        if (id == null) {
            return;
        }
        if (words.isEmpty()) {
            before.ifPresent(metric -> remove(metric.id()));
            return;
        }
        Optional<VisitMetric.Measured> figure = read(aim, words);
        if (figure.isEmpty()) {
            desk.deeds().refuse(text.get("no-figure", words));
            return;
        }
        typing.take(figure(aim));
        BigDecimal value = figure.get().value();
        if (before.filter(metric -> metric.measured().value().compareTo(value) == 0)
                .isEmpty()) {
            write(
                    () -> records().measure(actor(), id, figure.get()),
                    () -> {},
                    () -> typing.putBack(figure(aim), words));
        }
    }

    private static Optional<VisitMetric.Measured> read(VisitPage.Aim aim, String words) {
        String measure = aim.details().measure();
        return measure == null
                ? Optional.empty()
                : TypedFigure.read(words)
                        .map(value -> new VisitMetric.Measured(
                                aim.id(), measure, value, aim.details().unit()));
    }

    void changeObservation(ObservationId id, String words) {
        write(() -> records().changeObservation(actor(), id, words));
    }

    void changeNote(VisitNoteId id, String words) {
        write(() -> records().changeNote(actor(), id, words));
    }

    void tick(NextStepId id, boolean done) {
        write(() -> records().stepDone(actor(), id, done));
    }

    void remove(ObservationId id) {
        desk.deeds().carryOut(() -> records().remove(actor(), id), _ -> {});
    }

    void remove(VisitNoteId id) {
        desk.deeds().carryOut(() -> records().remove(actor(), id), _ -> {});
    }

    void remove(NextStepId id) {
        desk.deeds().carryOut(() -> records().remove(actor(), id), _ -> {});
    }

    void remove(VisitMetricId id) {
        desk.deeds().carryOut(() -> records().remove(actor(), id), _ -> {});
    }

    void remove(EvidenceId id) {
        desk.deeds().carryOut(() -> records().remove(actor(), id), _ -> {});
    }

    /** Attaches a file, which is read whole: one that is too large is refused before it is. */
    void attach(Path file) {
        VisitId id = seen();
        if (id != null) {
            desk.deeds().carryOut(() -> attached(id, file), _ -> {});
        }
    }

    private Outcome<EvidenceId> attached(VisitId id, Path file) {
        String name = file.getFileName().toString();
        try {
            long size = Files.size(file);
            return size > EvidenceFile.MOST_BYTES
                    ? Outcome.refused(
                            text.get("too-large", name, Math.ceilDiv(size, MEGA), EvidenceFile.MOST_BYTES / MEGA))
                    : records().attach(actor(), id, new EvidenceFile(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            return Outcome.refused(text.get("unreadable", name));
        }
    }

    /** Writes an attached file out as it was. */
    void saveAs(VisitPage.Attached attached, Path to) {
        desk.deeds()
                .ask(
                        () -> {
                            try {
                                Files.write(
                                        to, desks().board().file(attached.id()).orElseThrow());
                                return text.get("saved", to.getFileName().toString());
                            } catch (IOException e) {
                                return text.get("unwritable", to.toString());
                            }
                        },
                        desk.deeds()::say);
    }

    /** Ends the visit with what is typed and not written down yet, all as one change (rule C2). */
    void complete() {
        VisitPage now = page.get();
        if (now == null) {
            return;
        }
        List<VisitMetric.Measured> figures = new ArrayList<>();
        for (VisitPage.Aim aim : now.goals()) {
            String words = typing.field(figure(aim)).get().strip();
            if (!words.isEmpty()) {
                Optional<VisitMetric.Measured> measured = read(aim, words);
                if (measured.isEmpty()) {
                    desk.deeds().refuse(text.get("no-figure", words));
                    return;
                }
                figures.add(measured.get());
            }
        }
        finish(SEEN, (id, words) -> records().observe(actor(), id, words), () -> complete(now, figures));
    }

    private void complete(VisitPage now, List<VisitMetric.Measured> figures) {
        String note = typing.field(NOTE).get().strip();
        String step = typing.field(STEP).get().strip();
        VisitOutcomes outcomes = new VisitOutcomes(
                note.isEmpty() ? List.of() : List.of(note),
                step.isEmpty() ? List.of() : List.of(new NextStep.Words(step, checkBack.get())),
                figures,
                List.of());
        desk.deeds()
                .carryOut(() -> desks().visits().complete(actor(), now.visit().id(), outcomes), _ -> {
                    typing.take(NOTE);
                    typing.take(STEP);
                    now.goals().forEach(aim -> typing.take(figure(aim)));
                });
    }
}
