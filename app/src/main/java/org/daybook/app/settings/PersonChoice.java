package org.daybook.app.settings;

import java.util.List;
import org.daybook.app.settings.UserAffairs.Somebody;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who in the schedule a user is, or nobody. */
final class PersonChoice extends OptionalChoice<Somebody> {

    PersonChoice(List<Somebody> people, @Nullable PersonId chosen) {
        super(
                people,
                Somebody::name,
                Messages.of(PersonChoice.class).get("person-none"),
                each -> each.id().equals(chosen));
        setId("person");
    }

    @Nullable
    PersonId person() {
        return getValue().map(Somebody::id).orElse(null);
    }
}
