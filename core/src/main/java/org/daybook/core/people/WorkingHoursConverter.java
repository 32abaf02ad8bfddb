package org.daybook.core.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps working hours in their text form. */
@Converter
class WorkingHoursConverter implements AttributeConverter<WorkingHours, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WorkingHours hours) {
        return hours == null ? null : hours.format();
    }

    @Override
    public @Nullable WorkingHours convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : WorkingHours.parse(text);
    }
}
