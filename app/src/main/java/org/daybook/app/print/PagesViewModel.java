package org.daybook.app.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Running;
import org.daybook.app.task.Tasks;
import org.daybook.app.task.Work;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** Pages that are laid out, looked at one by one, and saved or sent to a printer. */
final class PagesViewModel {

    private static final double UNKNOWN = -1;

    /** How far the pages are. */
    sealed interface Stage {

        record Working() implements Stage {}

        record Ready(Printout printout) implements Stage {}

        record Wrong(String sentence) implements Stage {}
    }

    private final Messages text = Messages.of(PagesViewModel.class);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Working());
    private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<List<String>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final Printers installed;
    private final Tasks tasks;
    private final Toasts toasts;
    private @Nullable Running running;
    private double scale;
    private int asked;
    private int drawn;

    PagesViewModel(Printers installed, Tasks tasks, Toasts toasts) {
        this.installed = installed;
        this.tasks = tasks;
        this.toasts = toasts;
        page.addListener(_ -> draw());
    }

    /** Asks which printers there are. */
    void findPrinters() {
        tasks.query(_ -> installed.names(), printers::set);
    }

    /**
     * Lays out pages anew.
     *
     * @param work gives them, or what is wrong; nothing where it was called off
     */
    void layOut(Work<Optional<Stage>> work) {
        cancel();
        int number = ++asked;
        stage.set(new Stage.Working());
        Running now =
                tasks.query(work, found -> found.filter(_ -> number == asked).ifPresent(this::come));
        running = now;
        fraction.bind(now.fractionProperty());
    }

    /** There are no pages, for a reason. */
    void refuse(String sentence) {
        cancel();
        asked++;
        stage.set(new Stage.Wrong(sentence));
    }

    private void come(Stage there) {
        stage.set(there);
        if (there instanceof Stage.Ready(Printout printout)) {
            int last = printout.pages() - 1;
            if (page.get() > last) {
                page.set(last);
            } else {
                draw();
            }
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
            tasks.query(_ -> installed.print(printout, printer), this::told);
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

    ReadOnlyObjectProperty<List<String>> printersProperty() {
        return printers.getReadOnlyProperty();
    }
}
