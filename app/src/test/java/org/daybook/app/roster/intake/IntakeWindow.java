package org.daybook.app.roster.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.exchange.Imports;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Imports and findings in a window of their own, over a real workspace. */
final class IntakeWindow {

    private static final long PATIENCE = 20_000;

    final Toasts toasts = new Toasts();
    final ObjectProperty<@Nullable Reviewed> reviewed = new SimpleObjectProperty<>();
    final List<ShiftInstanceId> shown = new ArrayList<>();
    final RosterFiles files;
    final FindingsView findings;
    final Scene scene;
    private final Department department;
    private final Tasks tasks;
    private volatile CountDownLatch held = new CountDownLatch(0);

    private IntakeWindow(Stage stage, Department department, Theme theme, int width, int height) {
        this.department = department;
        tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Sheets sheets = new Sheets();
        Runnable undo = () -> tasks.command(_ -> department.workspace.journal().undo(department.admin), _ -> {});
        files = new RosterFiles(
                new HeldIntake(department.session.rosterIntake(), () -> held),
                new Imports(tasks, toasts, sheets, undo),
                new RosterFiles.Into(() -> Optional.of(department.hospital), this::open));
        findings = new FindingsView(
                reviewed, department.session.rosterFindings(), new FindingsView.Deeds(tasks, toasts, undo, shown::add));
        files.takeDropsOn(findings.content());
        department.session.subscribe((_, _) -> tasks.onScreen(this::refresh));
        scene = new Scene(new StackPane(findings.content(), sheets, new ToastLayer(toasts)), width, height);
        new Appearance(theme).dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.requestFocus();
    }

    static IntakeWindow open(Stage stage, Department department, Theme theme, int width, int height) {
        IntakeWindow window = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> new IntakeWindow(stage, department, theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    /** From now on an import waits in its middle until what is returned is counted down. */
    CountDownLatch holdImports() {
        held = new CountDownLatch(1);
        return held;
    }

    private void open(ScheduleVersionId version) {
        reviewed.set(department.reviewed(version));
    }

    private void refresh() {
        Reviewed now = reviewed.get();
        if (now != null) {
            ScheduleVersionId id = now.sheet().version().id();
            boolean there =
                    department.versions().stream().anyMatch(each -> each.id().equals(id));
            reviewed.set(there ? department.reviewed(id) : null);
        }
    }

    /** What the toast says that shows. */
    String said() {
        return toasts.showing().isEmpty()
                ? ""
                : Objects.toString(toasts.showing().getLast().text());
    }
}
