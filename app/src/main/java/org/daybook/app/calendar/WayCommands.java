package org.daybook.app.calendar;

import java.util.List;
import java.util.Set;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Going about in the calendar, from wherever one is. */
final class WayCommands {

    private final Messages text = Messages.of(WayCommands.class);
    private final CalendarViewModel model;

    WayCommands(CalendarViewModel model) {
        this.model = model;
    }

    List<Command> all() {
        return List.of(
                command("command-today", MaterialDesignC.CALENDAR_TODAY, model::goToToday)
                        .key("T"),
                command("command-back", MaterialDesignC.CHEVRON_LEFT, () -> model.step(-1))
                        .key("Page Up"),
                command("command-on", MaterialDesignC.CHEVRON_RIGHT, () -> model.step(1))
                        .key("Page Down"),
                view("command-day", MaterialDesignV.VIEW_DAY_OUTLINE, ViewKind.DAY)
                        .key("D"),
                view("command-week", MaterialDesignV.VIEW_WEEK_OUTLINE, ViewKind.WEEK)
                        .key("W"),
                view("command-people", MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE, ViewKind.PEOPLE)
                        .key("P"),
                view("command-month", MaterialDesignC.CALENDAR_MONTH_OUTLINE, ViewKind.MONTH)
                        .key("M"),
                view("command-year", MaterialDesignC.CALENDAR_MULTIPLE, ViewKind.YEAR)
                        .key("Y"),
                view("command-agenda", MaterialDesignV.VIEW_AGENDA_OUTLINE, ViewKind.AGENDA)
                        .key("A"),
                command("command-everyone", MaterialDesignA.ACCOUNT_GROUP_OUTLINE, this::showEveryone));
    }

    private Command view(String key, Ikon icon, ViewKind kind) {
        return command(key, icon, () -> model.kindProperty().set(kind));
    }

    private Command command(String key, Ikon icon, Runnable action) {
        return Command.of(text.get("commands"), text.get(key), icon, action);
    }

    private void showEveryone() {
        model.filterProperty().set(model.filterProperty().get().withPeople(Set.of()));
    }
}
