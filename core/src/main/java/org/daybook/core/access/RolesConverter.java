package org.daybook.core.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps roles as their names with commas between, in a fixed order. */
@Converter
class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
        return roles == null ? null : roles.stream().sorted().map(Role::name).collect(joining(","));
    }

    @Override
    public @Nullable Set<Role> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Role::valueOf).collect(toUnmodifiableSet());
    }
}
