package org.daybook.app.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.daybook.app.palette.Command;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.sync.ConflictsScreen;
import org.daybook.app.sync.ConflictsViewModel;
import org.daybook.app.sync.Editing;
import org.daybook.app.sync.StatusButton;
import org.daybook.app.sync.StatusCard;
import org.daybook.app.sync.StatusViewModel;
import org.daybook.app.sync.SyncCommands;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.text.Messages;

/** What is seen of sync, wired: the sign beside the user with its card, and the inbox. */
final class SyncRoom {

    private final Messages text = Messages.of(SyncRoom.class);
    private final StatusViewModel status;
    private final ConflictsScreen screen;
    private final SyncCommands commands;
    private final StatusCard card;

    /**
     * What it shares with the others.
     *
     * @param undo takes back the latest change
     * @param editing opens the entry that a conflict is about
     * @param enter shows the inbox
     */
    record Around(Runnable undo, Editing editing, Runnable enter) {}

    /** @param key leads to the inbox */
    SyncRoom(SyncDesk desk, Frame frame, Around around, String key) {
        status = new StatusViewModel(desk, frame.tasks(), frame.clock());
        screen = new ConflictsScreen(
                new ConflictsViewModel(
                        desk,
                        frame.tasks(),
                        frame.toasts(),
                        new ConflictsViewModel.Doors(around.undo(), around.editing())),
                frame.clock().getZone());
        status.onChange(screen::refresh);
        status.toDecideProperty().subscribe((before, now) -> tellNew(now - before, frame.toasts(), around.enter()));
        card = new StatusCard(status, around.enter());
        commands = new SyncCommands(status, around.enter(), key);
    }

    /** What was just taken back here is not missed quietly. */
    private void tellNew(int more, Toasts toasts, Runnable enter) {
        if (more > 0 && screen.content().getScene() == null) {
            toasts.show(
                    Toast.done(text.get("conflicts-new", more), new Toast.Action(text.get("conflicts-show"), enter)));
        }
    }

    Screen screen() {
        return new Screen(text.get("conflicts"), StatusButton.DECISION, screen.toolbar(), screen.content())
                .focusing(screen::focus)
                .shownWhile(status.inboxProperty(), status.toDecideProperty());
    }

    /** @param narrow whether there is hardly room beside the user */
    Node sign(ObservableValue<Boolean> narrow) {
        StatusButton button = new StatusButton(status, narrow);
        button.setOnAction(_ -> card.toggle(button));
        return button;
    }

    /** The layer above the screens in which more is said. */
    Node card() {
        return card;
    }

    List<Command> commands() {
        return commands.all();
    }

    /** Has something done whenever sync stands otherwise than before. */
    void onChange(Runnable listener) {
        status.onChange(listener);
    }

    /** Shows what was just committed. */
    void refresh() {
        status.refresh();
    }

    /** Follows sync no longer. */
    void close() {
        status.close();
    }
}
