package org.daybook.core.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command did to one row: its columns before and after, by column name. Values are strings (ids, times, texts in
 * ISO form), numbers, booleans or null. An inserted row has nothing before, a deleted one nothing after; an updated row
 * has all its columns on both sides.
 */
public record RowChange(
        String table,
        UUID rowId,
        ChangeKind kind,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {}
