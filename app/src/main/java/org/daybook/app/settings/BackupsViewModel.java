package org.daybook.app.settings;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Toast;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Permission;

/** The backups of the workspace: which there are, one more, and back to one of them. */
final class BackupsViewModel {

    private final Messages text = Messages.of(BackupsViewModel.class);
    private final ObservableList<WorkspaceAffairs.Copy> copies = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final WorkspaceAffairs affairs;
    private final SettingsContext context;

    BackupsViewModel(WorkspaceAffairs affairs, SettingsContext context) {
        this.affairs = affairs;
        this.context = context;
    }

    /** The newest first. */
    ObservableList<WorkspaceAffairs.Copy> copies() {
        return copies;
    }

    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    boolean mayManage() {
        return context.actor().may(Permission.MANAGE_WORKSPACE);
    }

    void load() {
        if (mayManage()) {
            context.tasks().query(_ -> affairs.backups(), copies::setAll);
        }
    }

    void make() {
        making.set(true);
        context.tasks()
                .command(_ -> affairs.backUp(), outcome -> SettingsContext.answered(outcome, this::made, this::refused))
                .finishedProperty()
                .subscribe(finished -> making.set(!finished));
    }

    private void made(Path file) {
        context.toasts().showLatest(Toast.done(text.get("backup-made", file.getFileName()), null));
        load();
    }

    private void refused(String sentence) {
        context.toasts().show(Toast.refused(sentence));
    }

    /** Goes back to a backup, where the user may. */
    void restore(WorkspaceAffairs.Copy copy) {
        context.tasks()
                .command(
                        _ -> affairs.mayRestore(copy.file()),
                        outcome -> SettingsContext.answered(outcome, context.window()::restore, this::refused));
    }
}
