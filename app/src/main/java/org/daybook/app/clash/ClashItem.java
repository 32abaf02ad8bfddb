package org.daybook.app.clash;

import java.util.Optional;
import org.daybook.core.commitment.ClashId;

/** One line of the list. */
sealed interface ClashItem {

    /** The clash it belongs to; nothing for the head of a person's clashes. */
    default Optional<ClashId> clash() {
        return Optional.empty();
    }

    /** Begins the clashes of one person. */
    record Head(ClashGroup group) implements ClashItem {}

    /** @param open whether what would solve it stands below */
    record Row(ClashRow row, boolean open) implements ClashItem {

        @Override
        public Optional<ClashId> clash() {
            return Optional.of(row.id());
        }
    }

    /** What would solve it is being looked for. */
    record Looking(ClashId of) implements ClashItem {

        @Override
        public Optional<ClashId> clash() {
            return Optional.of(of);
        }
    }

    /** One thing that would solve it. */
    record Way(ClashId of, ClashSuggestion suggestion) implements ClashItem {

        @Override
        public Optional<ClashId> clash() {
            return Optional.of(of);
        }
    }

    /** Nothing was found that would solve it. */
    record NoWay(ClashId of) implements ClashItem {

        @Override
        public Optional<ClashId> clash() {
            return Optional.of(of);
        }
    }
}
