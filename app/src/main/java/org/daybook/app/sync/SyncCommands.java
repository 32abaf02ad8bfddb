package org.daybook.app.sync;

import java.util.ArrayList;
import java.util.List;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What can be done about sync by name, where there is any. */
public final class SyncCommands {

    private final StatusViewModel model;
    private final Command now;
    private final Command inbox;

    /**
     * @param toInbox leads to the conflicts
     * @param key which leads there too, as {@link Command#key} reads it
     */
    public SyncCommands(StatusViewModel model, Runnable toInbox, String key) {
        this.model = model;
        Messages text = Messages.of(SyncCommands.class);
        String category = text.get("sync");
        now = Command.of(category, text.get("sync-now"), MaterialDesignS.SYNC, model::now);
        inbox = Command.of(category, text.get("to-inbox"), StatusButton.DECISION, toInbox)
                .key(key);
    }

    /** Those that make sense as things stand. */
    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        if (model.isOn()) {
            all.add(now);
        }
        if (model.inboxProperty().getValue()) {
            all.add(inbox);
        }
        return all;
    }
}
