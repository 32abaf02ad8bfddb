package org.daybook.core.dispatch;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps the people of one occurrence in its own row, in their order. */
@Converter
class PersonIdsConverter implements AttributeConverter<List<PersonId>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<PersonId> people) {
        return people == null ? null : people.stream().map(PersonId::toString).collect(joining(" "));
    }

    @Override
    public @Nullable List<PersonId> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .toList();
    }
}
