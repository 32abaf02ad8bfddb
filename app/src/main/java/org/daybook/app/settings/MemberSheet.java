package org.daybook.app.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.daybook.app.settings.UserAffairs.Member;
import org.daybook.app.settings.UserAffairs.Roster;
import org.daybook.app.settings.UserAffairs.Site;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Role;

/** What a user may do and who they are; each change is made as soon as it is chosen. */
final class MemberSheet extends UserSheet {

    private final Messages text = Messages.of(MemberSheet.class);
    private final UsersViewModel model;
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);
    private final Button active = Form.button("user-active", "", () -> {});
    private Member member;

    /**
     * @param reset asks for another password
     * @param close takes the card away
     */
    MemberSheet(UsersViewModel model, Member member, Roster roster, Consumer<Member> reset, Runnable close) {
        this(model, member, roster.hospitals(), new PersonChoice(roster.people(), member.person()), reset, close);
    }

    private MemberSheet(
            UsersViewModel model,
            Member member,
            List<Site> hospitals,
            PersonChoice person,
            Consumer<Member> reset,
            Runnable close) {
        super(member.name(), person);
        this.model = model;
        this.member = member;
        FlowPane roles = new FlowPane();
        roles.getStyleClass().add("role-boxes");
        for (Role role : Role.values()) {
            CheckBox box = box(role);
            boxes.put(role, box);
            roles.getChildren().add(box);
        }
        person.valueProperty().addListener((_, _, _) -> model.link(this.member, person.person()));
        active.setOnAction(_ -> model.setActive(this.member, !this.member.active()));
        Button password = Form.button("user-reset", text.get("password-reset"), () -> reset.accept(this.member));
        Button done = Form.button("user-done", text.get("done"), close);
        done.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        Form.quiet(text.get("user-signs-in", member.login())),
                        Form.field(text.get("user-roles"), roles),
                        Form.field(text.get("user-person"), person));
        if (!hospitals.isEmpty()) {
            getChildren().add(Form.field(text.get("user-hospital"), hospital(hospitals)));
        }
        getChildren().add(Form.buttons(done, password, active));
        model.rosterProperty().subscribe(this::follow);
    }

    private OptionalChoice<Site> hospital(List<Site> hospitals) {
        OptionalChoice<Site> choice = new OptionalChoice<>(
                hospitals,
                Site::name,
                text.get("user-every-hospital"),
                site -> site.id().equals(member.hospital()));
        choice.setId("hospital");
        choice.valueProperty()
                .addListener(
                        (_, _, site) -> model.limit(member, site.map(Site::id).orElse(null)));
        return choice;
    }

    /** Shows what came of a change, also where it was refused. */
    private void follow(Roster roster) {
        roster.members().stream()
                .filter(each -> each.id().equals(member.id()))
                .findFirst()
                .ifPresent(now -> member = now);
        active.setText(text.get(member.active() ? "user-deactivate" : "user-activate"));
        boxes.forEach((role, box) -> box.setSelected(member.roles().contains(role)));
    }

    /** A box shows what is so, not what is wished: it changes once the change is made. */
    private CheckBox box(Role role) {
        CheckBox box = new CheckBox(text.named(role));
        box.setId("role-" + role.name());
        box.setOnAction(_ -> {
            boolean wanted = box.isSelected();
            box.setSelected(!wanted);
            model.setRole(member, role, wanted);
        });
        return box;
    }
}
