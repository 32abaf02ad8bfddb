package org.daybook.app.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.daybook.app.look.Icons;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with a version, once for menus, keys and the palette alike. */
final class VersionActions {

    private final Messages text = Messages.of(VersionActions.class);
    private final RosterViewModel model;
    private final VersionSheets sheets;
    private final List<Action> all;

    /** @param fits for which versions it is offered */
    private record Action(
            String name, Ikon icon, KeyCombination key, Predicate<VersionView> fits, Consumer<VersionView> deed) {}

    VersionActions(RosterViewModel model, VersionSheets sheets) {
        this.model = model;
        this.sheets = sheets;
        all = List.of(
                action(
                        text.get("promote-do"),
                        MaterialDesignR.ROCKET_LAUNCH_OUTLINE,
                        "Shortcut+Enter",
                        this::canPromote,
                        sheets::promote),
                action(
                        text.get("compare-do"),
                        MaterialDesignC.COMPARE_HORIZONTAL,
                        "Shortcut+D",
                        _ -> true,
                        this::compare),
                action(text.get("clone-do"), MaterialDesignC.CONTENT_COPY, "Insert", this::canClone, sheets::copy),
                action(text.get("tag-do"), MaterialDesignT.TAG_OUTLINE, "F2", this::isOurs, sheets::tag),
                action(text.get("known-do"), MaterialDesignH.HISTORY, "Shortcut+H", _ -> true, sheets::asKnownAt),
                action(
                        text.get("archive-do"),
                        MaterialDesignA.ARCHIVE_OUTLINE,
                        "Delete",
                        this::canArchive,
                        this::archive),
                action(
                        text.get("reject-do"),
                        MaterialDesignC.CLOSE_CIRCLE_OUTLINE,
                        "Delete",
                        this::canReject,
                        this::reject),
                action(text.get("restore-do"), MaterialDesignR.RESTORE, "Shortcut+R", this::canRestore, this::restore));
    }

    private static Action action(
            String name, Ikon icon, String key, Predicate<VersionView> fits, Consumer<VersionView> deed) {
        return new Action(name, icon, KeyCombination.valueOf(key), fits, deed);
    }

    /** Those offered for a version, as the items of a menu. */
    List<MenuItem> menu(VersionView version) {
        List<MenuItem> items = new ArrayList<>();
        for (Action action : all) {
            if (action.fits().test(version)) {
                if (action.key().getName().equals("Delete")) {
                    items.add(new SeparatorMenuItem());
                }
                MenuItem item = new MenuItem(action.name(), Icons.of(action.icon()));
                item.setAccelerator(action.key());
                item.setOnAction(_ -> action.deed().accept(version));
                items.add(item);
            }
        }
        return items;
    }

    /** Carries out what a key means for a version; false where it means nothing. */
    boolean carryOut(KeyEvent event, VersionView version) {
        return all.stream()
                .filter(action -> action.key().match(event) && action.fits().test(version))
                .findFirst()
                .map(action -> {
                    action.deed().accept(version);
                    return true;
                })
                .orElse(false);
    }

    /** Those offered for the open version, for the palette. */
    List<Command> commands() {
        VersionView open = model.versionProperty().get();
        return open == null
                ? List.of()
                : all.stream()
                        .filter(action -> action.fits().test(open))
                        .map(action -> Command.of(
                                text.get("roster"),
                                text.get("command", action.name(), open.name()),
                                action.icon(),
                                () -> action.deed().accept(open)))
                        .toList();
    }

    private boolean isOurs(VersionView version) {
        return !version.rejected() && model.mayEdit();
    }

    private boolean canClone(VersionView version) {
        return model.mayEdit();
    }

    boolean canPromote(VersionView version) {
        return isOurs(version) && version.status() == VersionStatus.STAGING;
    }

    private boolean canReject(VersionView version) {
        return canPromote(version);
    }

    private boolean canArchive(VersionView version) {
        return isOurs(version) && version.status() == VersionStatus.PRODUCTION;
    }

    private boolean canRestore(VersionView version) {
        return version.rejected() && model.mayEdit();
    }

    void compare(VersionView version) {
        model.open(version.id());
        model.viewProperty().set(ViewKind.COMPARE);
    }

    private void archive(VersionView version) {
        model.deeds().carryOut(() -> model.board().archive(version.id()), _ -> model.refresh());
    }

    private void reject(VersionView version) {
        model.deeds().carryOut(() -> model.board().reject(version.id()), _ -> model.refresh());
    }

    private void restore(VersionView version) {
        model.deeds().carryOut(() -> model.board().restore(version.id()), id -> {
            model.refresh();
            model.open(id);
        });
    }

    void promote(VersionView version) {
        sheets.promote(version);
    }
}
