package org.daybook.persistence.exchange;

import com.github.mangstadt.vinnie.VObjectParameters;
import org.jspecify.annotations.Nullable;

/**
 * A content line taken apart (RFC 5545 section 3.1): its name in upper case, its parameters, its raw value.
 *
 * @param line the physical line it begins on
 */
record Property(int line, String name, VObjectParameters parameters, String value) {

    /** The first value of a parameter, or null where it has none. */
    @Nullable
    String parameter(String parameterName) {
        return parameters.first(parameterName);
    }
}
