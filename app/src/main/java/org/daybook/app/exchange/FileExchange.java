package org.daybook.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;

/** The doors for files: asks for the file, then shows the sheet. */
public final class FileExchange {

    private static final int MONTHS = 3;

    private final Messages text = Messages.of(FileExchange.class);
    private final ExchangeDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Sheets sheets;
    private final Clock clock;
    private final Imports imports;

    public FileExchange(ExchangeDesk desk, Tasks tasks, Toasts toasts, Sheets sheets, Clock clock, Imports imports) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.sheets = sheets;
        this.clock = clock;
        this.imports = imports;
    }

    /**
     * Asks for a file and shows what it would change.
     *
     * @param others kinds of files that can be brought in besides those of calendars
     */
    public void chooseImport(List<ImportKind> others) {
        List<ImportKind> kinds = new ArrayList<>();
        kinds.add(kind());
        kinds.addAll(others);
        imports.choose(text.get("import-choose"), kinds);
    }

    /** Shows what a file would change. */
    public void importFile(Path file) {
        imports.show(file, desk);
    }

    /** Asks for a range, beginning with this month and the next two, and a place. */
    public void chooseExport() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1);
        LocalDate last = first.plusMonths(MONTHS).minusDays(1);
        new ExportSheet(desk, tasks, toasts, sheets, this::choosePlace).show(first, last);
    }

    private Optional<Path> choosePlace() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("export-choose"));
        chooser.getExtensionFilters().add(kind().filter());
        chooser.setInitialFileName(text.get("export-name", LocalDate.now(clock).toString()));
        return Optional.ofNullable(chooser.showSaveDialog(sheets.getScene().getWindow()))
                .map(File::toPath);
    }

    private ImportKind kind() {
        return new ImportKind(text.get("files"), List.of(".ics"), desk);
    }
}
