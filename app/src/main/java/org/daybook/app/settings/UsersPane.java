package org.daybook.app.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.settings.UserAffairs.Member;
import org.daybook.app.settings.UserAffairs.Roster;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** One's own password, everybody who may sign in, and what each role may do. */
final class UsersPane extends VBox {

    private final Messages text = Messages.of(UsersPane.class);
    private final VBox rows = new VBox();
    private final UsersViewModel model;
    private final SettingsContext context;

    UsersPane(UsersViewModel model, SettingsContext context) {
        this.model = model;
        this.context = context;
        getStyleClass().add("section");
        rows.getStyleClass().add("rows");
        Button own = Form.button("own-password", text.get("own-password-do"), this::askOwnPassword);
        getChildren()
                .addAll(
                        Form.heading(text.named(Section.USERS)),
                        Form.setting(
                                text.get("own-password"),
                                text.get("own-password-about", context.actor().name()),
                                own));
        if (model.mayManage()) {
            getChildren().addAll(head(), rows);
        } else {
            getChildren().add(Form.quiet(text.get("users-may-not")));
        }
        getChildren().addAll(Form.part(text.get("roles-part")), new RolesTable());
        model.rosterProperty().subscribe(this::show);
    }

    private Node head() {
        Label title = Form.part(text.get("users-part"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Form.button("user-add", text.get("user-add"), this::askNew);
        HBox head = new HBox(title, gap, add);
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private void show(Roster roster) {
        rows.getChildren()
                .setAll(roster.members().stream()
                        .map(member -> row(member, roster))
                        .toList());
    }

    private Node row(Member member, Roster roster) {
        Label name = new Label(member.name());
        name.getStyleClass().add("setting-name");
        VBox words = new VBox(name, Form.quiet(about(member, roster)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = new Button(text.get("user-change"));
        change.setId("user-" + member.login());
        change.getStyleClass().add("flat");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(text.get("user-change-who", member.name()));
        change.setOnAction(_ -> show(new MemberSheet(model, member, roster, this::askReset, this::close)));
        HBox row = new HBox(words, change);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!member.active()) {
            row.getStyleClass().add("inactive");
        }
        return row;
    }

    private String about(Member member, Roster roster) {
        StringJoiner about = new StringJoiner(" · ");
        about.add(member.login());
        about.add(member.roles().stream().sorted().map(text::named).collect(Collectors.joining(", ")));
        roster.hospitals().stream()
                .filter(site -> site.id().equals(member.hospital()))
                .forEach(site -> about.add(text.get("user-only", site.name())));
        Instant last = member.lastSignIn();
        if (last != null) {
            about.add(text.get("user-last", Times.dayAndYear(LocalDate.ofInstant(last, ZoneId.systemDefault()))));
        }
        if (!member.active()) {
            about.add(text.get("user-inactive"));
        }
        return about.toString();
    }

    private void askNew() {
        List<UserAffairs.Somebody> people = model.rosterProperty().get().people();
        show(new NewMemberSheet(model, people, this::close));
    }

    private void askOwnPassword() {
        show(PasswordSheet.own(model, this::close));
    }

    private void askReset(Member member) {
        show(PasswordSheet.reset(model, member, this::close));
    }

    private void show(UserSheet sheet) {
        model.begin();
        context.sheets().show(sheet, sheet.first(), () -> {});
    }

    private void close() {
        context.sheets().close();
    }
}
