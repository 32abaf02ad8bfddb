package org.daybook.app.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Which hospital, bringing a file in, and what is done most with the open version. */
final class RosterToolbar extends HBox {

    private final Messages text = Messages.of(RosterToolbar.class);
    private final RosterViewModel model;
    private final HospitalSheets sheets;
    private final ComboBox<HospitalView> hospital;
    private final MenuButton hospitalMenu;
    private boolean filling;

    /** @param importing asks for a file of a roster */
    RosterToolbar(RosterViewModel model, VersionActions actions, HospitalSheets sheets, Runnable importing) {
        this.model = model;
        this.sheets = sheets;
        getStylesheets().add(Appearance.sheet(RosterToolbar.class, "roster.css"));
        getStyleClass().add("roster-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        hospital = Parts.choice("hospital", List.of(), HospitalView::name);
        hospital.setAccessibleText(text.get("hospital"));
        hospital.setPromptText(text.get("hospital"));
        hospital.valueProperty().subscribe(this::chosen);
        hospitalMenu = new MenuButton(null, Icons.of(MaterialDesignH.HOSPITAL_BUILDING));
        hospitalMenu.setId("hospital-menu");
        hospitalMenu.getStyleClass().add("flat");
        hospitalMenu.setAccessibleText(text.get("hospital-menu"));
        Button bringIn = Parts.button("roster-import", text.get("import"), MaterialDesignI.IMPORT, importing);
        Button compare = Parts.button(
                "roster-compare", text.get("compare"), MaterialDesignC.COMPARE_HORIZONTAL, withOpen(actions::compare));
        compare.disableProperty().bind(open(_ -> true).map(there -> !there));
        Button promote = Parts.button(
                "roster-promote",
                text.get("promote"),
                MaterialDesignR.ROCKET_LAUNCH_OUTLINE,
                withOpen(actions::promote));
        promote.getStyleClass().add("accent");
        promote.disableProperty().bind(open(actions::canPromote).map(may -> !may));
        Parts.shown(bringIn, model.hospitalProperty().map(_ -> model.mayEdit()).orElse(false));
        getChildren().addAll(hospital, hospitalMenu, bringIn, Parts.gap(), compare, promote);
        model.hospitalProperty().subscribe(_ -> fill());
        model.hospitals().addListener((ListChangeListener<HospitalView>) _ -> fill());
        getChildren().forEach(child -> ((Region) child).setMinHeight(Region.USE_PREF_SIZE));
    }

    private ObservableValue<Boolean> open(Predicate<VersionView> fits) {
        return model.versionProperty().map(fits::test).orElse(false);
    }

    private Runnable withOpen(Consumer<VersionView> deed) {
        return () -> Optional.ofNullable(model.versionProperty().get()).ifPresent(deed);
    }

    private void fill() {
        filling = true;
        hospital.getItems().setAll(model.hospitals());
        hospital.setValue(model.hospitalProperty().get());
        hospital.setVisible(!model.hospitals().isEmpty());
        hospital.setManaged(hospital.isVisible());
        filling = false;
        fillMenu();
    }

    private void chosen(@Nullable HospitalView view) {
        if (!filling && view != null) {
            model.choose(view.id());
        }
    }

    private void fillMenu() {
        List<MenuItem> items = new ArrayList<>();
        if (model.mayEdit()) {
            items.add(item("hospital-types", text.get("hospital-types"), sheets::shiftTypes));
            items.add(item("hospital-edit", text.get("hospital-edit"), sheets::edit));
        }
        if (model.book().mayAdd()) {
            items.add(item("hospital-add", text.get("hospital-new"), sheets::add));
        }
        hospitalMenu.getItems().setAll(items);
        hospitalMenu.setDisable(items.isEmpty());
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
