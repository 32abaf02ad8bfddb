package org.daybook.app.roster.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.daybook.app.exchange.ImportRun;
import org.daybook.app.exchange.Imports;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftTypeDetails;

/** The doors for files of a roster: asks for the file, or takes one that is dropped, then shows the sheet. */
public final class RosterFiles {

    private static final List<String> ENDINGS = List.of(".ods", ".fods", ".csv", ".tsv", ".txt");

    private final Messages text = Messages.of(RosterFiles.class);
    private final RosterIntake intake;
    private final Imports imports;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Into into;

    /**
     * Where files go.
     *
     * @param hospital whose roster they are; nothing where the user may import none
     * @param whenImported told of the version a file became
     */
    public record Into(Supplier<Optional<HospitalId>> hospital, Consumer<ScheduleVersionId> whenImported) {}

    public RosterFiles(RosterIntake intake, Imports imports, Tasks tasks, Toasts toasts, Into into) {
        this.intake = intake;
        this.imports = imports;
        this.tasks = tasks;
        this.toasts = toasts;
        this.into = into;
    }

    /** Asks for a file and shows what it would bring. */
    public void choose() {
        into.hospital()
                .get()
                .ifPresent(hospital -> imports.choose(
                        text.get("choose"),
                        new FileChooser.ExtensionFilter(
                                text.get("files"), "*.ods", "*.ODS", "*.fods", "*.csv", "*.CSV", "*.tsv", "*.txt"),
                        file -> show(file, hospital)));
    }

    /** Shows what a file would bring. */
    public void show(Path file) {
        into.hospital().get().ifPresent(hospital -> show(file, hospital));
    }

    /** Takes files that are dropped on a part of the screen. */
    public void takeDropsOn(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = dropped(event);
            if (file.isPresent()) {
                file.ifPresent(this::show);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files == null || into.hospital().get().isEmpty()
                ? Optional.empty()
                : files.stream()
                        .map(File::toPath)
                        .filter(file ->
                                ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                        .findFirst();
    }

    private void show(Path file, HospitalId hospital) {
        imports.show(file, progress -> intake.plan(hospital, file, progress), (offer, run) -> {
            IntakePreview.Deeds deeds =
                    new IntakePreview.Deeds(into.whenImported(), types -> addTypes(hospital, types, run));
            return new IntakePreview(new IntakeViewModel(offer), offer, run, deeds).shown();
        });
    }

    /** Whatever comes of it, the file is read once more, and says then what is missing. */
    private void addTypes(HospitalId hospital, List<ShiftTypeDetails> types, ImportRun<IntakeOffer> run) {
        tasks.command(_ -> intake.addTypes(hospital, types), outcome -> {
            if (outcome instanceof Outcome.Refused<HospitalId>(Refusal refusal)) {
                toasts.show(Toast.refused(refusal.sentence()));
            }
            run.read();
        });
    }
}
