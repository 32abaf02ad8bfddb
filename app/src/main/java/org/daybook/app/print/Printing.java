package org.daybook.app.print;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.stage.FileChooser;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;

/** The door to printing. */
public final class Printing {

    private static final int WEEK = 6;
    private static final String ENDING = ".pdf";

    private final Messages text = Messages.of(Printing.class);
    private final PrintViewModel.Tools tools;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Sheets sheets;
    private final Clock clock;

    public Printing(PrintDesk desk, Tasks tasks, Toasts toasts, Sheets sheets, Clock clock) {
        this.tasks = tasks;
        this.toasts = toasts;
        this.sheets = sheets;
        this.clock = clock;
        tools = new PrintViewModel.Tools(desk, new PrintPress(clock, System.getenv()), new InstalledPrinters());
    }

    /** Opens the sheet with this week. */
    public void open() {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        open(Layout.WEEK, monday, monday.plusDays(WEEK));
    }

    /** Opens the sheet with a view of a range for everybody. */
    public void open(Layout layout, LocalDate from, LocalDate to) {
        open(layout, from, to, Set.of());
    }

    /**
     * Opens the sheet with what is looked at; all of it can be changed there.
     *
     * @param to the last day, which counts in
     * @param only the people it is narrowed to; empty for everybody
     */
    public void open(Layout layout, LocalDate from, LocalDate to, Set<PersonId> only) {
        PrintRequest first =
                new PrintRequest(layout, from, to, only, Paper.usualIn(Locale.getDefault()), layout.usualOrientation());
        PrintViewModel model = new PrintViewModel(tools, tasks, toasts, first);
        new PrintSheet(text.get("title"), model.pages(), new PrintChoices(model), sheets, this::choosePlace).show();
        model.begin();
    }

    /** Opens the sheet with another document. */
    public void open(Manuscript manuscript) {
        PagesViewModel pages = new PagesViewModel(tools.printers(), tasks, toasts);
        ManuscriptViewModel model =
                new ManuscriptViewModel(manuscript, tools.press(), pages, Paper.usualIn(Locale.getDefault()));
        new PrintSheet(manuscript.title(), pages, new ManuscriptChoices(model), sheets, this::choosePlace).show();
        model.layOut();
    }

    private Optional<Path> choosePlace(Printout printout) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("save-title"));
        chooser.setInitialFileName(printout.fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.get("files"), "*" + ENDING));
        return Optional.ofNullable(chooser.showSaveDialog(sheets.getScene().getWindow()))
                .map(File::toPath)
                .map(Printing::withEnding);
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }
}
