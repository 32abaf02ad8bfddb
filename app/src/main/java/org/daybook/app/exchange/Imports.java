package org.daybook.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Asks for a file of one of some kinds and shows what it would change; its name tells who reads it. */
    public void choose(String title, List<ImportKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (kinds.size() > 1) {
            chooser.getExtensionFilters().add(all(kinds));
        }
        kinds.forEach(kind -> chooser.getExtensionFilters().add(kind.filter()));
        File chosen = chooser.showOpenDialog(sheets.getScene().getWindow());
        Optional.ofNullable(chosen)
                .map(File::toPath)
                .ifPresent(file -> show(file, ImportKind.of(file, kinds).source()));
    }

    private static FileChooser.ExtensionFilter all(List<ImportKind> kinds) {
        return new FileChooser.ExtensionFilter(
                kinds.stream().map(ImportKind::name).collect(Collectors.joining(", ")),
                kinds.stream().flatMap(ImportKind::patterns).toList());
    }

    /** Shows what a file would change. */
    public void show(Path file, ImportSource source) {
        new ImportSheet(new ImportViewModel(file, source, tasks, toasts, undo), sheets).show();
    }
}
