package org.daybook.app.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.app.coaching.CoachingOffice.Member;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Segments;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What is looked at, whose it is, and when; and what is begun most. */
final class CoachingToolbar extends HBox {

    private final Messages text = Messages.of(CoachingToolbar.class);
    private final CoachingViewModel model;

    CoachingToolbar(CoachingViewModel model, CoachingScreen.Beginnings beginnings) {
        this.model = model;
        getStylesheets().add(Appearance.sheet(CoachingToolbar.class, "coaching.css"));
        getStyleClass().add("coaching-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Node views = new Segments<>(model.viewProperty(), CoachingView.values(), "coaching-", text::named)
                .telling(kind -> text.get("view-key", text.named(kind), kind.ordinal() + 1));
        Node coach = person("coach", model.coaches(), model.coachProperty());
        Parts.shown(coach, model.viewProperty().map(kind -> kind != CoachingView.WEEK));
        Node teacher = person("teacher", model.teachers(), model.teacherProperty());
        Parts.shown(teacher, seen(CoachingView.WEEK));
        Node days = days();
        Parts.shown(days, model.viewProperty().map(kind -> kind != CoachingView.PLANS));
        getChildren().addAll(views, coach, teacher, days, Parts.gap());
        if (model.office().mayEdit()) {
            Button plan =
                    Parts.button("plan-new", text.get("plan-new"), MaterialDesignP.PLAYLIST_PLUS, beginnings.plan());
            Button visit = Parts.button("visit-new", text.get("visit-new"), MaterialDesignP.PLUS, beginnings.visit());
            visit.getStyleClass().add("accent");
            visit.disableProperty().bind(Bindings.isEmpty(model.plans()));
            getChildren().addAll(plan, visit);
        }
    }

    private ObservableValue<Boolean> seen(CoachingView kind) {
        return model.viewProperty().map(now -> now == kind);
    }

    private Node person(String id, ObservableList<Member> among, ObjectProperty<@Nullable PersonId> chosen) {
        ComboBox<Member> box = Parts.choice("coaching-" + id, List.of(), Member::name);
        box.setAccessibleText(text.get(id));
        box.setPromptText(text.get(id));
        box.disableProperty().bind(Bindings.isEmpty(among));
        Runnable fill = () -> {
            box.getItems().setAll(among);
            box.setValue(CoachingViewModel.find(among, chosen.get()).orElse(null));
        };
        fill.run();
        among.addListener((ListChangeListener<Member>) _ -> fill.run());
        chosen.subscribe(
                (_, now) -> box.setValue(CoachingViewModel.find(among, now).orElse(null)));
        box.setOnAction(_ -> {
            Member member = box.getValue();
            if (member != null && box.isFocused()) {
                chosen.set(member.id());
            }
        });
        return box;
    }

    private Node days() {
        Button today = Parts.button(
                "coaching-today-go",
                text.get("today"),
                () -> model.dayProperty().set(model.today()));
        Button before = Icons.button(MaterialDesignC.CHEVRON_LEFT, text.get("before"));
        before.setId("coaching-before");
        before.setOnAction(_ -> model.step(-1));
        Button after = Icons.button(MaterialDesignC.CHEVRON_RIGHT, text.get("after"));
        after.setId("coaching-after");
        after.setOnAction(_ -> model.step(1));
        Label title = Parts.styled("", "coaching-title");
        title.setId("coaching-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(Bindings.createStringBinding(this::title, model.dayProperty(), model.viewProperty()));
        return Parts.row("coaching-days", today, before, after, title);
    }

    private String title() {
        LocalDate day = model.dayProperty().get();
        return model.viewProperty().get() == CoachingView.WEEK
                ? text.get(
                        "week-of",
                        Times.week(day),
                        Times.months(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY)))
                : Times.longDay(day);
    }
}
