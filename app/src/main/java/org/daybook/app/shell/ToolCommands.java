package org.daybook.app.shell;

import java.util.List;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The tools beside the calendar. */
record ToolCommands(Command quickAdd, Command clashes, Command print) {

    static ToolCommands of(Runnable quickAdd, Runnable clashes, Runnable print) {
        Messages text = Messages.of(ToolCommands.class);
        String tools = text.get("commands-tools");
        return new ToolCommands(
                command(tools, text.get("commands-quick-add"), MaterialDesignL.LIGHTNING_BOLT_OUTLINE, "Q", quickAdd),
                command(tools, text.get("commands-clashes"), MaterialDesignA.ALERT_OUTLINE, "F8", clashes),
                command(tools, text.get("commands-print"), MaterialDesignP.PRINTER_OUTLINE, "Shortcut+P", print));
    }

    private static Command command(String tools, String name, Ikon icon, String key, Runnable action) {
        return Command.of(tools, name, icon, action).key(key);
    }

    List<Command> all() {
        return List.of(quickAdd, clashes, print);
    }
}
