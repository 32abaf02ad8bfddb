package org.daybook.app.shell;

import java.util.List;
import java.util.Set;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.ViewKind;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Going about in the calendar, from wherever one is. Its own keys do the same while it has the keyboard. */
final class CalendarCommands {

    private final Messages text = Messages.of(CalendarCommands.class);
    private final CalendarViewModel model;
    private final Runnable show;

    /** @param show brings the calendar to the front */
    CalendarCommands(CalendarViewModel model, Runnable show) {
        this.model = model;
        this.show = show;
    }

    List<Command> all() {
        return List.of(
                command(text.get("commands-today"), MaterialDesignC.CALENDAR_TODAY, model::goToToday)
                        .key("T"),
                command(text.get("commands-back"), MaterialDesignC.CHEVRON_LEFT, () -> model.step(-1))
                        .key("Page Up"),
                command(text.get("commands-on"), MaterialDesignC.CHEVRON_RIGHT, () -> model.step(1))
                        .key("Page Down"),
                view(text.get("commands-day"), MaterialDesignV.VIEW_DAY_OUTLINE, ViewKind.DAY)
                        .key("D"),
                view(text.get("commands-week"), MaterialDesignV.VIEW_WEEK_OUTLINE, ViewKind.WEEK)
                        .key("W"),
                view(text.get("commands-people"), MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE, ViewKind.PEOPLE)
                        .key("P"),
                view(text.get("commands-month"), MaterialDesignC.CALENDAR_MONTH_OUTLINE, ViewKind.MONTH)
                        .key("M"),
                view(text.get("commands-year"), MaterialDesignC.CALENDAR_MULTIPLE, ViewKind.YEAR)
                        .key("Y"),
                view(text.get("commands-agenda"), MaterialDesignV.VIEW_AGENDA_OUTLINE, ViewKind.AGENDA)
                        .key("A"),
                command(text.get("commands-everyone"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, this::showEveryone));
    }

    private Command view(String name, Ikon icon, ViewKind kind) {
        return command(name, icon, () -> model.kindProperty().set(kind));
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of(text.get("calendar"), name, icon, () -> {
            show.run();
            action.run();
        });
    }

    private void showEveryone() {
        model.filterProperty().set(model.filterProperty().get().withPeople(Set.of()));
    }
}
