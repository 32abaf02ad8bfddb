package org.daybook.app.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the workspace is called, whose clock it reads, and what its file is encrypted with. */
final class WorkspacePane extends VBox {

    private final Messages text = Messages.of(WorkspacePane.class);
    private final WorkspaceViewModel model;
    private final SettingsContext context;

    WorkspacePane(WorkspaceViewModel model, SettingsContext context) {
        this.model = model;
        this.context = context;
        getStyleClass().add("section");
        model.aboutProperty().subscribe(this::show);
    }

    private void show(WorkspaceAffairs.@Nullable About about) {
        getChildren().setAll(Form.heading(text.named(Section.WORKSPACE)));
        if (about == null) {
            return;
        }
        getChildren()
                .addAll(
                        Form.setting(text.get("workspace-name"), text.get("workspace-name-about"), name()),
                        Form.setting(text.get("workspace-zone"), text.get("workspace-zone-about"), zone(about)),
                        Form.setting(
                                text.get("workspace-file"),
                                about.file().toString(),
                                state(text.get(about.encrypted() ? "encrypted" : "not-encrypted"))));
        if (!model.mayManage()) {
            getChildren().add(Form.quiet(text.get("workspace-may-not")));
            return;
        }
        Button save = Form.button("workspace-save", text.get("save"), model::save);
        save.getStyleClass().add("accent");
        getChildren().addAll(Form.problem(model.problemProperty()), Form.buttons(save));
        getChildren().addAll(Form.part(text.get("passphrase-part")), Form.quiet(passphraseAbout(about)), doors(about));
    }

    private String passphraseAbout(WorkspaceAffairs.About about) {
        return text.get(about.encrypted() ? "passphrase-is" : "passphrase-none");
    }

    private TextField name() {
        TextField name = new TextField();
        name.setId("workspace-name");
        name.setPrefWidth(Form.CONTROL_WIDTH);
        name.setDisable(!model.mayManage());
        name.textProperty().bindBidirectional(model.nameProperty());
        return name;
    }

    private ZoneField zone(WorkspaceAffairs.About about) {
        ZoneField zone = new ZoneField("workspace-zone", about.zone().getId());
        zone.setDisable(!model.mayManage());
        zone.getEditor().textProperty().bindBidirectional(model.zoneProperty());
        return zone;
    }

    private static Label state(String words) {
        Label state = new Label(words);
        state.getStyleClass().add("state");
        return state;
    }

    private VBox doors(WorkspaceAffairs.About about) {
        VBox box = new VBox();
        if (about.encrypted()) {
            box.getChildren()
                    .add(Form.buttons(
                            Form.button("passphrase-change", text.get("passphrase-change"), () -> ask(true, false)),
                            Form.button("passphrase-remove", text.get("passphrase-remove"), () -> ask(true, true))));
        } else {
            box.getChildren()
                    .add(Form.buttons(
                            Form.button("passphrase-set", text.get("passphrase-set"), () -> ask(false, false))));
        }
        return box;
    }

    private void ask(boolean encrypted, boolean remove) {
        model.beginPassphrase();
        PassphraseSheet sheet = new PassphraseSheet(
                model, encrypted, remove, () -> context.sheets().close());
        context.sheets().show(sheet, sheet.first(), () -> {});
    }
}
