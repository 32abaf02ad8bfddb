package org.daybook.persistence.workspace;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.core.access.UserId;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.people.PersonId;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.BasicJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Lets the typed ids of the domain stand in entities as they are, kept as UUIDs. */
final class TypedIds implements TypeContributor {

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        contributions.contributeJavaType(new UuidRecord<>(PersonId.class, PersonId::new, PersonId::value));
        contributions.contributeJavaType(new UuidRecord<>(UserId.class, UserId::new, UserId::value));
        contributions.contributeJavaType(
                new UuidRecord<>(ScheduleEntryId.class, ScheduleEntryId::new, ScheduleEntryId::value));
    }

    private static final class UuidRecord<T> extends AbstractClassJavaType<T> implements BasicJavaType<T> {

        private final transient Function<UUID, T> wrap;
        private final transient Function<T, UUID> unwrap;

        UuidRecord(Class<T> type, Function<UUID, T> wrap, Function<T, UUID> unwrap) {
            super(type);
            this.wrap = wrap;
            this.unwrap = unwrap;
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return indicators.getJdbcType(SqlTypes.UUID);
        }

        /** Hibernate orders batches of rows by it. */
        @Override
        public Comparator<T> getComparator() {
            return Comparator.comparing(unwrap);
        }

        @Override
        public T fromString(CharSequence text) {
            return wrap.apply(UUID.fromString(text.toString()));
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable T value, Class<X> type, WrapperOptions options) {
            if (value == null) {
                return null;
            }
            UUID uuid = unwrap.apply(value);
            return type.cast(type == String.class ? uuid.toString() : uuid);
        }

        @Override
        public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
            return switch (value) {
                case null -> null;
                case UUID uuid -> wrap.apply(uuid);
                case String text -> wrap.apply(UUID.fromString(text));
                default -> getJavaTypeClass().cast(value);
            };
        }
    }
}
