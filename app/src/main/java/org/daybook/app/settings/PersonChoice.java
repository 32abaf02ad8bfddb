package org.daybook.app.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.daybook.app.settings.UserAffairs.Somebody;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who in the schedule a user is, or nobody. */
final class PersonChoice extends ComboBox<Optional<Somebody>> {

    PersonChoice(List<Somebody> people, @Nullable PersonId chosen) {
        String nobody = Messages.of(PersonChoice.class).get("person-none");
        setId("person");
        getItems().add(Optional.empty());
        people.forEach(each -> getItems().add(Optional.of(each)));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Somebody> value) {
                return value == null ? nobody : value.map(Somebody::name).orElse(nobody);
            }

            @Override
            public Optional<Somebody> fromString(String typed) {
                return Optional.empty();
            }
        });
        setValue(people.stream().filter(each -> each.id().equals(chosen)).findFirst());
    }

    @Nullable
    PersonId person() {
        return getValue().map(Somebody::id).orElse(null);
    }
}
