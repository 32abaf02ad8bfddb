package org.daybook.app.shell;

import java.util.ArrayList;
import java.util.List;
import org.daybook.app.look.Appearance;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What can be done from every screen: undo and redo, going to another screen, and what the rail leads to. */
final class FrameCommands {

    private final Messages text = Messages.of(FrameCommands.class);
    private final ShellViewModel model;
    private final ShellView.Doors doors;
    private final Appearance appearance;

    FrameCommands(ShellViewModel model, ShellView.Doors doors, Appearance appearance) {
        this.model = model;
        this.doors = doors;
        this.appearance = appearance;
    }

    List<Command> all(List<Screen> screens) {
        List<Command> all = new ArrayList<>();
        String changes = text.get("commands-changes");
        all.add(Command.of(changes, text.get("undo"), MaterialDesignU.UNDO_VARIANT, model::undo)
                .key("Shortcut+Z"));
        all.add(Command.of(changes, text.get("redo"), MaterialDesignR.REDO_VARIANT, model::redo)
                .key("Shortcut+Shift+Z")
                .key("Shortcut+Y"));
        String window = text.get("commands-window");
        for (int i = 0; i < screens.size(); i++) {
            int number = i;
            all.add(Command.of(
                            window,
                            text.get("commands-go", screens.get(i).name()),
                            screens.get(i).icon(),
                            () -> {
                                model.screenProperty().set(number);
                                screens.get(number).focus().run();
                            })
                    .key("Shortcut+" + (number + 1)));
        }
        all.add(Command.of(
                window,
                text.get("commands-theme"),
                MaterialDesignT.THEME_LIGHT_DARK,
                () -> appearance
                        .themeProperty()
                        .set(appearance.themeProperty().get().other())));
        all.add(Command.of(window, text.get("leave"), MaterialDesignL.LOGOUT_VARIANT, doors.leaving()));
        String files = text.get("commands-files");
        all.add(Command.of(files, text.get("commands-import"), MaterialDesignI.IMPORT, doors.importing()));
        all.add(Command.of(files, text.get("commands-export"), MaterialDesignE.EXPORT, doors.exporting()));
        return all;
    }
}
