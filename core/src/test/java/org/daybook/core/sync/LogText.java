package org.daybook.core.sync;

import java.util.UUID;

/** How a centre writes its log. */
public interface LogText {

    /** A mutation as a text, equal where and only where the mutations are. */
    String of(Mutation mutation);

    /** The mark of the entry that comes after another. */
    LogMark next(LogMark before, UUID client, long no, String text);
}
