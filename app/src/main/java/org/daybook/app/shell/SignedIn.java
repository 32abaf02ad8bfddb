package org.daybook.app.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.daybook.app.session.Session;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.Journal;

/** A workbench while its user is signed in: it follows what is committed, makes backups and stays in step. */
final class SignedIn {

    private static final Duration PULSE = Duration.seconds(1);
    private static final Duration BACKUP_CHECK = Duration.minutes(5);

    private final Session session;
    private final Workbench workbench;
    private final Journal.Subscription subscription;
    private final Timeline backups = new Timeline();
    private final Timeline pulse = new Timeline();

    SignedIn(Session session, Workbench workbench, Tasks tasks) {
        this.session = session;
        this.workbench = workbench;
        subscription = session.subscribe((_, _) -> tasks.onScreen(workbench::refresh));
        backups.setCycleCount(Animation.INDEFINITE);
        backups.getKeyFrames().setAll(new KeyFrame(BACKUP_CHECK, _ -> backUp(session, tasks)));
        backups.play();
        pulse.setCycleCount(Animation.INDEFINITE);
        pulse.getKeyFrames().setAll(new KeyFrame(PULSE, _ -> tasks.background(session::syncIfDue)));
        pulse.play();
        tasks.background(session::syncIfDue);
    }

    private static void backUp(Session session, Tasks tasks) {
        tasks.query(
                _ -> {
                    session.backUpIfDue();
                    return session;
                },
                _ -> {});
    }

    /** The workspace stays open; the screen no longer follows it. */
    void end() {
        workbench.keepTyped();
        backups.stop();
        pulse.stop();
        subscription.close();
        workbench.close();
        session.close();
    }
}
