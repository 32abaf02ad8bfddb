package org.daybook.app.settings;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The settings: sections at the left, the chosen one beside them. */
public final class SettingsScreen {

    private static final String SECTION = "settings-section";

    private final Messages text = Messages.of(SettingsScreen.class);
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.APPEARANCE);
    private final Map<Section, Node> panes = new EnumMap<>(Section.class);
    private final BorderPane content = new BorderPane();
    private final HBox toolbar = new HBox();
    private final WorkspaceViewModel workspace;
    private final UsersViewModel users;
    private final BackupsViewModel backups;
    private final SyncViewModel sync;

    /** What the screen asks of the workspace. */
    public record Desks(Actor actor, WorkspaceAffairs workspace, UserAffairs users, SyncDesk sync) {}

    /**
     * @param zone whose clock times are read from
     * @param memory knows which section was seen last
     */
    public SettingsScreen(Settings settings, Desks desks, SettingsContext context, ZoneId zone, Memory memory) {
        workspace = new WorkspaceViewModel(desks.workspace(), context);
        users = new UsersViewModel(desks.users(), context);
        backups = new BackupsViewModel(desks.workspace(), context);
        sync = new SyncViewModel(desks.sync(), context);
        panes.put(Section.APPEARANCE, new AppearancePane(settings, context.window()));
        panes.put(Section.CALENDAR, new CalendarPane(settings));
        panes.put(Section.WORKSPACE, new WorkspacePane(workspace, context));
        panes.put(Section.USERS, new UsersPane(users, context));
        panes.put(Section.BACKUPS, new BackupsPane(backups, context, zone));
        panes.put(Section.SYNC, new SyncPane(sync, context, zone));
        memory.recallNumber(SECTION)
                .filter(number -> number >= 0 && number < Section.values().length)
                .ifPresent(number -> section.set(Section.values()[number]));
        section.addListener((_, _, now) -> memory.keep(SECTION, String.valueOf(now.ordinal())));
        build();
    }

    private void build() {
        Label title = new Label(text.get("settings"));
        title.getStyleClass().add("settings-title");
        toolbar.getChildren().add(title);
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getStylesheets().add(Appearance.sheet(SettingsScreen.class, "settings.css"));
        ScrollPane scroll = new ScrollPane();
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        content.getStylesheets().add(Appearance.sheet(SettingsScreen.class, "settings.css"));
        content.getStyleClass().add("settings");
        content.setLeft(sections());
        content.setCenter(scroll);
        content.sceneProperty().subscribe(_ -> refresh());
        section.subscribe(now -> {
            StackPane middle = new StackPane(panes.get(now));
            middle.getStyleClass().add("settings-middle");
            scroll.setContent(middle);
            scroll.setVvalue(0);
            refresh();
        });
    }

    private Node sections() {
        VBox list = new VBox();
        list.getStyleClass().add("sections");
        ToggleGroup group = new ToggleGroup();
        for (Section each : Section.values()) {
            ToggleButton button = new ToggleButton(text.named(each), Icons.of(icon(each)));
            button.setId("section-" + each.name());
            button.getStyleClass().addAll("flat", "section-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                section.set(each);
            });
            section.subscribe(now -> button.setSelected(now == each));
            list.getChildren().add(button);
        }
        return list;
    }

    private static Ikon icon(Section section) {
        return switch (section) {
            case APPEARANCE -> MaterialDesignP.PALETTE_OUTLINE;
            case CALENDAR -> MaterialDesignC.CALENDAR_BLANK_OUTLINE;
            case WORKSPACE -> MaterialDesignD.DATABASE_OUTLINE;
            case USERS -> MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE;
            case BACKUPS -> MaterialDesignB.BACKUP_RESTORE;
            case SYNC -> MaterialDesignS.SYNC;
        };
    }

    /** What stands in the bar at the top. */
    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** Shows how sync stands now. */
    public void refreshSync() {
        if (content.getScene() != null && section.get() == Section.SYNC) {
            sync.load();
        }
    }

    /** Shows what was just committed; what nobody is looking at waits. */
    public void refresh() {
        if (content.getScene() == null) {
            return;
        }
        switch (section.get()) {
            case WORKSPACE -> workspace.load();
            case USERS -> users.load();
            case BACKUPS -> backups.load();
            case SYNC -> sync.load();
            case APPEARANCE, CALENDAR -> {}
        }
    }
}
