package org.daybook.app.coaching.visit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.surface.Deeds;
import org.daybook.core.access.UserId;
import org.daybook.core.workspace.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about one thing and not finished. It is kept soon after it is typed, however long somebody goes on
 * typing, so that it outlives the program.
 */
final class Typing {

    private final Drafts drafts;
    private final UserId whose;
    private final Deeds deeds;
    private final Consumer<Runnable> soon;
    private final Map<String, StringProperty> fields = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private @Nullable UUID about;
    private boolean waiting;
    private boolean filling;
    private String told = "";

    /** @param soon runs something on the screen's thread within a second */
    Typing(Drafts drafts, UserId whose, Deeds deeds, Consumer<Runnable> soon) {
        this.drafts = drafts;
        this.whose = whose;
        this.deeds = deeds;
        this.soon = soon;
    }

    /** Turns to another thing, with what was left unfinished of it; what is typed about the one before is kept. */
    void turnTo(@Nullable UUID other, Map<String, String> left) {
        keep();
        filling = true;
        about = other;
        fields.values().forEach(field -> field.set(""));
        left.forEach((name, text) -> field(name).set(text));
        filling = false;
    }

    Optional<UUID> about() {
        return Optional.ofNullable(about);
    }

    /** What is typed into a field; the same property each time. */
    StringProperty field(String name) {
        return fields.computeIfAbsent(name, _ -> {
            StringProperty field = new SimpleStringProperty("");
            field.subscribe((_, _) -> typed(name));
            return field;
        });
    }

    /** Takes what is typed out of a field, to be made something of. */
    String take(String name) {
        String text = field(name).get().strip();
        field(name).set("");
        return text;
    }

    /** Puts back what could not be made anything of, before what was typed since. */
    void putBack(String name, String text) {
        String since = field(name).get();
        field(name).set(since.isBlank() ? text : text + "\n" + since);
    }

    private void typed(String name) {
        if (filling || about == null) {
            return;
        }
        changed.add(name);
        if (!waiting) {
            waiting = true;
            soon.accept(() -> {
                waiting = false;
                keep();
            });
        }
    }

    /** Keeps what is typed at once. */
    void keep() {
        UUID thing = about;
        if (thing == null) {
            return;
        }
        for (String name : changed) {
            String text = field(name).get();
            deeds.inTurn(() -> drafts.keep(whose, thing, name, text), problem -> tell(problem.orElse("")));
        }
        changed.clear();
    }

    /** A problem is told once, not with each second it lasts. */
    private void tell(String problem) {
        if (!problem.isEmpty() && !problem.equals(told)) {
            deeds.refuse(problem);
        }
        told = problem;
    }
}
