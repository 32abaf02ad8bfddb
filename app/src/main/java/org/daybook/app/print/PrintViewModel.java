package org.daybook.app.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.app.print.PagesViewModel.Stage;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What of the calendar is to be printed; laid out anew whenever a choice changes. */
final class PrintViewModel {

    private static final int READ = 30;
    private static final int ALL = 100;

    /** What printing is done with. */
    record Tools(PrintDesk desk, PrintPress press, Printers printers) {}

    private final Messages text = Messages.of(PrintViewModel.class);
    private final ObjectProperty<Layout> layout;
    private final ObjectProperty<@Nullable LocalDate> from;
    private final ObjectProperty<@Nullable LocalDate> to;
    private final ObservableSet<PersonId> only = FXCollections.observableSet();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final ObjectProperty<Orientation> orientation;
    private final ReadOnlyObjectWrapper<Map<PersonId, String>> people = new ReadOnlyObjectWrapper<>(Map.of());
    private final Tools tools;
    private final Tasks tasks;
    private final PagesViewModel pages;
    private boolean settling;

    PrintViewModel(Tools tools, Tasks tasks, Toasts toasts, PrintRequest first) {
        this.tools = tools;
        this.tasks = tasks;
        pages = new PagesViewModel(tools.printers(), tasks, toasts);
        layout = new SimpleObjectProperty<>(first.layout());
        from = new SimpleObjectProperty<>(first.from());
        to = new SimpleObjectProperty<>(first.to());
        only.addAll(first.only());
        paper.set(first.paper());
        orientation = new SimpleObjectProperty<>(first.orientation());
        layout.addListener((_, _, now) -> settle(now.usualOrientation()));
        from.addListener(_ -> layOut());
        to.addListener(_ -> layOut());
        only.addListener((SetChangeListener<PersonId>) _ -> layOut());
        paper.addListener(_ -> layOut());
        orientation.addListener(_ -> layOut());
    }

    /** Reads what there is to choose from, and lays out the first pages. */
    void begin() {
        tasks.query(_ -> new LinkedHashMap<>(tools.desk().people()), people::set);
        layOut();
    }

    /** Another view is held its own way, and laid out once. */
    private void settle(Orientation usual) {
        settling = true;
        orientation.set(usual);
        settling = false;
        layOut();
    }

    private void layOut() {
        if (settling) {
            return;
        }
        Optional<PrintRequest> wanted = request();
        if (wanted.isEmpty()) {
            pages.refuse(text.get(tooLong() ? "range-too-long" : "range"));
            return;
        }
        PrintRequest request = wanted.get();
        pages.layOut(progress -> tools.desk()
                .read(request.from(), request.to(), request.only(), new Portion(progress, 0, READ))
                .flatMap(matter -> tools.press().print(matter, request, new Portion(progress, READ, ALL)))
                .map(Stage.Ready::new));
    }

    private Optional<PrintRequest> request() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        if (first == null || last == null || last.isBefore(first) || tooLong()) {
            return Optional.empty();
        }
        return Optional.of(new PrintRequest(layout.get(), first, last, only, paper.get(), orientation.get()));
    }

    private boolean tooLong() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first != null && last != null && PrintRequest.tooLong(first, last);
    }

    /** The pages that come of it. */
    PagesViewModel pages() {
        return pages;
    }

    ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** The people it is narrowed to; empty for everyone. */
    ObservableSet<PersonId> only() {
        return only;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ObjectProperty<Orientation> orientationProperty() {
        return orientation;
    }

    ReadOnlyObjectProperty<Map<PersonId, String>> peopleProperty() {
        return people.getReadOnlyProperty();
    }
}
