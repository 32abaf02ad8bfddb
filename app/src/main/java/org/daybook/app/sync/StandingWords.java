package org.daybook.app.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;

/** Says how sync stands. Times are those of the clock on the wall, so that nothing grows old while it is looked at. */
final class StandingWords {

    private static final int PERCENT = 100;

    private final Messages text = Messages.of(StandingWords.class);
    private final Clock clock;

    /** @param clock in the zone whose times are read */
    StandingWords(Clock clock) {
        this.clock = clock;
    }

    /** The most important thing in a word or two. A round that takes but a moment says nothing of itself. */
    String brief(Standing standing) {
        int toSend = standing.toSend();
        if (standing.state() == State.STOPPED || standing.state() == State.LOCKED) {
            return headline(standing);
        }
        if (standing.toDecide() > 0) {
            return text.get("brief-decide", standing.toDecide());
        }
        if (standing.state() == State.OFFLINE) {
            return toSend > 0 ? text.get("brief-offline-send", headline(standing), toSend) : headline(standing);
        }
        Standing.Progress progress = standing.progress();
        if (progress != null) {
            return text.get("brief-progress", percent(progress));
        }
        return toSend > 0 ? text.get("brief-send", toSend) : text.get("brief-in-step");
    }

    private static long percent(Standing.Progress progress) {
        return progress.all() == 0 ? 0 : Math.min(PERCENT, PERCENT * progress.done() / progress.all());
    }

    /** The same for where there is hardly room: a number, or nothing where the sign says enough. */
    String figure(Standing standing) {
        if (standing.state() == State.STOPPED || standing.state() == State.LOCKED) {
            return "";
        }
        if (standing.toDecide() > 0) {
            return text.get("figure", standing.toDecide());
        }
        return standing.toSend() > 0 ? text.get("figure", standing.toSend()) : "";
    }

    String headline(Standing standing) {
        return switch (standing.state()) {
            case OFF -> text.get("state-off");
            case IN_STEP -> text.get(standing.toSend() > 0 ? "state-to-send" : "state-in-step");
            case WORKING -> text.get("state-working");
            case OFFLINE ->
                standing.since() == null
                        ? text.get("state-offline")
                        : text.get("state-offline-since", moment(standing.since()));
            case LOCKED -> text.get("state-locked");
            case STOPPED -> text.get("state-stopped");
        };
    }

    /** What there is to say below the headline, a sentence each. */
    List<String> sentences(Standing standing) {
        List<String> sentences = new ArrayList<>();
        String reason = standing.sentence().isEmpty() || standing.state() == State.LOCKED
                ? usualReason(standing.state())
                : standing.sentence();
        if (!reason.isEmpty()) {
            sentences.add(reason);
        }
        Standing.Progress progress = standing.progress();
        if (progress != null) {
            sentences.add(text.get("progress", progress.done(), progress.all()));
        }
        if (standing.toSend() > 0) {
            sentences.add(text.get("to-send", standing.toSend()));
        }
        if (standing.toDecide() > 0) {
            sentences.add(text.get("to-decide", standing.toDecide()));
        }
        return sentences;
    }

    private String usualReason(State state) {
        return switch (state) {
            case OFFLINE -> text.get("reason-offline");
            case LOCKED -> text.get("reason-locked");
            case STOPPED -> text.get("reason-stopped");
            case OFF, IN_STEP, WORKING -> "";
        };
    }

    /** When it was last in step; empty where that is not known. */
    String lastInStep(Standing standing) {
        @Nullable Instant since = standing.since();
        return since == null || standing.state() == State.OFFLINE || standing.state() == State.OFF
                ? ""
                : text.get("last-in-step", moment(since));
    }

    /** All of it in one line, for a screen reader. */
    String spoken(Standing standing) {
        return text.get("spoken", headline(standing), String.join(" ", sentences(standing)))
                .strip();
    }

    /** Such as {@code 14:05}, with the day where that is another one. */
    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        String time = Times.clock(at.toLocalTime());
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? time
                : text.get("day-time", Times.day(at.toLocalDate()), time);
    }
}
