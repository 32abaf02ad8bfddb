package org.daybook.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.task.Work;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** Brings files of any kind in: asks for the file, then shows in a sheet what it would change. */
public final class Imports {

    private final Tasks tasks;
    private final Toasts toasts;
    private final Sheets sheets;
    private final Runnable undo;
    private @Nullable File folder;

    /** @param undo takes back the latest change */
    public Imports(Tasks tasks, Toasts toasts, Sheets sheets, Runnable undo) {
        this.tasks = tasks;
        this.toasts = toasts;
        this.sheets = sheets;
        this.undo = undo;
    }

    /** Asks for a file of one of some kinds and shows what it would change; its name tells who reads it. */
    public void choose(String title, List<ImportKind> kinds) {
        List<FileChooser.ExtensionFilter> filters =
                kinds.stream().map(ImportKind::filter).collect(Collectors.toCollection(ArrayList::new));
        if (kinds.size() > 1) {
            filters.addFirst(all(kinds));
        }
        choose(title, filters, file -> show(file, ImportKind.of(file, kinds).source()));
    }

    /**
     * Asks for a file, in the folder of the last one.
     *
     * @param whenChosen told which; not told where none is
     */
    public void choose(String title, List<FileChooser.ExtensionFilter> filters, Consumer<Path> whenChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        Optional.ofNullable(folder).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(sheets.getScene().getWindow()))
                .ifPresent(file -> {
                    folder = file.getParentFile();
                    whenChosen.accept(file.toPath());
                });
    }

    private static FileChooser.ExtensionFilter all(List<ImportKind> kinds) {
        return new FileChooser.ExtensionFilter(
                kinds.stream().map(ImportKind::name).collect(Collectors.joining(", ")),
                kinds.stream().flatMap(ImportKind::patterns).toList());
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
