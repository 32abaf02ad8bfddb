package org.daybook.persistence.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.ValuedModelPart;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** The columns of an entity's table, the id first, the others in the order of its attributes. */
final class EntityColumns {

    private static final int ID = -1;

    private final String table;
    private final List<Part> parts = new ArrayList<>();
    private final List<JdbcMapping> mappings = new ArrayList<>();
    private final PackedImage.Columns columns;
    private final boolean[] secret;

    /** What has columns of its own, and where it stands in the loaded state; the id stands before that. */
    private record Part(int place, ValuedModelPart columns) {}

    /** Those of all entities that were asked for. */
    static final class Known {

        private final Map<String, EntityColumns> byEntity = new ConcurrentHashMap<>();

        EntityColumns of(EntityPersister persister) {
            return byEntity.computeIfAbsent(persister.getEntityName(), _ -> new EntityColumns(persister));
        }
    }

    private EntityColumns(EntityPersister persister) {
        table = persister.getIdentifierTableName();
        parts.add(new Part(ID, persister.getIdentifierMapping()));
        for (int i = 0; i < persister.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = persister.getAttributeMapping(i);
            if (!attribute.isPluralAttributeMapping()) {
                parts.add(new Part(i, attribute));
            }
        }
        List<String> names = new ArrayList<>();
        parts.forEach(part -> part.columns().forEachSelectable((_, column) -> {
            names.add(nameOf(column));
            mappings.add(column.getJdbcMapping());
        }));
        columns = new PackedImage.Columns(names);
        secret = new boolean[names.size()];
        for (int place = 0; place < secret.length; place++) {
            secret[place] = RowImages.isSecret(table, names.get(place));
        }
    }

    private static String nameOf(SelectableMapping column) {
        if (column.isFormula()) {
            throw new IllegalStateException("%s is no column, so it cannot be journalled.".formatted(column));
        }
        return column.getSelectionExpression();
    }

    String table() {
        return table;
    }

    /** A statement that inserts a row without what has a table of its own, its values to be given by {@link #bind}. */
    String insertion() {
        return RowTables.insertion(table, columns.names());
    }

    /** What an entity with this id and loaded state has in each column. */
    @Nullable
    Object[] values(Object id, @Nullable Object[] state, SharedSessionContractImplementor session) {
        @Nullable Object[] values = new Object[columns.count()];
        int place = 0;
        for (Part part : parts) {
            Object value = part.place() == ID ? id : state[part.place()];
            place += part.columns().breakDownJdbcValues(value, place, values, this, EntityColumns::keep, session);
        }
        return values;
    }

    private static void keep(
            int place, @Nullable Object[] values, EntityColumns own, @Nullable Object value, SelectableMapping column) {
        values[place] = value;
    }

    void bind(PreparedStatement insertion, @Nullable Object[] values, SharedSessionContractImplementor session)
            throws SQLException {
        for (int place = 0; place < values.length; place++) {
            bind(insertion, place + 1, mappings.get(place), values[place], session);
        }
    }

    @SuppressWarnings("unchecked") // a column's binder takes the values of that column
    private static void bind(
            PreparedStatement insertion,
            int index,
            JdbcMapping mapping,
            @Nullable Object value,
            SharedSessionContractImplementor session)
            throws SQLException {
        mapping.getJdbcValueBinder().bind(insertion, value, index, session);
    }

    /** The image of a row with these values, which are not to be changed any more. */
    Map<String, @Nullable Object> image(@Nullable Object[] values) {
        @Nullable Object[] canonical = new Object[values.length];
        for (int place = 0; place < values.length; place++) {
            canonical[place] = secret[place] ? RowImages.WITHHELD : RowImages.canonical(values[place]);
        }
        return new PackedImage(columns, canonical);
    }

    Map<String, @Nullable Object> image(Object id, @Nullable Object[] state, SharedSessionContractImplementor session) {
        return image(values(id, state, session));
    }
}
