package org.daybook.app.palette;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;

/** All commands that have keys, by category, in two columns of about the same height. */
final class ShortcutSheet {

    private static final double COLUMN = 380;
    private static final double HIGHEST = 520;

    private final Messages text = Messages.of(ShortcutSheet.class);
    private final Commands commands;
    private final Sheets sheets;

    ShortcutSheet(Commands commands, Sheets sheets) {
        this.commands = commands;
        this.sheets = sheets;
    }

    void show() {
        Label heading = new Label(text.get("shortcuts"));
        heading.getStyleClass().add("sheet-title");
        VBox left = column();
        VBox right = column();
        List<Command> all =
                commands.all().stream().filter(each -> !each.keys().isEmpty()).toList();
        int[] lines = {0, 0};
        CommandRows.byCategory(all).forEach((category, members) -> {
            int side = lines[0] <= lines[1] ? 0 : 1;
            lines[side] += members.size() + 2;
            (side == 0 ? left : right).getChildren().add(group(category, members));
        });
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("shortcut-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("shortcut-scroll");
        scroll.setMaxHeight(HIGHEST);
        Button close = new Button(text.get("close"));
        close.setId("shortcuts-close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheets.close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(heading, scroll, buttons);
        card.getStylesheets().add(Appearance.sheet(ShortcutSheet.class, "palette.css"));
        card.getStyleClass().add("shortcuts");
        sheets.show(card, close, () -> {});
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("shortcut-column");
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node group(String category, List<Command> members) {
        Label name = new Label(category);
        name.getStyleClass().add("shortcut-category");
        VBox group = new VBox(name);
        group.getStyleClass().add("shortcut-group");
        members.forEach(command -> group.getChildren().add(line(command)));
        return group;
    }

    private static Node line(Command command) {
        Label name = new Label(command.name());
        name.getStyleClass().add("shortcut-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, KeyCaps.of(command.shortcut()));
        line.getStyleClass().add("shortcut-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(command.name() + ", " + command.shortcut());
        return line;
    }
}
