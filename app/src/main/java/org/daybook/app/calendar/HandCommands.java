package org.daybook.app.calendar;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.daybook.app.palette.Command;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.text.Messages;
import org.daybook.core.time.WallClockSpan;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What is done by hand to the entries, by name and by key: in the palette, on the sheet of shortcuts, by the keyboard. */
final class HandCommands {

    private static final Duration DAY = Duration.ofDays(1);

    private final Messages text = Messages.of(HandCommands.class);
    private final CalendarViewModel model;
    private final Hands hands;
    private final Toasts toasts;

    HandCommands(CalendarViewModel model, Hands hands, Toasts toasts) {
        this.model = model;
        this.hands = hands;
        this.toasts = toasts;
    }

    /**
     * All of them. Keys that other places have a use for as well count only in the calendar.
     *
     * @param place where the calendar is
     * @param menu opens the menu of what is picked out
     */
    List<Command> all(Node place, Runnable menu) {
        Stream<Command> anywhere = Stream.of(command("command-new", MaterialDesignP.PLUS, hands::draftAtPlace)
                .key("N"));
        Stream<Command> inTheCalendar = Stream.of(about(menu), clipboard(), moves(), ends())
                .flatMap(List::stream)
                .map(command -> command.within(place));
        return Stream.concat(anywhere, inTheCalendar).toList();
    }

    private List<Command> about(Runnable menu) {
        return List.of(
                command("command-open", MaterialDesignO.OPEN_IN_APP, this::openOrBegin)
                        .key("Enter"),
                command(
                                "command-select-all",
                                MaterialDesignS.SELECT_ALL,
                                () -> model.selection().set(model.order()))
                        .key("Shortcut+A"),
                command("command-menu", MaterialDesignM.MENU, menu)
                        .key("Shift+F10")
                        .key("Context Menu"));
    }

    private List<Command> clipboard() {
        return List.of(
                deed("command-cut", MaterialDesignC.CONTENT_CUT, () -> hands.copyToClipboard(true))
                        .key("Shortcut+X"),
                deed("command-copy", MaterialDesignC.CONTENT_COPY, () -> hands.copyToClipboard(false))
                        .key("Shortcut+C"),
                command("command-paste", MaterialDesignC.CONTENT_PASTE, this::paste)
                        .key("Shortcut+V"),
                deed("command-duplicate", MaterialDesignC.CONTENT_DUPLICATE, hands::duplicate)
                        .key("Shortcut+D"),
                deed("command-delete", MaterialDesignT.TRASH_CAN_OUTLINE, hands::delete)
                        .key("Delete")
                        .key("Backspace"));
    }

    private List<Command> moves() {
        return List.of(
                deed("command-step-earlier", MaterialDesignA.ARROW_UP, () -> move(step().negated()))
                        .key("Alt+Up"),
                deed("command-step-later", MaterialDesignA.ARROW_DOWN, () -> move(step()))
                        .key("Alt+Down"),
                deed("command-day-earlier", MaterialDesignA.ARROW_LEFT, () -> moveDays(-1))
                        .key("Alt+Left"),
                deed("command-day-later", MaterialDesignA.ARROW_RIGHT, () -> moveDays(1))
                        .key("Alt+Right"));
    }

    private List<Command> ends() {
        return List.of(
                deed("command-end-earlier", MaterialDesignA.ARROW_COLLAPSE_UP, () -> resize(step().negated()))
                        .key("Alt+Shift+Up"),
                deed("command-end-later", MaterialDesignA.ARROW_EXPAND_DOWN, () -> resize(step()))
                        .key("Alt+Shift+Down"),
                deed("command-end-day-earlier", MaterialDesignA.ARROW_COLLAPSE_LEFT, () -> resize(DAY.negated()))
                        .key("Alt+Shift+Left"),
                deed("command-end-day-later", MaterialDesignA.ARROW_EXPAND_RIGHT, () -> resize(DAY))
                        .key("Alt+Shift+Right"));
    }

    private Command command(String key, Ikon icon, Runnable action) {
        return Command.of(text.get("commands-entries"), text.get(key), icon, action);
    }

    /** A command about what is picked out, which says so where nothing is. */
    private Command deed(String key, Ikon icon, Runnable action) {
        return command(key, icon, () -> {
            if (!hands.held().isEmpty()) {
                action.run();
            } else {
                boolean others = !model.selection().refsProperty().get().isEmpty();
                toasts.show(Toast.refused(text.get(others ? "not-by-hand" : "nothing-picked-out")));
            }
        });
    }

    /** Opens the one picked out; where none is, begins one at the place pointed at. */
    private void openOrBegin() {
        var held = hands.held();
        if (held.size() == 1) {
            hands.open(held.getFirst());
        } else if (held.isEmpty()) {
            hands.draftAtPlace();
        }
    }

    private void paste() {
        if (hands.clipboardProperty().get().what().isEmpty()) {
            toasts.show(Toast.refused(text.get("nothing-to-paste")));
        } else {
            hands.paste();
        }
    }

    private Duration step() {
        return Duration.ofMinutes(model.snapProperty().get());
    }

    private void move(Duration by) {
        hands.shift(span -> span.allDay() ? span : span.startingAt(span.start().plus(by)));
    }

    private void moveDays(int days) {
        hands.shift((WallClockSpan span) -> span.startingAt(span.start().plusDays(days)));
    }

    private void resize(Duration by) {
        hands.resize(by, step());
    }
}
