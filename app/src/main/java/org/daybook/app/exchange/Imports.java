package org.daybook.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.task.Work;
import org.daybook.core.journal.Outcome;

/** Brings files of any kind in: asks for the file, then shows in a sheet what it would change. */
public final class Imports {

    private final Tasks tasks;
    private final Toasts toasts;
    private final Sheets sheets;
    private final Runnable undo;

    /** @param undo takes back the latest change */
    public Imports(Tasks tasks, Toasts toasts, Sheets sheets, Runnable undo) {
        this.tasks = tasks;
        this.toasts = toasts;
        this.sheets = sheets;
        this.undo = undo;
    }

    /** Asks for a file of some kind and shows what it would change. */
    public void choose(String title, FileChooser.ExtensionFilter kind, ImportSource source) {
        choose(title, kind, file -> show(file, source));
    }

    /**
     * Asks for a file of some kind.
     *
     * @param whenChosen told which; not told where none is
     */
    public void choose(String title, FileChooser.ExtensionFilter kind, Consumer<Path> whenChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(kind);
        File chosen = chooser.showOpenDialog(sheets.getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(whenChosen);
    }

    /** Shows what a file would change. */
    public void show(Path file, ImportSource source) {
        show(file, progress -> source.plan(file, progress), new OfferPreview());
    }

    /** Shows what a file would change in a preview of its own. */
    public <O> void show(Path file, Work<Outcome<O>> reading, ImportPreview<O> preview) {
        String name = String.valueOf(file.getFileName());
        new ImportSheet<>(new ImportRun<>(name, reading, tasks, toasts, undo), preview, sheets).show();
    }
}
