package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.daybook.core.time.Interval;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.daybook.persistence.sync.centre.TestCentre;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Mara's window over a workspace that is synced with a real central database, and a colleague's workspace. Their clock
 * stands still, so that no round is due by itself: each is as good as offline until asked to sync.
 */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class SyncedWindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), BERLIN);
    private static final String OWN_PASSWORD = "correct horse";

    @TempDir
    private Path folder;

    private final TestCentre centre = TestCentre.fresh();
    private final Tenant tenant = centre.tenant("Heating Ltd");
    private Stage stage;
    private StoredWorkbench mara;
    private StoredWorkbench colleague;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open() throws CannotOpen {
        mara = new StoredWorkbench(folder.resolve("mara"), CLOCK, BERLIN);
        colleague = new StoredWorkbench(folder.resolve("colleague"), CLOCK, BERLIN);
        Invitation member = centre.member(tenant);
        colleague
                .session
                .sync()
                .setUp(address(member), member.password().toCharArray(), OWN_PASSWORD)
                .orThrow();
        mara.show(stage, Theme.LIGHT, 1366, 768);
        until(() -> stage.getScene().lookup(".time-grid") != null);
    }

    private CentreAddress address(Invitation member) {
        return new CentreAddress(centre.url(), member.role(), null);
    }

    @AfterEach
    void close() throws IOException {
        mara.close();
        colleague.close();
        centre.close();
    }

    @Test
    void fromTheSettingsToAConflictThatIsSettledAndBothAreEqual(FxRobot robot) {
        setUpInTheSettings(robot);

        add("Boiler inspection", robot);
        syncNow(robot);
        colleagueSyncs();
        assertThat(titles(colleague)).containsExactly("Boiler inspection");

        colleagueRetitles("Boiler exchange");
        colleagueSyncs();
        retitle("Boiler inspection", "Boiler repair", robot);
        syncNow(robot);
        until(() -> standing().toDecide() == 1 && titles(mara).equals(List.of("Boiler exchange")));

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        until(() -> robot.lookup("#take-mine").tryQuery().isPresent());
        assertThat(conflicts(robot).getItems()).hasSize(1);
        robot.clickOn("#take-mine");
        until(() -> conflicts(robot).getItems().isEmpty());
        syncNow(robot);
        colleagueSyncs();

        assertThat(titles(mara)).containsExactly("Boiler repair");
        assertThat(titles(colleague)).containsExactly("Boiler repair");
        assertThat(mara.useCases.syncBook().checksum())
                .isEqualTo(colleague.useCases.syncBook().checksum());
    }

    private void setUpInTheSettings(FxRobot robot) {
        Invitation member = centre.member(tenant);
        robot.clickOn("#screen-5");
        until(() -> robot.lookup("#section-SYNC").tryQuery().isPresent());
        robot.clickOn("#section-SYNC");
        until(() -> robot.lookup("#sync-connect").tryQuery().isPresent());
        fill("#sync-url", centre.url(), robot);
        fill("#sync-member", member.role(), robot);
        fill("#sync-password", member.password(), robot);
        fill("#sync-own-password", OWN_PASSWORD, robot);
        robot.interact(() -> robot.lookup("#sync-connect").<ButtonBase>query().fire());
        until(() -> robot.lookup("#sync-status").query().isVisible() && isInStep());
        robot.clickOn("#screen-0");
        until(() -> robot.lookup(".time-grid").tryQuery().isPresent());
    }

    private static void fill(String field, String words, FxRobot robot) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(words));
    }

    private void add(String title, FxRobot robot) {
        robot.type(KeyCode.Q);
        until(() -> robot.lookup("#quick-add").tryQuery().isPresent());
        robot.write(title + " today 10-11");
        until(() -> robot.lookup(".fact").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> new Tiles(robot).find(title).isPresent());
    }

    private void retitle(String before, String after, FxRobot robot) {
        robot.doubleClickOn(new Tiles(robot).titled(before));
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        fill("#title", after, robot);
        robot.clickOn("#save");
        until(() -> titles(mara).equals(List.of(after)));
    }

    private void colleagueRetitles(String title) {
        Target entry = Target.all(
                new ScheduleEntryId(entries(colleague).getFirst().ref().id()));
        EntryDraft draft =
                colleague.useCases.schedule().draft(colleague.admin, entry).orElseThrow();
        EntryDetails renamed = EntryDetails.of(title, draft.details().when());
        colleague
                .useCases
                .schedule()
                .edit(colleague.admin, entry, new EntryDraft(renamed, null))
                .orThrow();
    }

    /** Asks for a round at the sign, and waits until all is sent and taken in. */
    private void syncNow(FxRobot robot) {
        until(() -> standing().toSend() > 0);
        robot.clickOn("#sync-status");
        until(() -> robot.lookup("#sync-now").query().isFocused());
        robot.clickOn("#sync-now");
        until(() -> isInStep() && standing().toSend() == 0);
        robot.type(KeyCode.ESCAPE);
    }

    private void colleagueSyncs() {
        colleague.session.sync().round().orThrow();
    }

    private Standing standing() {
        return mara.session.sync().standing();
    }

    private boolean isInStep() {
        return standing().state() == State.IN_STEP && standing().since() != null;
    }

    private static ListView<?> conflicts(FxRobot robot) {
        return robot.lookup("#conflicts").queryListView();
    }

    private static List<String> titles(StoredWorkbench desk) {
        return entries(desk).stream().map(Commitment::title).toList();
    }

    private static List<Commitment> entries(StoredWorkbench desk) {
        return desk.useCases
                .agenda()
                .within(new Interval(
                        DAY.atStartOfDay(BERLIN).toInstant(),
                        DAY.plusDays(1).atStartOfDay(BERLIN).toInstant()));
    }
}
