package org.daybook.app.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.app.exchange.Imports;
import org.daybook.app.palette.Command;
import org.daybook.app.roster.RosterScreen;
import org.daybook.app.roster.RosterViewModel;
import org.daybook.app.roster.RosterViews;
import org.daybook.app.roster.ViewKind;
import org.daybook.app.roster.grid.RosterGrids;
import org.daybook.app.roster.intake.FindingsView;
import org.daybook.app.roster.intake.RosterFiles;
import org.daybook.app.settings.Memory;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ScheduleVersionId;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The roster's screen with all its views, wired. */
final class RosterRoom {

    private static final String HOSPITAL = "roster-hospital";
    private static final String VERSION = "roster-version";
    private static final Pattern UUIDS = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final RosterViewModel model;
    private final RosterGrids grids;
    private final RosterFiles files;
    private final RosterScreen screen;

    /**
     * What the screen shares with the others.
     *
     * @param undo takes back the latest change
     */
    record Around(Drawer drawer, Sheets sheets, Imports imports, Runnable undo) {}

    RosterRoom(Desks.Rosters desks, Frame frame, Around around) {
        model = new RosterViewModel(
                desks.versions(), desks.hospitals(), new Deeds(frame.tasks(), frame.toasts(), around.undo()));
        grids = grids(desks, frame, around);
        files = new RosterFiles(desks.intake(), around.imports(), new RosterFiles.Into(model::ours, model::open));
        screen = new RosterScreen(model, views(desks, frame, around), around.sheets(), files::choose);
        files.takeDropsOn(screen.content());
        comeBack(frame.window().memory());
    }

    /** Looks at the hospital and the version that were looked at last. */
    private void comeBack(Memory memory) {
        recalled(memory, HOSPITAL).map(HospitalId::new).ifPresent(model::choose);
        recalled(memory, VERSION).map(ScheduleVersionId::new).ifPresent(model::open);
        model.hospitalProperty().subscribe(now -> {
            if (now != null) {
                memory.keep(HOSPITAL, now.id().value().toString());
            }
        });
        model.versionProperty().subscribe(now -> {
            if (now != null) {
                memory.keep(VERSION, now.id().value().toString());
            }
        });
    }

    private static Optional<UUID> recalled(Memory memory, String name) {
        return memory.recall(name).filter(UUIDS.asMatchPredicate()).map(UUID::fromString);
    }

    private RosterGrids grids(Desks.Rosters desks, Frame frame, Around around) {
        Clock clock = frame.clock();
        RosterGrids made = new RosterGrids(
                desks.repair(),
                model.reviewedProperty(),
                model.editableProperty(),
                new RosterGrids.Surroundings(frame.tasks(), frame.toasts(), around.drawer(), clock, around.undo()));
        made.onShowShifts(() -> model.viewProperty().set(ViewKind.SHIFTS));
        return made;
    }

    private RosterViews views(Desks.Rosters desks, Frame frame, Around around) {
        FindingsView findings = new FindingsView(
                model.reviewedProperty(),
                desks.findings(),
                new FindingsView.Deeds(frame.tasks(), frame.toasts(), around.undo(), grids::show));
        return new RosterViews(grids.shifts(), grids.people(), grids.coverage(), findings.content());
    }

    Screen screen() {
        return new Screen(
                        Messages.of(RosterRoom.class).get("roster"),
                        MaterialDesignC.CALENDAR_ACCOUNT_OUTLINE,
                        screen.toolbar(),
                        screen.content())
                .focusing(screen::focus);
    }

    /** What can be done with the open version. */
    List<Command> commands() {
        return screen.commands();
    }

    /** Shows what was just committed. */
    void refresh() {
        model.refresh();
    }
}
