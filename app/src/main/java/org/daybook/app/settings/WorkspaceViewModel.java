package org.daybook.app.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Permission;
import org.jspecify.annotations.Nullable;

/** The workspace's name, zone and passphrase, as far as the user may change them. */
final class WorkspaceViewModel {

    private static final int SHORTEST_PASSPHRASE = 8;

    private final Messages text = Messages.of(WorkspaceViewModel.class);
    private final ReadOnlyObjectWrapper<WorkspaceAffairs.@Nullable About> about = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passphraseProblem = new ReadOnlyStringWrapper("");
    private final WorkspaceAffairs affairs;
    private final SettingsContext context;

    WorkspaceViewModel(WorkspaceAffairs affairs, SettingsContext context) {
        this.affairs = affairs;
        this.context = context;
    }

    /** Null until it is known. */
    ReadOnlyObjectProperty<WorkspaceAffairs.@Nullable About> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty zoneProperty() {
        return zone;
    }

    /** What is wrong with name or zone, in a sentence, or empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is wrong with the passphrases typed, in a sentence, or empty. */
    ReadOnlyStringProperty passphraseProblemProperty() {
        return passphraseProblem.getReadOnlyProperty();
    }

    boolean mayManage() {
        return context.actor().may(Permission.MANAGE_WORKSPACE);
    }

    /** Reads it anew; what was typed and not saved gives way only where somebody else changed it. */
    void load() {
        context.tasks().query(_ -> affairs.about(), now -> {
            if (!now.equals(about.get())) {
                name.set(now.name());
                zone.set(now.zone().getId());
                problem.set("");
                about.set(now);
            }
        });
    }

    /** Saves name and zone; the window shows them at once. */
    void save() {
        Optional<ZoneId> wanted = zone();
        if (name.get().isBlank()) {
            problem.set(text.get("name-missing"));
        } else if (wanted.isEmpty()) {
            problem.set(text.get("zone-unknown", zone.get()));
        } else {
            problem.set("");
            String called = name.get();
            context.tasks()
                    .command(
                            _ -> affairs.change(called, wanted.get()),
                            outcome -> SettingsContext.answered(
                                    outcome,
                                    _ -> {
                                        context.window().rebuild();
                                        context.tell(outcome);
                                    },
                                    problem::set));
        }
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(zone.get().strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Forgets what was wrong with passphrases typed before. */
    void beginPassphrase() {
        passphraseProblem.set("");
    }

    /**
     * Sets a passphrase or changes it.
     *
     * @param present empty where there is none
     * @param again the wanted one, typed once more
     */
    void changePassphrase(String present, String wanted, String again) {
        if (wanted.length() < SHORTEST_PASSPHRASE) {
            passphraseProblem.set(text.get("passphrase-short", SHORTEST_PASSPHRASE));
        } else if (!wanted.equals(again)) {
            passphraseProblem.set(text.get("passphrase-differs"));
        } else {
            rekey(present, wanted);
        }
    }

    void removePassphrase(String present) {
        rekey(present, "");
    }

    private void rekey(String present, String wanted) {
        passphraseProblem.set("");
        context.tasks()
                .command(
                        _ -> affairs.mayChangePassphrase(present),
                        outcome -> SettingsContext.answered(
                                outcome,
                                _ -> {
                                    context.sheets().close();
                                    context.window().changePassphrase(present, wanted);
                                },
                                passphraseProblem::set));
    }
}
