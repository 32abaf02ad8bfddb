package org.daybook.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;

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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(kind);
        File chosen = chooser.showOpenDialog(sheets.getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(file -> show(file, source));
    }

    /** Shows what a file would change. */
    public void show(Path file, ImportSource source) {
        new ImportSheet(new ImportViewModel(file, source, tasks, toasts, undo), sheets).show();
    }
}
