package org.daybook.app.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Running;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What is to be printed, and how its pages look; laid out anew whenever a choice changes. */
final class PrintViewModel {

    private static final int READ = 30;
    private static final int ALL = 100;
    private static final double UNKNOWN = -1;

    /** How far the pages are. */
    sealed interface Stage {

        record Working() implements Stage {}

        record Ready(Printout printout) implements Stage {}

        record Wrong(String sentence) implements Stage {}
    }

    /** What printing is done with. */
    record Tools(PrintDesk desk, PrintPress press, Printers printers) {}

    private final Messages text = Messages.of(PrintViewModel.class);
    private final ObjectProperty<Layout> layout;
    private final ObjectProperty<@Nullable LocalDate> from;
    private final ObjectProperty<@Nullable LocalDate> to;
    private final ObservableSet<PersonId> only = FXCollections.observableSet();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final ObjectProperty<Orientation> orientation;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Working());
    private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<Map<PersonId, String>> people = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<String>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final Tools tools;
    private final Tasks tasks;
    private final Toasts toasts;
    private @Nullable Running running;
    private double scale;
    private int asked;
    private int drawn;
    private boolean settling;

    PrintViewModel(Tools tools, Tasks tasks, Toasts toasts, PrintRequest first) {
        this.tools = tools;
        this.tasks = tasks;
        this.toasts = toasts;
        layout = new SimpleObjectProperty<>(first.layout());
        from = new SimpleObjectProperty<>(first.from());
        to = new SimpleObjectProperty<>(first.to());
        only.addAll(first.only());
        paper.set(first.paper());
        orientation = new SimpleObjectProperty<>(first.orientation());
        layout.addListener((_, _, now) -> settle(now.usualOrientation()));
        from.addListener(_ -> layOut());
        to.addListener(_ -> layOut());
        only.addListener((SetChangeListener<PersonId>) _ -> layOut());
        paper.addListener(_ -> layOut());
        orientation.addListener(_ -> layOut());
        page.addListener(_ -> draw());
    }

    /** Reads what there is to choose from, and lays out the first pages. */
    void begin() {
        tasks.query(_ -> new LinkedHashMap<>(tools.desk().people()), people::set);
        tasks.query(_ -> tools.printers().names(), printers::set);
        layOut();
    }

    /** Another view is held its own way, and laid out once. */
    private void settle(Orientation usual) {
        settling = true;
        orientation.set(usual);
        settling = false;
        layOut();
    }

    private void layOut() {
        if (settling) {
            return;
        }
        cancel();
        int number = ++asked;
        Optional<PrintRequest> wanted = request();
        if (wanted.isEmpty()) {
            stage.set(new Stage.Wrong(text.get(tooLong() ? "range-too-long" : "range")));
            return;
        }
        stage.set(new Stage.Working());
        PrintRequest request = wanted.get();
        Running now = tasks.query(
                progress -> tools.desk()
                        .read(request.from(), request.to(), request.only(), new Portion(progress, 0, READ))
                        .flatMap(matter -> tools.press().print(matter, request, new Portion(progress, READ, ALL))),
                printed -> printed.filter(_ -> number == asked).ifPresent(this::ready));
        running = now;
        fraction.bind(now.fractionProperty());
    }

    private Optional<PrintRequest> request() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        if (first == null || last == null || last.isBefore(first) || tooLong()) {
            return Optional.empty();
        }
        return Optional.of(new PrintRequest(layout.get(), first, last, only, paper.get(), orientation.get()));
    }

    private boolean tooLong() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first != null && last != null && PrintRequest.tooLong(first, last);
    }

    private void ready(Printout printout) {
        stage.set(new Stage.Ready(printout));
        int last = printout.pages() - 1;
        if (page.get() > last) {
            page.set(last);
        } else {
            draw();
        }
    }

    /** Draws pages so large from now on, in pixels to a point. */
    void drawAt(double newScale) {
        if (newScale > 0 && newScale != scale) {
            scale = newScale;
            draw();
        }
    }

    private void draw() {
        if (scale > 0 && stage.get() instanceof Stage.Ready(Printout printout)) {
            int number = ++drawn;
            int wanted = page.get();
            double pixels = scale;
            tasks.query(_ -> printout.picture(wanted, pixels), drawing -> {
                if (number == drawn) {
                    picture.set(Optional.of(drawing));
                }
            });
        }
    }

    /** Turns so many pages on, or back, as far as there are any. */
    void turn(int pages) {
        if (stage.get() instanceof Stage.Ready(Printout printout)) {
            page.set(Math.clamp((long) page.get() + pages, 0, printout.pages() - 1));
        }
    }

    /** Writes the pages to a file. */
    void save(Path file) {
        if (stage.get() instanceof Stage.Ready(Printout printout)) {
            tasks.query(_ -> saved(printout, file), this::told);
        }
    }

    private Outcome<?> saved(Printout printout, Path file) {
        try {
            printout.save(file);
            return Outcome.done(file, text.get("saved", printout.pages(), String.valueOf(file.getFileName())));
        } catch (IOException failure) {
            return Outcome.refused(text.get("save-failed", file));
        }
    }

    /** Sends the pages to a printer. */
    void print(String printer) {
        if (stage.get() instanceof Stage.Ready(Printout printout)) {
            tasks.query(_ -> tools.printers().print(printout, printer), this::told);
        }
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> toasts.show(Toast.done(summary, null));
            case Outcome.Refused<?>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
    }

    /** Stops what is under way, because nobody waits for it any more. */
    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** The people it is narrowed to; empty for everyone. */
    ObservableSet<PersonId> only() {
        return only;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ObjectProperty<Orientation> orientationProperty() {
        return orientation;
    }

    /** The page looked at, from 0. */
    IntegerProperty pageProperty() {
        return page;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The page looked at as it will be on paper, once it is drawn. */
    ReadOnlyObjectProperty<Optional<PagePicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Between 0 and 1 while pages are laid out, or negative while unknown. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<PersonId, String>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> printersProperty() {
        return printers.getReadOnlyProperty();
    }
}
