package org.daybook.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of several, or none. */
class OptionalChoice<T> extends ComboBox<Optional<T>> {

    /**
     * @param none what it is called where none is chosen
     * @param chosen which is chosen to begin with
     */
    OptionalChoice(List<T> all, Function<T, String> names, String none, Predicate<T> chosen) {
        getItems().add(Optional.empty());
        all.forEach(each -> getItems().add(Optional.of(each)));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> value) {
                return value == null ? none : value.map(names).orElse(none);
            }

            @Override
            public Optional<T> fromString(String typed) {
                return Optional.empty();
            }
        });
        setValue(all.stream().filter(chosen).findFirst());
    }
}
