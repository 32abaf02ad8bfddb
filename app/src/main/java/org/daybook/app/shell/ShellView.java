package org.daybook.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.look.Theme;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The frame: navigation at the left, the screen's tools with undo, redo and the user on top, details at the right. */
final class ShellView extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROOMY = 1_560;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double ENOUGH = 1_120;
    private static final int INITIALS = 2;

    /** The height of a door with its name, and that of the rail with as few names as can be. */
    private static final double DOOR = 52;

    private static final double LEAST_RAIL = 520;

    private final Messages text = Messages.of(ShellView.class);
    private final ShellViewModel model;
    private final List<Screen> screens;
    private final HBox screenTools = new HBox();
    private final HBox topBar = new HBox();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty low = new SimpleBooleanProperty();

    /** What the rail leads to besides the screens. */
    record Doors(Runnable importing, Runnable exporting, Runnable leaving) {}

    ShellView(ShellViewModel model, Who who, List<Screen> screens, Drawer drawer, Appearance appearance, Doors doors) {
        this.model = model;
        this.screens = List.copyOf(screens);
        getStylesheets().add(Appearance.sheet(ShellView.class, "shell.css"));
        getStyleClass().add("shell");
        setLeft(rail(appearance, doors));
        BorderPane main = new BorderPane();
        main.setTop(topBar(who));
        main.setRight(drawer);
        setCenter(main);
        model.screenProperty().subscribe(number -> show(screens.get(number.intValue()), main));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focus();
            }
        });
    }

    /** Puts the keyboard into the screen that is shown. */
    void focus() {
        screens.get(model.screenProperty().get()).focus().run();
    }

    /** Whether the bar at the top has little room. */
    ObservableValue<Boolean> narrowProperty() {
        return narrow;
    }

    /** Puts something into the bar at the top, before who is signed in. */
    void beforeUser(Node node) {
        topBar.getChildren().add(topBar.getChildren().size() - 1, node);
    }

    /** Who is signed in where. */
    record Who(String workspace, String user) {}

    private void show(Screen screen, BorderPane main) {
        HBox.setHgrow(screen.toolbar(), Priority.ALWAYS);
        screenTools.getChildren().setAll(screen.toolbar());
        main.setCenter(screen.content());
        focus();
    }

    private Node rail(Appearance appearance, Doors doors) {
        VBox rail = new VBox();
        rail.getStyleClass().add("rail");
        addDoors(rail, false);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button theme = railButton(MaterialDesignW.WEATHER_NIGHT, "");
        FontIcon themeIcon = (FontIcon) theme.getGraphic();
        appearance.themeProperty().subscribe(now -> {
            theme.setText(text.named(now.other()));
            themeIcon.setIconCode(now == Theme.LIGHT ? MaterialDesignW.WEATHER_NIGHT : MaterialDesignW.WEATHER_SUNNY);
        });
        atFoot(theme);
        theme.setOnAction(_ ->
                appearance.themeProperty().set(appearance.themeProperty().get().other()));
        rail.getChildren()
                .addAll(
                        gap,
                        railAction(MaterialDesignI.IMPORT, "import", doors.importing()),
                        railAction(MaterialDesignE.EXPORT, "export", doors.exporting()),
                        theme);
        addDoors(rail, true);
        rail.getChildren().add(railAction(MaterialDesignL.LOGOUT_VARIANT, "leave", doors.leaving()));
        rail.setMinHeight(LEAST_RAIL);
        rail.heightProperty().subscribe(() -> lower(rail));
        screens.forEach(screen -> screen.door().shown().subscribe(_ -> lower(rail)));
        return rail;
    }

    /** Where the rail is too low for all names, those at its foot give way to their signs. */
    private void lower(VBox rail) {
        long doors = rail.getChildren().stream().filter(Node::isManaged).count() - 1;
        low.set(rail.getHeight() < doors * DOOR);
    }

    private void atFoot(Button button) {
        button.contentDisplayProperty()
                .bind(low.map(little -> little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
        if (button.getTooltip() == null) {
            Tooltip name = new Tooltip();
            name.textProperty().bind(button.textProperty());
            low.subscribe(little -> button.setTooltip(little ? name : null));
        }
    }

    private void addDoors(VBox rail, boolean atFoot) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).door().atFoot() == atFoot) {
                Button door = door(screens.get(i), i);
                rail.getChildren().add(door);
                if (atFoot) {
                    atFoot(door);
                }
            }
        }
    }

    private Button door(Screen screen, int number) {
        Button button = railButton(screen.icon(), screen.name());
        button.setId("screen-" + number);
        button.getStyleClass().add("screen-door");
        button.setTooltip(new Tooltip(text.get("screen-key", screen.name(), number + 1)));
        Parts.shown(button, screen.door().shown());
        screen.door().waiting().subscribe(waiting -> tellWaiting(button, screen, waiting));
        button.setOnAction(_ -> model.screenProperty().set(number));
        model.screenProperty().subscribe(now -> button.pseudoClassStateChanged(CURRENT, now.intValue() == number));
        return button;
    }

    /** How much waits stands at the corner of the sign. */
    private void tellWaiting(Button button, Screen screen, int waiting) {
        Node sign = Icons.of(screen.icon());
        if (waiting == 0) {
            button.setGraphic(sign);
            button.setAccessibleText(screen.name());
            return;
        }
        String count = text.get("screen-count", waiting);
        StackPane marked = new StackPane(sign, Parts.styled(count, "door-count"));
        StackPane.setAlignment(marked.getChildren().getLast(), Pos.TOP_RIGHT);
        marked.getStyleClass().add("marked-door");
        button.setGraphic(marked);
        button.setAccessibleText(text.get("screen-waiting", screen.name(), count));
    }

    private Button railAction(Ikon icon, String key, Runnable action) {
        Button button = railButton(icon, text.get(key));
        button.setId(key);
        button.setOnAction(_ -> action.run());
        atFoot(button);
        return button;
    }

    private static Button railButton(Ikon icon, String name) {
        Button button = new Button(name, Icons.of(icon));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().addAll("flat", "rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** Where there is little room, icons and initials stand for what a pointer at rest or a screen reader is told. */
    private Node topBar(Who who) {
        HBox.setHgrow(screenTools, Priority.ALWAYS);
        screenTools.setAlignment(Pos.CENTER_LEFT);
        Button undo = step(MaterialDesignU.UNDO_VARIANT, "undo", model.undoableProperty());
        undo.setOnAction(_ -> model.undo());
        Button redo = step(MaterialDesignR.REDO_VARIANT, "redo", model.redoableProperty());
        redo.setOnAction(_ -> model.redo());
        Node user = user(who);
        topBar.getChildren().setAll(screenTools, undo, redo, user);
        topBar.getStyleClass().add("top-bar");
        topBar.setAlignment(Pos.CENTER_LEFT);
        topBar.widthProperty().subscribe(width -> {
            narrow.set(width.doubleValue() < ROOMY);
            topBar.pseudoClassStateChanged(NARROW, narrow.get());
            topBar.pseudoClassStateChanged(TIGHT, width.doubleValue() < ENOUGH);
        });
        List.of(undo, redo)
                .forEach(step -> step.contentDisplayProperty()
                        .bind(narrow.map(little -> little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT)));
        return topBar;
    }

    private Button step(Ikon icon, String key, ObservableValue<String> what) {
        Button button = new Button(text.get(key), Icons.of(icon));
        button.setId(key);
        button.getStyleClass().addAll("flat", "step");
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.disableProperty().bind(what.map(String::isEmpty));
        Tooltip tooltip = new Tooltip();
        ObservableValue<String> full =
                what.map(summary -> summary.isEmpty() ? text.get(key + "-nothing") : text.get(key + "-what", summary));
        tooltip.textProperty().bind(full);
        button.accessibleTextProperty().bind(Bindings.createStringBinding(full::getValue, full));
        button.setTooltip(tooltip);
        button.textProperty().bind(what.map(summary -> summary.isEmpty() ? text.get(key) : full.getValue()));
        return button;
    }

    private Node user(Who who) {
        Label initials = new Label(initials(who.user()));
        initials.getStyleClass().add("initials");
        Label name = new Label(who.user());
        name.getStyleClass().add("user-name");
        Label workspace = new Label(who.workspace());
        workspace.getStyleClass().add("workspace-name");
        VBox words = new VBox(name, workspace);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("user-words");
        HBox user = new HBox(initials, words);
        Tooltip.install(user, new Tooltip(who.user() + "\n" + who.workspace()));
        user.getStyleClass().add("user");
        user.setAlignment(Pos.CENTER_LEFT);
        return user;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < INITIALS) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
