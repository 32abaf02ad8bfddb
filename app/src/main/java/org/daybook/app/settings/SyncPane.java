package org.daybook.app.settings;

import java.io.File;
import java.time.ZoneId;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.sync.Membership;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Which centre the workspace keeps in step with, and the way to one and away from it. */
final class SyncPane extends VBox {

    /** So that an address is seen whole, with its port and its database. */
    private static final double URL_WIDTH = 400;

    private final Messages text = Messages.of(SyncPane.class);
    private final SyncViewModel model;
    private final SettingsContext context;
    private final ZoneId zone;

    /** @param zone whose clock the times are read from */
    SyncPane(SyncViewModel model, SettingsContext context, ZoneId zone) {
        this.model = model;
        this.context = context;
        this.zone = zone;
        getStyleClass().add("section");
        model.membershipProperty().subscribe(_ -> show());
        model.anewProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().setAll(Form.heading(text.named(Section.SYNC)));
        if (!model.mayManage()) {
            getChildren().add(Form.quiet(text.get("sync-may-not")));
        } else if (model.membershipProperty().get().isPresent()
                && !model.anewProperty().get()) {
            showMembership(model.membershipProperty().get().get());
        } else {
            showForm();
        }
    }

    private void showMembership(Membership membership) {
        Button now = Form.button("settings-sync-now", text.get("sync-now"), model::now);
        now.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        Form.setting(
                                text.get("sync-tenant"), text.get("sync-tenant-about"), state(membership.tenant())),
                        Form.setting(
                                text.get("sync-where"),
                                "",
                                state(membership.address().url())),
                        Form.setting(
                                text.get("sync-as"),
                                "",
                                state(membership.address().member())),
                        Form.setting(
                                text.get("sync-since"),
                                "",
                                state(Times.dayAndYear(
                                        membership.since().atZone(zone).toLocalDate()))),
                        Form.problem(model.problemProperty()),
                        Form.buttons(
                                now,
                                Form.button("sync-anew", text.get("sync-anew"), model::beginAnew),
                                Form.button("sync-off", text.get("sync-off"), this::askWhetherToEnd)));
    }

    private static Label state(String words) {
        Label state = new Label(words);
        state.getStyleClass().add("state");
        return state;
    }

    private void showForm() {
        PasswordField password = secret("sync-password");
        PasswordField own = secret("sync-own-password");
        Button connect = Form.button(
                "sync-connect",
                text.get("sync-connect"),
                () -> model.connect(password.getText().toCharArray(), own.getText()));
        connect.getStyleClass().add("accent");
        connect.setDefaultButton(true);
        connect.textProperty()
                .bind(model.busyProperty().map(busy -> text.get(busy ? "sync-connecting" : "sync-connect")));
        TextField url = field("sync-url", model.urlProperty());
        url.setPrefWidth(URL_WIDTH);
        url.setPromptText("postgresql://centre.example.org:5432/daybook");
        VBox fields = new VBox(
                Form.quiet(text.get("sync-about")),
                Form.setting(text.get("sync-url"), text.get("sync-url-about"), url),
                Form.setting(text.get("sync-member"), "", field("sync-member", model.memberProperty())),
                Form.setting(text.get("sync-password"), text.get("sync-password-about"), password),
                Form.setting(text.get("sync-certificate"), text.get("sync-certificate-about"), certificate()),
                Form.setting(text.get("sync-own-password"), text.get("sync-own-password-about"), own));
        fields.getStyleClass().add("section");
        HBox buttons = Form.buttons(connect);
        if (model.anewProperty().get()) {
            buttons.getChildren()
                    .add(Form.button(
                            "sync-cancel",
                            text.get("cancel"),
                            () -> model.anewProperty().set(false)));
        }
        fields.disableProperty().bind(model.busyProperty());
        buttons.disableProperty().bind(model.busyProperty());
        getChildren().addAll(fields, Form.problem(model.problemProperty()), buttons);
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(Form.CONTROL_WIDTH);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPrefWidth(Form.CONTROL_WIDTH);
        return field;
    }

    private HBox certificate() {
        TextField file = field("sync-certificate", model.certificateProperty());
        file.setAccessibleText(text.get("sync-certificate"));
        Button choose = Icons.button(MaterialDesignF.FOLDER_OPEN_OUTLINE, text.get("sync-certificate-choose"));
        choose.setOnAction(_ -> chooseCertificate());
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox box = new HBox(file, choose);
        box.setPrefWidth(Form.CONTROL_WIDTH);
        return box;
    }

    private void chooseCertificate() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("sync-certificate-choose"));
        @Nullable File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.certificateProperty().set(chosen.getPath());
        }
    }

    /** Says what will happen before it does. */
    private void askWhetherToEnd() {
        Label title = new Label(text.get("sync-off-title"));
        title.getStyleClass().add("sheet-title");
        Button go = Form.button("sync-off-go", text.get("sync-off-go"), () -> {
            context.sheets().close();
            model.turnOff();
        });
        go.getStyleClass().add("accent");
        Node cancel = Form.button(
                "sync-off-cancel", text.get("cancel"), () -> context.sheets().close());
        VBox card = new VBox(title, Form.quiet(text.get("sync-off-about")), Form.buttons(go, cancel));
        Form.card(card);
        context.sheets().show(card, cancel, () -> {});
    }
}
