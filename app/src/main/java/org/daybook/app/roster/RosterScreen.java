package org.daybook.app.roster;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.palette.Command;
import org.daybook.app.surface.Focus;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Segments;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;

/** The rosters of hospitals: versions at the left, at the right the one that is open. */
public final class RosterScreen {

    private final Messages text = Messages.of(RosterScreen.class);
    private final RosterViewModel model;
    private final Runnable importing;
    private final HospitalSheets hospitals;
    private final VersionActions actions;
    private final RosterToolbar toolbar;
    private final BorderPane content = new BorderPane();
    private final VersionsList versions;
    private final CompareViewModel compare;
    private final VBox open;
    private final StackPane place = new StackPane();
    private final Map<ViewKind, Node> views = new EnumMap<>(ViewKind.class);
    private boolean arriving;

    /** @param importing asks for a file of a roster */
    public RosterScreen(RosterViewModel model, RosterViews views, Sheets sheets, Runnable importing) {
        this.model = model;
        this.importing = importing;
        hospitals = new HospitalSheets(model, sheets);
        VersionSheets ofVersions = new VersionSheets(model, sheets);
        actions = new VersionActions(model, ofVersions);
        toolbar = new RosterToolbar(model, actions, hospitals, importing);
        versions = new VersionsList(model, actions);
        this.views.put(ViewKind.SHIFTS, views.shifts());
        this.views.put(ViewKind.PEOPLE, views.people());
        this.views.put(ViewKind.COVERAGE, views.coverage());
        this.views.put(ViewKind.FINDINGS, views.findings());
        compare = new CompareViewModel(model);
        this.views.put(ViewKind.COMPARE, new CompareView(compare, model));
        open = open();
        content.getStylesheets().add(Appearance.sheet(RosterScreen.class, "roster.css"));
        content.getStyleClass().add("roster");
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        content.sceneProperty().subscribe(scene -> model.watch(scene != null));
        model.viewProperty().subscribe(kind -> place.getChildren().setAll(this.views.get(kind)));
        model.hospitalProperty().subscribe(this::show);
        model.versionProperty().subscribe(this::show);
        model.readProperty().subscribe(this::show);
    }

    private VBox open() {
        HBox bar = Parts.row("roster-bar", views());
        VBox box =
                new VBox(new VersionHeader(model, actions), new PastBanner(model, this::compareWithPast), bar, place);
        VBox.setVgrow(place, Priority.ALWAYS);
        return box;
    }

    private Node views() {
        return new Segments<>(model.viewProperty(), ViewKind.values(), "roster-", text::named)
                .telling(kind -> text.get("view-key", text.named(kind), kind.ordinal() + 1));
    }

    /** What became of the version since the instant that is looked at. */
    private void compareWithPast(Instant then) {
        model.lookAt(null);
        compare.since(then);
        model.viewProperty().set(ViewKind.COMPARE);
    }

    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** What can be done with the open version, for the palette. */
    public List<Command> commands() {
        return actions.commands();
    }

    private void show() {
        boolean none = model.versionProperty().get() == null;
        content.setLeft(none ? null : versions);
        if (!none) {
            content.setCenter(open);
        } else if (!model.readProperty().get()) {
            content.setCenter(null);
        } else {
            content.setCenter(new StackPane(model.hospitalProperty().get() == null ? noHospital() : noVersion()));
        }
        if (arriving && model.readProperty().get()) {
            focus();
        }
    }

    private Node noHospital() {
        boolean may = model.book().mayAdd();
        VBox box = Parts.empty(text.get("no-hospital"), text.get(may ? "no-hospital-lead" : "no-hospital-viewer"));
        if (may) {
            box.getChildren().add(Parts.accent("empty-hospital", text.get("hospital-new"), hospitals::add));
        }
        return box;
    }

    private Node noVersion() {
        boolean may = model.mayEdit();
        VBox box = Parts.empty(text.get("no-version"), text.get(may ? "no-version-lead" : "no-version-viewer"));
        if (may) {
            box.getChildren().add(Parts.accent("empty-import", text.get("import"), importing));
        }
        return box;
    }

    /** Alt and a number lead to a view. */
    private void onKey(KeyEvent event) {
        int number = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
        if (event.isAltDown() && number >= 0 && number < ViewKind.values().length) {
            model.viewProperty().set(ViewKind.values()[number]);
            event.consume();
        }
    }

    /** Puts the keyboard into the list of versions; where there is none, onto the one thing to do. */
    public void focus() {
        arriving = !model.readProperty().get();
        if (arriving) {
            Focus.into(toolbar);
        } else if (versions.getScene() == null) {
            Focus.into(content);
        } else {
            versions.requestFocus();
        }
    }
}
