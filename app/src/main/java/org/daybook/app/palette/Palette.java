package org.daybook.app.palette;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.daybook.app.surface.Sheets;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Opens the palette and the sheet of shortcuts over the window, and contributes the commands that do so. */
public final class Palette {

    private static final KeyCombination TOGGLE = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final double FROM_TOP = 84;

    private final Messages text = Messages.of(Palette.class);
    private final Sheets sheets;
    private final PaletteViewModel model;
    private final PaletteView view;
    private final ShortcutSheet shortcuts;

    /** @param clock what time it is, in the zone the calendar is read in */
    public Palette(Commands commands, Finder finder, Ways ways, Sheets sheets, Surroundings surroundings) {
        this.sheets = sheets;
        model = new PaletteViewModel(commands, finder, ways, surroundings.tasks(), surroundings.clock());
        view = new PaletteView(model);
        shortcuts = new ShortcutSheet(commands, sheets);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        StackPane.setMargin(view, new Insets(FROM_TOP, 0, 0, 0));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::closedByItsOwnKey);
        model.onTaken(choice -> {
            sheets.close();
            choice.action().run();
        });
    }

    /** What the palette needs of the window around it. */
    public record Surroundings(Tasks tasks, Clock clock) {}

    /** The commands that open what is here. */
    public List<Command> commands() {
        String category = text.get("category");
        return List.of(
                Command.of(category, text.get("open"), MaterialDesignC.CONSOLE_LINE, this::open)
                        .key("Shortcut+K"),
                Command.of(category, text.get("search"), MaterialDesignM.MAGNIFY, () -> search(""))
                        .key("Shortcut+F"),
                Command.of(category, text.get("shortcuts"), MaterialDesignK.KEYBOARD_OUTLINE, shortcuts::show)
                        .character("?")
                        .key("F1"));
    }

    /** Opens it for everything. */
    public void open() {
        show(Scope.EVERYTHING, "");
    }

    /** Opens it for entries alone. */
    public void search(String words) {
        show(Scope.ENTRIES, words);
    }

    private void show(Scope scope, String words) {
        model.begin(scope, words);
        sheets.show(view, view.field(), () -> {});
        view.prompt(scope);
    }

    private void closedByItsOwnKey(KeyEvent event) {
        if (TOGGLE.match(event)) {
            sheets.close();
            event.consume();
        }
    }
}
